using System.Diagnostics;
using System.Security.Cryptography;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Writing;

/// <summary>The real program, killed without warning at random moments of a rebuild, as when the light goes out.</summary>
[Platform(Exclude = "Win", Reason = "There is no SIGKILL.")]
public sealed class KilledProgramTests
{
    private static readonly string[] Build = ["build", "--quiet", "--now", "2026-11-24T12:00:00+07:00"];

    private TemporaryFolder _site = null!;
    private Dictionary<string, HashSet<string>> _whole = null!;
    private IReadOnlyDictionary<string, byte[]> _clean = null!;

    [SetUp]
    public void BuildTheSampleOnce()
    {
        _site = new TemporaryFolder();
        _whole = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        Folders.Copy(Checkout.Sample("guru"), _site.Path);
        Renew(0);
        using var program = RealProgram.Start(_site.Path, Build);
        program.WaitForExit();
    }

    [TearDown]
    public void Forget() => _site.Dispose();

    [Test]
    public void No_file_is_ever_truncated_and_the_next_build_equals_a_clean_one() => Survive(kills: 8);

    [Test, Explicit("About two minutes."), Category("Long")]
    public void Fifty_kills_leave_no_truncated_file_either() => Survive(kills: 50);

    private void Survive(int kills)
    {
        _site.With("public/catatan.txt", "milik guru");
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var duration = TimeOfABuild();
        var died = 0;
        for (var round = 1; died < kills && round <= 4 * kills; round++)
        {
            Renew(round);
            using var program = RealProgram.Start(_site.Path, Build);
            if (!program.WaitForExit(duration * (0.3 + (0.7 * random.NextDouble()))))
                program.Kill();
            program.WaitForExit();
            Assert.That(NotWhole(), Is.Empty, $"round {round}, seed {seed}");
            // The machine may be busier or idler than a moment ago: the window follows it.
            duration *= program.ExitCode == 0 ? 0.9 : 1.03;
            died += program.ExitCode == 0 ? 0 : 1;
        }

        Assert.That(died, Is.EqualTo(kills), "too few builds were slow enough to be killed");
        using var last = RealProgram.Start(_site.Path, Build);
        last.WaitForExit();
        Assert.That(last.ExitCode, Is.Zero);
        Assert.That(Folders.Differences(_site.Combine("public"), _clean), Is.EqualTo(new[] { "catatan.txt" }));
        Assert.That(Directory.GetDirectories(_site.Path, "*staging*"), Is.Empty);
    }

    private TimeSpan TimeOfABuild()
    {
        Renew(0);
        var watch = Stopwatch.StartNew();
        using var program = RealProgram.Start(_site.Path, Build);
        program.WaitForExit();
        return watch.Elapsed;
    }

    /// <summary>Touches every post and the names of some, so that files change, come and go. Remembers the bytes to come.</summary>
    private void Renew(int round)
    {
        var posts = _site.Combine("content/posts");
        foreach (var post in Directory.EnumerateFiles(posts, "*.md"))
            File.AppendAllText(post, $"\nPutaran {round}.\n");
        foreach (var old in Directory.EnumerateFiles(posts, "putaran-*.md"))
            File.Delete(old);
        _site.With(
            $"content/posts/putaran-{round}.md",
            $"---\njudul: Putaran {round}\ntag: putaran {round % 3}\n---\nIsi.\n"
        );
        _clean = TestSite.FromFolder(_site.Path).Build(new BuildOptions { Now = TestSite.Now, Threads = 2 }).Outputs;
        foreach (var (path, bytes) in _clean)
        {
            if (!_whole.TryGetValue(path, out var versions))
                _whole[path] = versions = [];
            versions.Add(HashOf(bytes));
        }
    }

    /// <summary>Every file of the output that is not one that some round was to write.</summary>
    private IEnumerable<string> NotWhole() =>
        Folders
            .Read(_site.Combine("public"))
            .Where(file =>
                file.Key != "catatan.txt"
                && !(_whole.TryGetValue(file.Key, out var versions) && versions.Contains(HashOf(file.Value)))
            )
            .Select(file => file.Key);

    private static string HashOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
