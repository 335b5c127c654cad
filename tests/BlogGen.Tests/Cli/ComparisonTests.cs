using System.Text.Json;
using BlogGen.Cli.Reporting.Comparing;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

/// <summary>What an earlier report and the site of today have in common, and what not.</summary>
public sealed class ComparisonTests
{
    private static readonly Finding s_link = new("TAU01", Severity.Error, "a.md", 3, "Tautan `x.md` putus.", "");
    private static readonly Finding s_weight = new("BRT01", Severity.Error, "a.md", 0, "Halaman ini 300 KB.", "");

    [Test]
    public void A_problem_whose_line_moved_is_the_same()
    {
        var comparison = Compare([s_link], [s_link with { Line = 40 }]);

        Assert.That(comparison.Unchanged, Is.EqualTo(1));
        Assert.That(comparison.New, Is.Empty);
        Assert.That(comparison.Fixed, Is.Empty);
    }

    [Test]
    public void One_of_two_equal_ones_can_be_fixed()
    {
        var comparison = Compare([s_link, s_link with { Line = 9 }], [s_link]);

        Assert.That(comparison.Fixed, Has.Count.EqualTo(1));
        Assert.That(comparison.Unchanged, Is.EqualTo(1));
    }

    [TestCase("Halaman ini 200 KB.", 0, 1)]
    [TestCase("Halaman ini 900 KB.", 1, 0)]
    [TestCase("Halaman ini 300 KB.", 0, 0)]
    public void What_is_measured_gets_better_or_worse(string now, int worse, int better)
    {
        var comparison = Compare([s_weight], [s_weight with { Message = now }]);

        Assert.That((comparison.Worse.Count, comparison.Better.Count), Is.EqualTo((worse, better)));
    }

    [Test]
    public void A_warning_that_became_an_error_is_worse()
    {
        var comparison = Compare([s_link with { Severity = Severity.Warning }], [s_link]);

        Assert.That(comparison.Worse, Is.EqualTo((Finding[])[s_link]));
    }

    [Test]
    public void A_renamed_file_brings_its_problems_along_and_another_file_does_not()
    {
        var moved = s_link with { File = "b.md" };

        Assert.That(Comparison.Of([s_link], [moved], file => file == "b.md").Unchanged, Is.EqualTo(1));
        var both = Comparison.Of([s_link], [moved], _ => true);
        Assert.That((both.New.Count, both.Fixed.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public void The_report_of_last_week_says_what_is_new_and_what_is_fixed()
    {
        using var site = Site().With("content/posts/a.md", "# A\n\n[x](hilang.md)\n\n[y](lenyap.md)\n");
        site.With("lama.json", Transcript.RunIn(site.Path, "check", "--format", "json").Out);
        site.With("content/posts/a.md", "# A\n\nSebaris baru.\n\n[x](hilang.md)\n\n![](foto.svg)\n");

        var seen = Transcript.RunIn(site.Path, "check", "--compare", "lama.json");
        var json = JsonDocument
            .Parse(Transcript.RunIn(site.Path, "check", "--compare", "lama.json", "--format", "json").Out)
            .RootElement.GetProperty("comparison");

        Assert.That(seen.Out, Does.Contain("Baru:\n  + ").And.Contain("Beres:\n  ✓ TAU01 content/posts/a.md:5  "));
        Assert.That(
            json.GetProperty("fixed").EnumerateArray().Select(f => f.GetProperty("message").GetString()),
            Is.EqualTo((string[])["Tautan `lenyap.md` tidak menemukan halaman."])
        );
        Assert.That(json.GetProperty("unchanged").GetInt32(), Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public void Reports_in_two_languages_tell_of_the_same_problems()
    {
        using var site = Site()
            .With("content/posts/a.md", "# A\n\n[x](hilang.md)\n\n[klik di sini](lenyap.md)\n\n![](foto.svg)\n")
            .With("content/posts/b.md", $"---\ntitle: {new string('a', 90)}\ntanggal: kapan\njudl: x\n---\nB\n")
            .With("bloggen.yml", "judul: Blog\nzona: WIBB\n");
        site.With("lama.json", Transcript.RunIn(site.Path, "check", "--format", "json", "--lang", "id").Out);

        var seen = Transcript.RunIn(site.Path, "check", "--compare", "lama.json", "--format", "json", "--lang", "en");
        var report = JsonDocument.Parse(seen.Out).RootElement;
        var comparison = report.GetProperty("comparison");

        Assert.That(report.GetProperty("diagnostics").GetArrayLength(), Is.GreaterThanOrEqualTo(8));
        foreach (var part in (string[])["new", "worse", "better", "fixed"])
            Assert.That(comparison.GetProperty(part).EnumerateArray(), Is.Empty, part);
    }

    [Test]
    public void A_report_from_before_there_were_keys_is_read_by_its_words()
    {
        var old = s_link with { Line = 9 };

        Assert.That(Compare([old], [s_link with { Key = "TAU01:x.md" }]).Unchanged, Is.EqualTo(1));
    }

    [TestCase("tidak-ada.json")]
    [TestCase("bloggen.yml")]
    public void A_report_that_cannot_be_read_is_wrong_usage(string name)
    {
        using var site = Site();

        var seen = Transcript.RunIn(site.Path, "check", "--compare", name);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.Contain(name).And.Contain("bloggen check --format json > "));
    }

    private static TemporaryFolder Site() =>
        new TemporaryFolder().With("bloggen.yml", "judul: Blog\nalamat: https://blog.contoh.sch.id/\n");

    private static Comparison Compare(Finding[] before, Finding[] now) => Comparison.Of(before, now, _ => true);
}
