using BlogGen.Cli.Parsing;
using BlogGen.Cli.Publishing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Publishing;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Commands;

internal sealed class PublishCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly ValueOption _to = new(
        new Words("FOLDER", "DIR"),
        new Words(
            "terbitkan ke folder ini: hanya yang berubah disalin, hanya buatan bloggen yang dihapus",
            "publish to this folder: only what changed is copied, only what bloggen made is deleted"
        ),
        "--to"
    );

    private readonly ValueOption _remote = new(
        new Words("URL", "URL"),
        new Words("repositori tujuan (bawaan: origin)", "the repository to push to (default: origin)"),
        "--remote"
    );

    private readonly ValueOption _branch = new(
        new Words("CABANG", "BRANCH"),
        new Words("cabang tujuan (bawaan: gh-pages)", "the branch to push to (default: gh-pages)"),
        "--branch"
    );

    private readonly Flag _dryRun = new(
        new Words("hanya memperlihatkan yang akan berubah", "only show what would change"),
        "--dry-run"
    );

    private readonly Flag _undo = new(
        new Words("kembalikan keadaan sebelum terakhir diterbitkan", "put back the state before the last publish"),
        "--undo"
    );

    private readonly Flag _strict = SharedWords.Strict();

    private readonly Flag _setup = new(
        new Words(
            "siapkan agar situs terbit sendiri setiap kali tulisan dikirim ke GitHub",
            "let the site go online by itself after each push to GitHub"
        ),
        "--setup"
    );

    private readonly ValueOption _host = HostSetup.Option();

    private static readonly Words UndoIsForBranches = new(
        "`--undo` mengembalikan cabang repositori, bukan folder. Untuk folder, perbaiki tulisannya, lalu terbitkan lagi tanpa `--undo`.",
        "`--undo` puts back a branch of a repository, not a folder. For a folder, mend the texts and publish again without `--undo`."
    );

    public PublishCommand()
        : base("publish", "terbitkan", new Words("Menerbitkan situs ke internet.", "Put the site online."))
    {
        Add(_site);
        Add(_to);
        Add(_remote);
        Add(_branch);
        Add(_dryRun);
        Add(_undo);
        Add(_strict);
        Add(_setup);
        Add(_host);
    }

    public override Words Example => new("bloggen publish blog-saya --dry-run", "bloggen publish my-blog --dry-run");

    public override int Run(Request request)
    {
        if (request.Wants(_undo) && request.Value(_to) is not null)
            return UsageErrors.Write([UndoIsForBranches.In(request.Language)], this, request);
        if (SiteFolder.Complain(request) is { } code)
            return code;
        if (request.Wants(_setup) || request.Value(_host) is not null)
            return HostSetup.Run(request, HostSetup.HostOf(request.Value(_host)));
        if (request.Value(_to) is { } folder)
            return ToFolder(request, request.FullPath(folder));
        return ToBranch(request);
    }

    private int ToFolder(Request request, string folder)
    {
        if (request.Wants(_dryRun))
            return
                Checked(request, null) is { } options && IsWhole(request, FolderPreview.Show(request, folder, options))
                ? ExitCodes.Done
                : ExitCodes.NotDone;
        return Build(request, folder, null) is { } built
            ? Say(request, Done(built, request.Shown(folder)))
            : ExitCodes.NotDone;
    }

    private int ToBranch(Request request)
    {
        var named = request.Value(_remote) ?? Checkout.Around(request.Site).Origin;
        var address = named is null ? null : RepositoryAddress.TryParse(named);
        var url = address?.Url ?? LocalRepository(request, named);
        if (url is null)
            return Refuse(request, Problems.NoRepository());
        if (address is { WasSsh: true })
            Tell(request, Problems.SshAsHttps(url));
        if (!request.Wants(_undo) && Build(request, null, address?.Site) is null)
            return ExitCodes.NotDone;

        var branch = request.Value(_branch) ?? "gh-pages";
        try
        {
            return Push(request, url, address, branch);
        }
        catch (Exception e) when (PublishFailure.Of(e, url, branch) is { } failure)
        {
            return Refuse(request, failure);
        }
    }

    private int Push(Request request, string url, RepositoryAddress? address, string branch)
    {
        using var online = new GitBranch(
            Path.Join(request.Site, ".bloggen", "publish.git"),
            url,
            branch,
            new PushLogins(request, address)
        );
        var confirmed = false;
        var config = SiteSettings.Read(request.Site);
        var job = new PublishJob(
            branch,
            config.Authors is [{ Name: { Length: > 0 } name }, ..] ? name : "bloggen",
            request.Terminal.Clock(),
            plan => confirmed = PlanReport.Show(request, plan, url, branch, request.Wants(_dryRun))
        );
        var output = Path.Join(request.Site, SiteBuilder.DefaultOutput);
        var succeeded = request.Wants(_undo)
            ? BranchPublisher.Undo(online, job, problem => Tell(request, problem))
            : BranchPublisher.Publish(
                online,
                job,
                output,
                BuiltFiles.In(request.Site, output),
                problem => Tell(request, problem)
            );
        if (succeeded && confirmed)
            Say(
                request,
                address?.Site is { } site
                    ? new Words(
                        $"Sudah terbit. Beberapa menit lagi tampak di {site}/",
                        $"Published. In a few minutes at {site}/"
                    )
                    : new Words("Sudah terbit.", "Published.")
            );
        return succeeded ? ExitCodes.Done : ExitCodes.NotDone;
    }

    /// <summary>A bare repository on a disk or a mounted share.</summary>
    private static string? LocalRepository(Request request, string? named) =>
        named is not null && Directory.Exists(request.FullPath(named)) ? request.FullPath(named) : null;

    /// <summary>Builds without drafts; null where nothing can be published.</summary>
    private BuildResult? Build(Request request, string? folder, string? hostedAt)
    {
        if (Checked(request, hostedAt) is not { } options)
            return null;
        var output = folder ?? Path.Combine(request.Site, SiteBuilder.DefaultOutput);
        var built = SiteBuilder.Build(request.Site, output, options);
        return IsWhole(request, built) ? built : null;
    }

    /// <summary>Says what was found, as <c>check</c> would; null where that keeps the site from going online.</summary>
    private BuildOptions? Checked(Request request, string? hostedAt)
    {
        var options = SiteRun.Options(request) with { Strict = request.Wants(_strict) };
        options = options with { HostedAt = hostedAt ?? options.HostedAt };
        var strictness = new Strictness(IsCheck: false, request.Wants(_strict));
        var check = SiteBuilder.Check(request.Site, options);
        Reporters.WriteDiagnostics(request, request.Site, check.Diagnostics, request.Language);
        return strictness.ExitCode(check) == ExitCodes.Done ? options : null;
    }

    private static bool IsWhole(Request request, BuildResult built)
    {
        if (!built.Succeeded)
            Reporters.WriteDiagnostics(
                request,
                request.Site,
                [.. built.Diagnostics.Where(d => d.Effect == Effect.StopsBuild)],
                request.Language
            );
        return built.Succeeded;
    }

    private static Words Done(BuildResult built, string folder) =>
        new(
            $"Sudah terbit di {folder}: {built.Written} berkas disalin, {built.Unchanged} tetap, {built.Deleted} dihapus.",
            $"Published to {folder}: {built.Written} files copied, {built.Unchanged} unchanged, {built.Deleted} deleted."
        );

    private static int Say(Request request, Words words)
    {
        if (!request.IsQuiet)
            request.Terminal.Out.WriteLine(words.In(request.Language));
        return ExitCodes.Done;
    }

    private static void Tell(Request request, Diagnostic problem) =>
        Reporters.WriteDiagnostics(request, request.Site, [problem], request.Language);

    private static int Refuse(Request request, Diagnostic problem)
    {
        Tell(request, problem);
        return ExitCodes.NotDone;
    }
}
