using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Publishing;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Publishing;

/// <summary>Shows what a push will change, asks on a terminal, and says in the end what came of it.</summary>
internal static class PlanReport
{
    /// <returns>True where the push may go on.</returns>
    public static bool Show(Request request, BranchPlan plan, string url, string branch, bool isDryRun)
    {
        // Quiet means no list; only who is asked, or asks for a rehearsal, must still see what it is about.
        if (!request.IsQuiet || isDryRun || request.Terminal.CanAsk)
            Write(request, Heading(request, plan, url, branch));
        if (!request.IsQuiet)
        {
            PathList.Write(request, '+', plan.Added);
            PathList.Write(request, '~', plan.Changed);
            PathList.Write(request, '-', plan.Deleted);
        }
        var mayGoOn = !isDryRun && (!request.Terminal.CanAsk || Agrees(request, plan));
        if (!mayGoOn)
            Write(request, new Words("Belum ada yang dikirim.", "Nothing was sent."));
        return mayGoOn;
    }

    /// <param name="address">Null for a repository on a disk.</param>
    public static void WriteDone(Request request, BranchPlan plan, string branch, RepositoryAddress? address)
    {
        var soon = address?.Site is { } site
            ? new Words($" Beberapa menit lagi tampak di {site}/", $" In a few minutes at {site}/")
            : new Words("", "");
        if (plan.Undo is not { } undo)
        {
            PublishGate.Say(request, new Words($"Sudah terbit.{soon.Id}", $"Published.{soon.En}"));
            if (plan.IsFirst && address?.PagesSettings is { } page)
                PublishGate.Say(request, ShowBranch(page, branch));
            return;
        }
        var (state, back) = (State(request, undo), plan.Added.Count + plan.Changed.Count);
        PublishGate.Say(
            request,
            new Words(
                $"Keadaan {state.Id} dikembalikan: {back} berkas kembali, {plan.Deleted.Count} dihapus.{soon.Id}",
                $"The state of {state.En} is back: {back} restored, {plan.Deleted.Count} deleted.{soon.En}"
            )
        );
        PublishGate.Say(
            request,
            new Words(
                "Tulisan di folder situs Anda tidak diubah. `bloggen publish` berikutnya menerbitkannya lagi, jadi perbaiki dulu tulisannya.",
                "The texts in your site folder are untouched. The next `bloggen publish` puts them online again, so mend them first."
            )
        );
    }

    /// <summary>Until somebody chooses so, GitHub shows nothing of a branch.</summary>
    private static Words ShowBranch(string page, string branch) =>
        new(
            $"Sekali saja: di {page} pilih Deploy from a branch pada Source, lalu cabang {branch}. Bila di sana sudah dipilih GitHub Actions, situs terbit dari kiriman tulisan, dan cabang ini tidak ditampilkan.",
            $"Only once: at {page} choose Deploy from a branch as the Source, then the branch {branch}. Where GitHub Actions is chosen there, the site is made from what is pushed, and this branch is not shown."
        );

    private static Words Heading(Request request, BranchPlan plan, string url, string branch)
    {
        if (plan.Undo is not { } undo)
            return new Words(
                $"Ke {url}, cabang {branch}: {plan.Added.Count} baru, {plan.Changed.Count} berubah, {plan.Deleted.Count} dihapus.",
                $"To {url}, branch {branch}: {plan.Added.Count} new, {plan.Changed.Count} changed, {plan.Deleted.Count} deleted."
            );
        var (state, back) = (State(request, undo), plan.Added.Count + plan.Changed.Count);
        return new Words(
            $"Di {url}, cabang {branch}, keadaan {state.Id} akan kembali: {back} berkas kembali, {plan.Deleted.Count} dihapus.",
            $"At {url}, branch {branch}, the state of {state.En} will be back: {back} restored, {plan.Deleted.Count} deleted."
        );
    }

    /// <summary><c>tanggal 3 Agustus 2026 pukul 14.05 WIB</c>, by the site's clock.</summary>
    private static Words State(Request request, UndoStep undo)
    {
        var zone = SiteSettings.Read(request.Site).Zone;
        var day = zone.Convert(undo.Moment);
        return new Words(
            $"tanggal {DateText.Medium(day, "id")} {DateText.Time(undo.Moment, zone, "id")}",
            $"{DateText.Medium(day, "en")}, {DateText.Time(undo.Moment, zone, "en")}"
        );
    }

    private static bool Agrees(Request request, BranchPlan plan)
    {
        var question = plan.Undo is null
            ? new Words("Terbitkan sekarang? [Y/t]: ", "Publish now? [Y/n]: ")
            : new Words("Kembalikan sekarang? [Y/t]: ", "Put it back now? [Y/n]: ");
        request.Terminal.Out.Write(question.In(request.Language));
        request.Terminal.Out.Flush();
        return request.Terminal.In.ReadLine()?.Trim().ToLowerInvariant() is "" or "y" or "ya" or "yes";
    }

    private static void Write(Request request, Words words) =>
        request.Terminal.Out.WriteLine(words.In(request.Language));
}
