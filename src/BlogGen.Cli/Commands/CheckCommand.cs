using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class CheckCommand : Verb
{
    private readonly SiteArgument _site = new();
    private readonly Flag _strict = SharedWords.Strict();
    private readonly ValueOption _format = SharedWords.Format(
        new Words(
            "bentuk laporan: untuk orang, program, GitHub Actions, atau pemindai kode",
            "the report's form: for people, programs, GitHub Actions or code scanners"
        ),
        "text",
        "json",
        "github",
        "sarif"
    );

    public CheckCommand()
        : base(
            "check",
            "periksa",
            new Words(
                "Memeriksa situs tanpa menulis apa pun: tautan, gambar, privasi, dan lainnya.",
                "Check the site without writing anything: links, pictures, privacy and more."
            )
        )
    {
        Add(_site);
        Add(_strict);
        Add(_format);
    }

    public override Words Example => new("bloggen check blog-saya", "bloggen check my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var options = SiteRun.Options(request) with { Strict = request.Wants(_strict) };
        return SiteRun.Report(
            request,
            _format,
            new Strictness(IsCheck: true, request.Wants(_strict)),
            Path.Combine(request.Site, SiteBuilder.DefaultOutput),
            () => SiteBuilder.Check(request.Site, options)
        );
    }
}
