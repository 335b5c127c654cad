using BlogGen.Cli.Parsing;
using BlogGen.Cli.Publishing;
using BlogGen.Diagnostics;
using BlogGen.Publishing;

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
    )
    {
        Complaint = PublishComplaints.OfFolder,
    };

    private readonly ValueOption _remote = new(
        new Words("URL", "URL"),
        new Words(
            "repositori tujuan (bawaan: origin, atau yang terakhir dipakai)",
            "the repository to push to (default: origin, or the one used last)"
        ),
        "--remote"
    )
    {
        Complaint = PublishComplaints.OfRemote,
    };

    private readonly ValueOption _branch = new(
        new Words("CABANG", "BRANCH"),
        new Words("cabang tujuan (bawaan: gh-pages)", "the branch to push to (default: gh-pages)"),
        "--branch"
    )
    {
        Complaint = PublishComplaints.OfBranch,
    };

    private readonly Flag _dryRun = new(
        new Words("hanya memperlihatkan yang akan berubah", "only show what would change"),
        "--dry-run"
    );

    private readonly Flag _undo = new(
        new Words(
            "kembalikan keadaan cabang sebelum terakhir diterbitkan (tidak untuk --to)",
            "put the branch back to the state before the last publish (not for --to)"
        ),
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
        if (Contradictions(request) is { Count: > 0 } errors)
            return UsageErrors.Write(errors, this, request);
        if (SiteFolder.Complain(request) is { } code)
            return code;
        if (request.Wants(_setup) || request.Value(_host) is not null)
            return HostSetup.Run(request, HostSetup.HostOf(request.Value(_host)), request.Wants(_dryRun));
        var wish = new PublishWish(
            request.Value(_to) is { } folder ? request.FullPath(folder) : null,
            request.Value(_remote),
            BranchName.Short(request.Value(_branch) ?? "gh-pages"),
            request.Wants(_dryRun),
            request.Wants(_undo),
            request.Wants(_strict)
        );
        return wish.Folder is null ? BranchRun.Run(request, wish) : FolderRun.Run(request, wish, wish.Folder);
    }

    private IReadOnlyList<string> Contradictions(Request request) =>
        PublishContradictions
            .Find(
                setup: request.Wants(_setup) ? _setup.Name
                    : request.Value(_host) is not null ? _host.Name
                    : null,
                toFolder: request.Value(_to) is not null,
                undo: request.Wants(_undo),
                strict: request.Wants(_strict),
                ofBranches: ((ValueOption[])[_remote, _branch])
                    .Where(option => request.Value(option) is not null)
                    .Select(option => option.Name)
            )
            .Select(words => words.In(request.Language))
            .ToList();
}
