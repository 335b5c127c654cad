using BlogGen.Cli;

namespace BlogGen.Tests.Cli;

/// <summary>What a person sees after typing a command: run in this process, with a terminal made of strings.</summary>
internal sealed record Transcript(int ExitCode, string Out, string Error)
{
    public static readonly DateTimeOffset Moment = new(2026, 8, 17, 7, 0, 0, TimeSpan.FromHours(7));

    public static Transcript Run(params string[] args) => RunIn(TestContext.CurrentContext.WorkDirectory, args);

    public static Transcript RunIn(string folder, params string[] args) => RunWith(Terminal(folder), args);

    public static Transcript RunWith(Terminal terminal, params string[] args)
    {
        var exitCode = App.Run(args, terminal);
        return new Transcript(exitCode, Text(terminal.Out), Text(terminal.Error));
    }

    public static Terminal Terminal(string folder, string typed = "") =>
        new()
        {
            Out = new StringWriter(),
            Error = new StringWriter(),
            In = new StringReader(typed),
            WorkingFolder = folder,
            TemporaryFolder = Path.GetTempPath(),
            Clock = () => Moment,
            Width = 100,
        };

    private static string Text(TextWriter writer) => (writer.ToString() ?? "").ReplaceLineEndings("\n");
}
