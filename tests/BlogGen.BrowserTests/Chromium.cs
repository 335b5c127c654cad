using Microsoft.Playwright;

// Two fixtures at a time: while a page is examined in the browser, the test only waits.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]

namespace BlogGen.BrowserTests;

/// <summary>The one browser of the run. Tests are ignored, with the reason, on a machine without it.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Null on a machine without one.</summary>
    public static string? Program =>
        Environment.GetEnvironmentVariable("CHROMIUM") ?? UsualPlaces.FirstOrDefault(File.Exists);

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (Program is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = program,
                // Nothing but the pages under test may ask the network.
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        BuiltSites.Remove();
    }

    public static async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
            Assert.Ignore("No Chromium here: install it, or name it in the environment variable CHROMIUM.");
        options ??= new BrowserNewContextOptions();
        options.Locale ??= "id-ID";
        return await _browser!.NewContextAsync(options);
    }
}
