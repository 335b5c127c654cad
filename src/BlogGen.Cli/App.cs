using System.CommandLine;
using BlogGen.Cli.Commands;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;

namespace BlogGen.Cli;

/// <summary>From the words on the command line to an exit code.</summary>
internal static class App
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            return Dispatch(args, terminal);
        }
        catch (Exception e)
        {
            return CrashReporter.Report(e, args, terminal);
        }
    }

    private static int Dispatch(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new BloggenCommand();
        var parsed = root.Parse(
            [.. args.Select(Hyphens.Typed)],
            new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null }
        );
        var request = new Request(parsed, terminal, root.Shared);

        if (request.Wants(root.Shared.Version))
            return StartPage.WriteVersion(terminal);
        if (request.Wants(root.Shared.Help))
            return HelpWriter.Write(parsed.CommandResult.Command, request);
        if (UsageErrors.Find(parsed, request) is { Count: > 0 } errors)
            return UsageErrors.Write(errors, parsed.CommandResult.Command, request);

        return parsed.CommandResult.Command is Verb verb ? verb.Run(request)
            : terminal.HasOwnConsole ? new StartMenu(request).Run()
            : StartPage.Write(request);
    }
}
