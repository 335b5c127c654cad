using System.Text;

namespace BlogGen.Tests.Cli;

public sealed class CrashTests
{
    [Test]
    public void A_bug_asks_for_a_report_and_leaves_the_full_story_in_a_file()
    {
        using var folder = new TemporaryFolder();
        var terminal = Transcript.Terminal(folder.Path) with
        {
            Out = new BrokenWriter(),
            TemporaryFolder = folder.Path,
        };

        var seen = Transcript.RunWith(terminal, "--version");

        Assert.That(seen.ExitCode, Is.EqualTo(70));
        Assert.That(seen.Error, Does.StartWith("Maaf, bloggen mengalami kesalahan").And.Contain("laporkan"));
        Assert.That(seen.Error, Does.Not.Contain("   at "));
        var story = Directory.GetFiles(folder.Path, "bloggen-*.txt").Single();
        Assert.That(seen.Error, Does.Contain(story));
        Assert.That(File.ReadAllText(story), Does.Contain("> bloggen --version").And.Contain("BrokenWriter"));
    }

    [Test]
    public void With_verbose_the_full_story_is_shown_at_once()
    {
        using var folder = new TemporaryFolder();
        var terminal = Transcript.Terminal(folder.Path) with
        {
            Out = new BrokenWriter(),
            TemporaryFolder = folder.Path,
        };

        var seen = Transcript.RunWith(terminal, "--version", "--verbose", "--lang", "en");

        Assert.That(seen.Error, Does.StartWith("Sorry, something went wrong inside bloggen.").And.Contain("   at "));
    }

    private sealed class BrokenWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidDataException("pipa patah");
    }
}
