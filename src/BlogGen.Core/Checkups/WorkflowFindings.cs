using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Checkups;

internal static class WorkflowFindings
{
    /// <summary>GitHub switches schedules off in a public repository after so many days without a commit.</summary>
    private const int QuietDays = 60;

    /// <summary>From then on, a word in advance helps.</summary>
    private const int WarnAhead = 14;

    public static IEnumerable<Finding> Of(CheckupFacts facts)
    {
        if (facts.Site.HasMisplacedWorkflows)
            yield return Misplaced();
        if (facts.Repository is not { } repository || repository.IsElsewhere)
            yield break;
        // What GitHub would do with a workflow is only true of one that it has.
        if (repository is { Origin: null, Workflows.Count: > 0 })
            yield break;
        if (repository.Workflows.Count == 0)
            yield return None(facts.Site);
        foreach (var workflow in repository.Workflows)
        {
            yield return Permissions(workflow, facts.Site);
            yield return Pin(workflow, facts);
        }
        if (repository.Workflows.Count > 0 && Schedule(facts, repository) is { } schedule)
            yield return schedule;
    }

    private static Finding Misplaced() =>
        Finding.Warning(
            "workflow",
            new(
                "Folder `.github` ada di dalam situs, sedangkan GitHub hanya melihat yang di akar repositori.",
                "The folder `.github` lies in the site, but GitHub only looks at the one at the repository's root."
            ),
            new("Pindahkan ke akar repositori.", "Move it to the repository's root.")
        );

    private static Finding None(SiteFacts site) =>
        site.Scheduled > 0
            ? Finding.Warning(
                "workflow",
                new(
                    $"{site.Scheduled} tulisan terjadwal, tetapi tidak ada yang menerbitkannya pada waktunya.",
                    $"Scheduled posts: {site.Scheduled}, but nothing publishes them when their time has come."
                ),
                Setup(site)
            )
            : Finding.Note(
                "workflow",
                new(
                    "Belum ada penerbitan otomatis di GitHub untuk situs ini.",
                    "Nothing publishes this site by itself on GitHub yet."
                ),
                Setup(site)
            );

    private static Words Setup(SiteFacts site) =>
        new(
            $"Siapkan dengan: bloggen publish{site.Argument} --setup",
            $"Set it up with: bloggen publish{site.Argument} --setup"
        );

    private static Finding Permissions(WorkflowFile workflow, SiteFacts site) =>
        workflow is { DeploysPages: true, MayDeployPages: false }
            ? Finding.Error(
                "permissions",
                new(
                    $"{workflow.Path} tidak diberi izin memasang situs, jadi GitHub akan menolaknya.",
                    $"{workflow.Path} has no permission to deploy the site, so GitHub will refuse."
                ),
                new(
                    $"Di bawah `permissions:` tulis `pages: write` dan `id-token: write`, atau buat lagi dengan `bloggen publish{site.Argument} --setup`.",
                    $"Below `permissions:` write `pages: write` and `id-token: write`, or make it anew with `bloggen publish{site.Argument} --setup`."
                )
            )
            : Finding.Fine(
                "workflow",
                new($"Penerbitan otomatis: {workflow.Path}", $"Published automatically: {workflow.Path}")
            );

    private static Finding Pin(WorkflowFile workflow, CheckupFacts facts)
    {
        var program = facts.Program;
        if (!Version.TryParse(workflow.Version, out var pinned))
            return Finding.Note(
                "version",
                new(
                    $"{workflow.Path} tidak menyebut versi bloggen, jadi hasilnya dapat berubah sendiri.",
                    $"{workflow.Path} names no version of bloggen, so the result may change by itself."
                ),
                Setup(facts.Site)
            );
        if (!Version.TryParse(program.Version, out var own) || pinned == own)
            return Finding.Fine(
                "version",
                new($"GitHub memakai bloggen {pinned}, sama dengan di sini.", $"GitHub uses bloggen {pinned}, as here.")
            );
        return Finding.Warning(
            "version",
            new(
                $"GitHub memakai bloggen {pinned}, komputer ini {own}; hasilnya bisa berbeda.",
                $"GitHub uses bloggen {pinned}, this computer {own}; the results may differ."
            ),
            pinned < own
                ? Setup(facts.Site)
                : new(
                    $"Perbarui bloggen di komputer ini: {program.Repository}/releases",
                    $"Update bloggen on this computer: {program.Repository}/releases"
                )
        );
    }

    private static Finding? Schedule(CheckupFacts facts, RepositoryFacts repository)
    {
        if (!repository.Workflows.Any(workflow => workflow.HasSchedule))
            return facts.Site.Scheduled == 0
                ? null
                : Finding.Warning(
                    "schedule",
                    new(
                        $"{facts.Site.Scheduled} tulisan terjadwal, tetapi GitHub hanya bekerja setelah ada kiriman.",
                        $"Scheduled posts: {facts.Site.Scheduled}, but GitHub only builds after a push."
                    ),
                    Setup(facts.Site)
                );
        if (repository.LastCommit is not { } last)
            return null;
        var quiet = (int)(facts.Now - last).TotalDays;
        var day = facts.Site.Config.Zone.Convert(last.AddDays(QuietDays));
        if (quiet < QuietDays - WarnAhead)
            return Finding.Fine(
                "schedule",
                new(
                    $"GitHub membangun situs menurut jadwal; kiriman terakhir {(quiet == 0 ? "hari ini" : $"{quiet} hari yang lalu")}.",
                    $"GitHub builds the site by schedule; days since the last commit: {quiet}."
                )
            );
        return Finding.Warning(
            "schedule",
            quiet >= QuietDays
                ? new(
                    $"Sudah {quiet} hari tanpa kiriman. GitHub menghentikan jadwal setelah {QuietDays} hari, jadi tulisan terjadwal tidak terbit.",
                    $"No commit for {quiet} days. GitHub stops schedules after {QuietDays}, so scheduled posts do not go out."
                )
                : new(
                    $"Sudah {quiet} hari tanpa kiriman. GitHub menghentikan jadwal pada {DateText.Medium(day, "id")}.",
                    $"No commit for {quiet} days. GitHub will stop the schedule on {DateText.Medium(day, "en")}."
                ),
            new(
                "Kirim perubahan apa saja, lalu di tab Actions klik Enable workflow bila tombol itu ada.",
                "Push any change, then click Enable workflow on the Actions tab if that button is there."
            )
        );
    }
}
