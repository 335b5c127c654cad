namespace BlogGen.Cli.Printing;

internal enum Desktop
{
    Windows,
    Mac,
    Linux,
}

/// <summary>Where Chromium and its kin live; every Windows has one of them.</summary>
internal static class BrowserFinder
{
    private static readonly string[] s_windows =
    [
        @"Google\Chrome\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
        @"Chromium\Application\chrome.exe",
        @"BraveSoftware\Brave-Browser\Application\brave.exe",
    ];

    private static readonly string[] s_windowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] s_mac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
    ];

    private static readonly string[] s_linux =
    [
        "google-chrome",
        "google-chrome-stable",
        "chromium",
        "chromium-browser",
        "microsoft-edge",
        "microsoft-edge-stable",
        "brave-browser",
    ];

    /// <param name="desktop">Whose places are looked through.</param>
    /// <param name="variable">An environment variable; null for one that is not set.</param>
    /// <param name="exists">Whether a file is there.</param>
    /// <returns>In full; null where there is none.</returns>
    public static string? Find(Desktop desktop, Func<string, string?> variable, Func<string, bool> exists) =>
        Candidates(desktop, variable).FirstOrDefault(exists);

    private static IEnumerable<string> Candidates(Desktop desktop, Func<string, string?> variable) =>
        desktop switch
        {
            Desktop.Windows => s_windows.SelectMany(program =>
                s_windowsRoots.Select(variable).OfType<string>().Select(root => root.TrimEnd('\\') + '\\' + program)
            ),
            Desktop.Mac => s_mac.SelectMany(program =>
                variable("HOME") is { Length: > 0 } home ? new[] { program, home + program } : [program]
            ),
            _ => s_linux.SelectMany(program =>
                (variable("PATH") ?? "")
                    .Split(':', StringSplitOptions.RemoveEmptyEntries)
                    .Select(folder => folder.TrimEnd('/') + '/' + program)
            ),
        };

    public static Desktop ThisDesktop =>
        OperatingSystem.IsWindows() ? Desktop.Windows
        : OperatingSystem.IsMacOS() ? Desktop.Mac
        : Desktop.Linux;
}
