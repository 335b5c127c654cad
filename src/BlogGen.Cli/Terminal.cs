using System.Runtime.CompilerServices;
using BlogGen.Checkups;
using BlogGen.Cli.Examining;
using BlogGen.Cli.Printing;
using BlogGen.Cli.Publishing;
using BlogGen.Publishing;

namespace BlogGen.Cli;

/// <summary>Everything outside of the program that a command may see or write to: a value, so that tests can hand in another.</summary>
internal sealed record Terminal
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TextReader In { get; init; }

    /// <summary>Reads a line that nobody may see; null where <see cref="In"/> shows nothing anyway.</summary>
    public Func<string?>? ReadHidden { get; init; }

    /// <summary>A person can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>The window was opened for this program alone and closes with it.</summary>
    public bool HasOwnConsole { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = 100;

    public required string WorkingFolder { get; init; }

    /// <summary>Where the full story of a crash may be left.</summary>
    public required string TemporaryFolder { get; init; }

    public Surroundings Surroundings { get; init; } = new();

    public required Func<DateTimeOffset> Clock { get; init; }

    /// <summary>Does something when the person presses Ctrl+C or the system asks to end, until it is disposed of.</summary>
    public Func<Action, IDisposable> OnInterrupt { get; init; } = _ => new MemoryStream();

    /// <summary>Shows an address in the person's browser, where there is one.</summary>
    public Action<string> Browse { get; init; } = _ => { };

    /// <summary>A browser that can print to a file, in full; null where there is none.</summary>
    public Func<string?> PrintingBrowser { get; init; } = () => null;

    /// <summary>The file of this program, in full, where it is one that runs without .NET; else null.</summary>
    public string? NativeProgram { get; init; }

    /// <summary>What the person's own Git knows of who may push there; null where there is no Git, or it knows nothing.</summary>
    public Func<RepositoryAddress, PushLogin?> AskGit { get; init; } = _ => null;

    /// <summary>This computer, as a site in the folder meets it.</summary>
    public Func<string, MachineFacts> LookAtMachine { get; init; } = _ => new MachineFacts();

    /// <summary>A line that nobody beside the person sees, where the console can hide it.</summary>
    public string? ReadSecret() => ReadHidden is null ? In.ReadLine() : ReadHidden();

    public static Terminal OfThisProcess() =>
        new()
        {
            Out = Console.Out,
            Error = Console.Error,
            In = Console.In,
            ReadHidden = Console.IsInputRedirected
                ? null
                : () => HiddenLine.Read(() => Console.ReadKey(intercept: true), Console.Out),
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            HasOwnConsole = OwnConsole.Exists(),
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = WidthOfConsole(),
            WorkingFolder = Environment.CurrentDirectory,
            TemporaryFolder = Path.GetTempPath(),
            Surroundings = Surroundings.From(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows()),
            Clock = () => DateTimeOffset.Now,
            OnInterrupt = action => new Interrupts(action),
            Browse = Browser.Open,
            PrintingBrowser = () =>
                BrowserFinder.Find(BrowserFinder.ThisDesktop, Environment.GetEnvironmentVariable, File.Exists),
            NativeProgram = RuntimeFeature.IsDynamicCodeSupported ? null : Environment.ProcessPath,
            AskGit = GitCredential.Fill,
            LookAtMachine = MachineSurvey.Gather,
        };

    /// <summary>The console of a service or of a pipe has no width.</summary>
    private static int WidthOfConsole()
    {
        try
        {
            return Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 40, 160);
        }
        catch (IOException)
        {
            return 100;
        }
    }
}
