using System.Collections.Concurrent;
using BlogGen.Tests;

namespace BlogGen.BrowserTests;

/// <summary>The samples, built once a run: under a base path with a server, and portable for <c>file://</c>.</summary>
internal static class BuiltSites
{
    public static readonly string[] Samples = ["guru", "sekolah", "panduan"];

    /// <summary>Gone when the run is over.</summary>
    public static readonly string Temporary = Directory.CreateTempSubdirectory("bloggen-browser-").FullName;

    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly ConcurrentDictionary<(string, bool), Lazy<BuiltSite>> Built = new();

    private static readonly ConcurrentBag<StaticServer> Servers = [];

    /// <param name="sample">With <c>+papan</c> after it in another theme than its own.</param>
    public static BuiltSite Served(string sample) => Get(sample, portable: false);

    public static BuiltSite Portable(string sample) => Get(sample, portable: true);

    public static BuiltSite Get(string sample, bool portable) =>
        Built
            .GetOrAdd(
                (sample, portable),
                key => new Lazy<BuiltSite>(() => Build(key.Item1, CopyOf(key.Item1, key.Item2), key.Item2))
            )
            .Value;

    /// <summary>A site written in a test, by the name that the test gives it; see <see cref="TestSite"/>.</summary>
    public static BuiltSite FromText(string name, string text) =>
        Built
            .GetOrAdd(
                (name, false),
                key => new Lazy<BuiltSite>(() =>
                {
                    var source = Path.Combine(Temporary, $"source-{name}");
                    var files = TestSite.From(text).Files;
                    foreach (var path in files.List())
                    {
                        var file = Path.Combine(source, path);
                        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                        File.WriteAllBytes(file, files.Read(path));
                    }
                    return Build(name, source, portable: false);
                })
            )
            .Value;

    public static void Remove()
    {
        foreach (var server in Servers)
            server.Dispose();
        Directory.Delete(Temporary, recursive: true);
    }

    private static BuiltSite Build(string name, string source, bool portable)
    {
        var folder = Path.Combine(Temporary, portable ? name + "-portable" : name);
        StaticServer? server = portable ? null : new StaticServer(folder);
        if (server is not null)
            Servers.Add(server);
        var home = new Uri(server is null ? folder + "/" : server.Origin + StaticServer.BasePath);
        var options = new BuildOptions
        {
            Now = Now,
            // A continuous build only reads the lock: the repository's samples stay as they are.
            IsContinuousIntegration = true,
            Portable = portable,
            BaseUrl = server is null ? null : home.AbsoluteUri,
        };
        var result = SiteBuilder.Build(source, folder, options);
        Assert.That(result.Succeeded, Is.True, string.Join('\n', result.Diagnostics));
        return new BuiltSite(name, folder, home, portable);
    }

    /// <summary>A copy, since a build keeps its memory in the site's folder.</summary>
    private static string CopyOf(string sample, bool portable)
    {
        var (name, theme) = sample.Split('+') is [var first, var second] ? (first, second) : (sample, null);
        var to = Path.Combine(Temporary, $"source-{sample}-{portable}");
        Folders.Copy(Checkout.Sample(name), to);
        if (theme is not null)
            File.AppendAllText(Path.Combine(to, "bloggen.yml"), $"\ntema: {theme}\n");
        return to;
    }
}
