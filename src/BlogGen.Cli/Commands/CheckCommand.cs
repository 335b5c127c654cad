using System.Diagnostics;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class CheckCommand : Verb
{
    private readonly SiteArgument _site = new();
    private readonly Flag _strict = SharedWords.Strict();
    private readonly ValueOption _format = SharedWords.Format();

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

        var watch = Stopwatch.StartNew();
        var result = SiteBuilder.Check(request.Site, Settings(request));
        watch.Stop();

        return Reporters.Write(
            request,
            request.Value(_format),
            new SiteReport(result, new Strictness(IsCheck: true, request.Wants(_strict)))
            {
                SiteFolder = request.Site,
                OutputFolder = Path.Combine(request.Site, "public"),
                Elapsed = watch.Elapsed,
                Language = request.AskedLanguage ?? result.Language,
            }
        );
    }

    private BuildOptions Settings(Request request) =>
        new()
        {
            Now = request.Now,
            Threads = Environment.ProcessorCount,
            Strict = request.Wants(_strict),
            IsContinuousIntegration = request.Terminal.Surroundings.IsContinuousIntegration,
        };
}
