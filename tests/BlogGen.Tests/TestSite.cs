using System.Collections.Concurrent;
using System.Text;
using BlogGen.Files;

namespace BlogGen.Tests;

/// <summary>A whole site in one string: <c>-- path --</c> begins a file. Built in memory by the real pipeline.</summary>
internal sealed class TestSite(MemoryFileStore files)
{
    private static readonly ConcurrentDictionary<string, Lazy<Built>> Samples = new(StringComparer.Ordinal);

    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(7));

    public static TestSite From(string text)
    {
        var files = new MemoryFileStore();
        foreach (var part in ("\n" + text.ReplaceLineEndings("\n")).Split("\n-- ").Skip(1))
        {
            var end = part.IndexOf(" --\n", StringComparison.Ordinal);
            files.Write(part[..end], part[(end + 4)..]);
        }
        return new TestSite(files);
    }

    public static TestSite FromFolder(string folder)
    {
        var files = new MemoryFileStore();
        foreach (var (path, bytes) in Folders.Sources(folder))
            files.Write(path, bytes);
        return new TestSite(files);
    }

    /// <summary>A sample site, built once a run: for tests that only read what was built.</summary>
    public static Built Sample(string name) =>
        Samples.GetOrAdd(name, n => new Lazy<Built>(() => FromFolder(Checkout.Sample(n)).Build())).Value;

    public MemoryFileStore Files => files;

    public Built Build(BuildOptions? options = null) =>
        new(SiteBuilder.BuildInMemory(files, options ?? new BuildOptions { Now = Now }));

    internal sealed class Built(MemoryBuild build)
    {
        public BuildResult Result => build.Result;

        public IReadOnlyDictionary<string, byte[]> Outputs => build.Outputs;

        public IEnumerable<string> Codes => build.Result.Diagnostics.Select(d => d.Code);

        public string this[string path] =>
            build.Outputs.TryGetValue(path, out var bytes)
                ? Encoding.UTF8.GetString(bytes)
                : throw new AssertionException(
                    $"{path} is not among: {string.Join(", ", build.Outputs.Keys)}\n{string.Join('\n', Codes)}"
                );

        public bool Has(string path) => build.Outputs.ContainsKey(path);

        /// <summary>Every output whose path or bytes hold the word.</summary>
        public IEnumerable<string> Holding(string word) =>
            build
                .Outputs.Where(o =>
                    o.Key.Contains(word, StringComparison.OrdinalIgnoreCase)
                    || Encoding.UTF8.GetString(o.Value).Contains(word, StringComparison.OrdinalIgnoreCase)
                )
                .Select(o => o.Key);
    }
}
