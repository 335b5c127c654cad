using System.Text;
using BlogGen.Diagnostics;
using static BlogGen.Tests.Themes.PageReading;

namespace BlogGen.Tests.Themes;

/// <summary>Every theme inside the program builds every sample, within the budgets, chosen by one line.</summary>
public sealed class BuiltInThemesTests
{
    private static TestSite.Built Build(string sample, string theme)
    {
        var site = TestSite.FromFolder(Checkout.Sample(sample));
        var config = Encoding
            .UTF8.GetString(site.Files.Read("bloggen.yml"))
            .Split('\n')
            .Where(line => !line.StartsWith("tema:", StringComparison.Ordinal));
        site.Files.Write("bloggen.yml", $"tema: {theme}\n" + string.Join('\n', config));
        return site.Build();
    }

    [Test]
    public void A_sample_builds_without_a_warning_within_the_budgets(
        [Values("pena", "papan", "sekolah")] string theme,
        [Values("guru", "sekolah", "panduan")] string sample
    )
    {
        var built = Build(sample, theme);

        Assert.That(built.Result.Diagnostics.Where(d => d.Severity > Severity.Info), Is.Empty);
        Assert.That(
            built.Outputs.Keys.Where(k => k.EndsWith(".css", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "quiz.css", "style.css" })
        );
        Assert.That(Gzipped(built.Outputs["style.css"]), Is.LessThanOrEqualTo(12 * 1024));
        Assert.That(built["style.css"], Does.Not.Contain("url(").And.Not.Contain("@import"));
        foreach (var (path, bytes) in built.Outputs.Where(o => o.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Parse(Encoding.UTF8.GetString(bytes));
            if (page.Body?.ClassName is not ("kind-post" or "kind-home"))
                continue;
            var text = Encoding.UTF8.GetByteCount(page.QuerySelector(".prose")?.InnerHtml ?? "") + QuizTold(page);
            if (page.Body.ClassName == "kind-post")
                Assert.That(bytes.Length - text, Is.LessThanOrEqualTo(15 * 1024), path);
            Assert.That(page.QuerySelectorAll("h1").Length, Is.EqualTo(1), path);
            Assert.That(page.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique, path);
            Assert.That(
                page.QuerySelectorAll("img:not([width][height])").Where(i => i.Closest(".prose") is null),
                Is.Empty,
                path
            );
        }
    }

    [Test]
    public void The_board_and_its_chalk_are_the_owners_and_can_be_read()
    {
        var built = TestSite
            .From(
                "-- bloggen.yml --\njudul: A\ntema: papan\nparams:\n  papan: \"#f4f4f4\"\n  kapur: merah\n-- content/a.md --\n# A\n"
            )
            .Build();

        var colors = Parse(built["index.html"]).QuerySelector("style")!.TextContent;
        var board = BlogGen.Themes.Color.TryParse("#f4f4f4")!.Value;
        Assert.That(colors, Does.Contain("--board:#f4f4f4"));
        foreach (var name in new[] { "--on-board:", "--chalk:" })
        {
            var value = colors.Split(name)[1][..7];
            var color = BlogGen.Themes.Color.TryParse(value)!.Value;
            Assert.That(BlogGen.Themes.Color.Contrast(color, board), Is.GreaterThanOrEqualTo(7), name + value);
        }
        Assert.That(built["index.html"], Does.Contain("<meta name=\"theme-color\" content=\"#f4f4f4\""));
    }
}
