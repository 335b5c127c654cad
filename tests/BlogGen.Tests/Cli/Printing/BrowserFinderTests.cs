using BlogGen.Cli.Printing;

namespace BlogGen.Tests.Cli.Printing;

/// <summary>As logic: no Windows and no macOS was run here.</summary>
public sealed class BrowserFinderTests
{
    private static string? Find(Desktop desktop, Dictionary<string, string> variables, params string[] files) =>
        BrowserFinder.Find(desktop, variables.GetValueOrDefault, files.Contains);

    private static readonly Dictionary<string, string> s_windows = new()
    {
        ["ProgramFiles"] = @"C:\Program Files",
        ["ProgramFiles(x86)"] = @"C:\Program Files (x86)\",
        ["LocalAppData"] = @"C:\Users\Rina\AppData\Local",
    };

    [TestCase(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    [TestCase(@"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [TestCase(@"C:\Users\Rina\AppData\Local\Google\Chrome\Application\chrome.exe")]
    public void Windows_has_Edge_or_Chrome_for_all_or_for_one(string path) =>
        Assert.That(Find(Desktop.Windows, s_windows, path), Is.EqualTo(path));

    [TestCase("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [TestCase("/Users/rina/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    public void A_Mac_keeps_it_among_the_applications(string path) =>
        Assert.That(Find(Desktop.Mac, new() { ["HOME"] = "/Users/rina" }, path), Is.EqualTo(path));

    [TestCase("/usr/bin/chromium")]
    [TestCase("/snap/bin/microsoft-edge")]
    public void Linux_has_it_on_the_path(string path) =>
        Assert.That(Find(Desktop.Linux, new() { ["PATH"] = "/usr/bin:/snap/bin/" }, path), Is.EqualTo(path));

    [Test]
    public void Where_there_is_none_nothing_is_guessed([Values] bool hasVariables)
    {
        foreach (var desktop in new[] { Desktop.Windows, Desktop.Mac, Desktop.Linux })
            Assert.That(Find(desktop, hasVariables ? s_windows : []), Is.Null);
    }
}
