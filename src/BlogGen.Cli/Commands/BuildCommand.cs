using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class BuildCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly ValueOption _output = new(
        new Words("FOLDER", "DIR"),
        new Words("folder hasil (bawaan: public di dalam situs)", "output folder (default: public inside the site)"),
        "--output",
        "-o"
    );

    private readonly ValueOption _baseUrl = new(
        new Words("URL", "URL"),
        new Words(
            "alamat situs, menggantikan `alamat` di bloggen.yml",
            "the site's address, instead of `url` in bloggen.yml"
        ),
        "--base-url"
    )
    {
        Complaint = text =>
            Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? null
                : new Words(
                    $"`{text}` bukan alamat situs yang lengkap. Contoh: https://nama.github.io/blog/",
                    $"`{text}` is not a complete site address. Example: https://name.github.io/blog/"
                ),
    };

    private readonly Flag _drafts = new(new Words("sertakan draf", "include drafts"), "--drafts");

    private readonly Flag _future = new(
        new Words("sertakan tulisan yang terjadwal", "include scheduled posts"),
        "--future"
    );

    private readonly Flag _portable = new(
        new Words(
            "situs dapat dibuka langsung dari diska lepas, tanpa internet",
            "the site opens from a USB stick, without a server"
        ),
        "--portable"
    );

    private readonly Flag _strict = SharedWords.Strict();

    private readonly ValueOption _format = SharedWords.Format();

    public BuildCommand()
        : base(
            "build",
            "bangun",
            new Words("Membangun situs ke folder public.", "Build the site into the folder public.")
        )
    {
        Add(_site);
        Add(_output);
        Add(_baseUrl);
        Add(_drafts);
        Add(_future);
        Add(_portable);
        Add(_strict);
        Add(_format);
    }

    public override Words Example => new("bloggen build blog-saya --drafts", "bloggen build my-blog --drafts");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var output = request.Value(_output) is { } folder
            ? request.FullPath(folder)
            : Path.Combine(request.Site, SiteBuilder.DefaultOutput);
        using var progress = ProgressLine.For(request);
        return SiteRun.Report(
            request,
            _format,
            new Strictness(IsCheck: false, request.Wants(_strict)),
            output,
            () =>
            {
                var result = SiteBuilder.Build(request.Site, output, Settings(request), progress);
                progress?.Clear();
                return result;
            },
            request.Wants(_portable)
        );
    }

    private BuildOptions Settings(Request request) =>
        SiteRun.Options(request) with
        {
            BaseUrl = request.Value(_baseUrl),
            Drafts = request.Wants(_drafts),
            Future = request.Wants(_future),
            Portable = request.Wants(_portable),
            Strict = request.Wants(_strict),
        };
}
