using System.Diagnostics;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;

namespace BlogGen.Cli.Commands;

/// <summary>What every verb tells the engine of the outside world, and how what it found is timed and reported.</summary>
internal static class SiteRun
{
    public static BuildOptions Options(Request request) =>
        new()
        {
            Now = request.Now,
            Clock = request.Terminal.Clock(),
            Threads = Environment.ProcessorCount,
            HostedAt = request.Terminal.Surroundings.HostedAt,
            HomeFolder = request.Terminal.Surroundings.HomeFolder,
            IsContinuousIntegration = request.Terminal.Surroundings.IsContinuousIntegration,
        };

    /// <returns>The exit code that the report stands for.</returns>
    public static int Report(
        Request request,
        ValueOption format,
        Strictness strictness,
        string output,
        Func<BuildResult> run,
        bool isPortable = false
    ) => Reporters.Write(request, request.Value(format), Timed(request, strictness, output, run, isPortable));

    public static SiteReport Timed(
        Request request,
        Strictness strictness,
        string output,
        Func<BuildResult> run,
        bool isPortable = false
    )
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        return new SiteReport(result, strictness)
        {
            SiteFolder = request.Site,
            OutputFolder = output,
            IsPortable = isPortable,
            Elapsed = watch.Elapsed,
            Language = request.AskedLanguage ?? result.Language,
        };
    }
}
