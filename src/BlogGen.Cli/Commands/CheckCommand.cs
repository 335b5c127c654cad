using BlogGen.Checking;
using BlogGen.Cli.Online;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Cli.Reporting.Comparing;
using BlogGen.Cli.Reporting.Quality;
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

    private readonly ValueOption _html = new(
        new Words("BERKAS", "FILE"),
        new Words("juga menulis rapor situs untuk dibaca di peramban", "also write a report to read in a browser"),
        "--html"
    );
    private readonly ValueOption _compare = new(
        new Words("BERKAS", "FILE"),
        new Words(
            "membandingkan dengan laporan lama dari --format json",
            "compare with an earlier report of --format json"
        ),
        "--compare",
        "--banding"
    );

    private readonly Flag _online = new(
        new Words(
            "juga menanyai situs lain yang ditautkan (perlu internet)",
            "also ask the other sites that are linked (needs the internet)"
        ),
        "--online",
        "--daring"
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
        Add(_html);
        Add(_compare);
        Add(_online);
    }

    public override Words Example => new("bloggen check blog-saya", "bloggen check my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        IReadOnlyList<Finding>? before = null;
        if (request.Value(_compare) is { } earlier && (before = EarlierReport.Read(request.FullPath(earlier))) is null)
            return UsageErrors.Write([NotAReport(earlier).In(request.Language)], this, request);

        var options = SiteRun.Options(request) with
        {
            Strict = request.Wants(_strict),
            AskOthers = request.Wants(_online) ? links => Ask(request, links) : null,
        };
        var report = SiteRun.Timed(
            request,
            new Strictness(IsCheck: true, request.Wants(_strict)),
            Path.Combine(request.Site, SiteBuilder.DefaultOutput),
            () => SiteBuilder.Check(request.Site, options)
        );
        if (before is not null)
            report = report with { Comparison = Compare(before, report) };
        var exitCode = Reporters.Write(request, request.Value(_format), report);
        return request.Value(_html) is not { } html || QualityFile.Write(request, html, report)
            ? exitCode
            : ExitCodes.NotDone;
    }

    private static Comparison Compare(IReadOnlyList<Finding> before, SiteReport report) =>
        Comparison.Of(
            before,
            [.. report.Result.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, report))],
            file => File.Exists(Path.Combine(report.SiteFolder, file))
        );

    private static IEnumerable<Diagnostic> Ask(Request request, IReadOnlyList<ExternalLink> links)
    {
        var store = new AnswerStore(Path.Combine(request.Site, ".bloggen", "links.json"), request.Terminal.Clock());
        using var network = LinkSurvey.Internet();
        return [.. new LinkSurvey(network, store, new SurveyLimits()).Ask(links)];
    }

    private static Words NotAReport(string file) =>
        new(
            $"`{file}` bukan laporan bloggen. Membuatnya: bloggen check --format json > laporan.json",
            $"`{file}` is no report of bloggen. To make one: bloggen check --format json > report.json"
        );
}
