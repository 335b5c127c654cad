using BlogGen.Cli.Commands;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary>Nothing goes online that was not looked at before; drafts never do.</summary>
internal static class PublishGate
{
    /// <summary>Says what was found, as <c>check</c> would; null where that keeps the site from going online.</summary>
    public static BuildOptions? Check(Request request, PublishWish wish, string? hostedAt = null)
    {
        var options = SiteRun.Options(request) with { Strict = wish.IsStrict };
        options = options with { HostedAt = hostedAt ?? options.HostedAt };
        var check = SiteBuilder.Check(request.Site, options);
        Reporters.WriteDiagnostics(request, request.Site, check.Diagnostics, request.Language);
        var strictness = new Strictness(IsCheck: false, wish.IsStrict);
        return strictness.ExitCode(check) == ExitCodes.Done ? options : null;
    }

    /// <summary>False for a build that did not come to its end, after saying why.</summary>
    public static bool IsWhole(Request request, BuildResult built)
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

    public static void Tell(Request request, Diagnostic problem) =>
        Reporters.WriteDiagnostics(request, request.Site, [problem], request.Language);

    /// <returns>The exit code.</returns>
    public static int Refuse(Request request, Diagnostic problem)
    {
        Tell(request, problem);
        return ExitCodes.NotDone;
    }

    public static void Say(Request request, Words words)
    {
        if (!request.IsQuiet)
            request.Terminal.Out.WriteLine(words.In(request.Language));
    }
}
