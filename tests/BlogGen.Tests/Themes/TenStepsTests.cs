using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Themes;

/// <summary>The guide's page for theme makers, followed to the letter: its commands are run, its files are written.</summary>
public sealed partial class TenStepsTests
{
    [TestCase("tema-anak.md", "kelas", "Kelas 7B: Pelan-pelan asal paham", "<td>Matematika</td>", "jadwal")]
    [TestCase("tema-anak.en.md", "room-7", "Room 7: Slowly, as long as we get it", "<td>Mathematics</td>", "timetable")]
    public void Every_step_builds_and_shows(string page, string site, string foot, string cell, string slug)
    {
        using var folder = new TemporaryFolder();
        var guide = File.ReadAllText(Checkout.Sample("panduan", "content", page));
        var files = 0;

        foreach (Match block in Block().Matches(guide.ReplaceLineEndings("\n")))
        {
            if (block.Groups["language"].Value == "sh")
                Run(block.Groups["code"].Value, folder.Path);
            else
            {
                Assert.That(block.Groups["path"].Value, Is.Not.Empty, block.Value);
                folder.With($"{site}/{block.Groups["path"].Value}", block.Groups["code"].Value);
                files++;
                var step = TestSite.FromFolder(folder.Combine(site)).Build();
                Assert.That(step.Result.Diagnostics.Where(d => d.Severity > Severity.Info), Is.Empty, block.Value);
            }
        }

        Assert.That(files, Is.EqualTo(10));
        Assert.That(guide.Split("\n## ").Length - 1, Is.EqualTo(10));
        Assert.That(folder.Read($"{site}/public/index.html"), Does.Contain(foot).And.Contain("#7a3b00"));
        Assert.That(
            folder.Read($"{site}/public/{slug}/index.html"),
            Does.Contain(cell).And.Contain("Sari Wulandari").And.Contain("<strong>").And.Contain("\"light dark\"")
        );
        Assert.That(folder.Read($"{site}/public/style.css"), Does.Contain("1px solid currentColor"));
    }

    private static void Run(string commands, string folder)
    {
        foreach (var line in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Word().Matches(line).Select(word => word.Value.Trim('"')).ToArray();
            Assert.That(words[0], Is.EqualTo("bloggen"));
            var seen = Transcript.RunIn(folder, words[1..]);
            Assert.That(seen.ExitCode, Is.Zero, line + "\n" + seen.Out + seen.Error);
        }
    }

    /// <summary>A fenced block, with the file that the line above it names.</summary>
    [GeneratedRegex("(?:`(?<path>[^`\n]+)`:\n\n)?```(?<language>[a-z]+)\n(?<code>.*?\n)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
