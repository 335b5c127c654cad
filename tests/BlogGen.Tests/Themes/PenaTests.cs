using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using BlogGen.Themes;
using static BlogGen.Tests.Themes.PageReading;

namespace BlogGen.Tests.Themes;

/// <summary>The default theme from outside: what is on its pages, and what it costs a phone.</summary>
public sealed partial class PenaTests
{
    private const int MaxPageBesideText = 15 * 1024;
    private const int MaxStyle = 12 * 1024;
    private const int MaxScript = 10 * 1024;

    private static IEnumerable<(string Path, IHtmlDocument Page)> Pages(string sample) =>
        TestSite
            .Sample(sample)
            .Outputs.Where(o => o.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(o => (o.Key, Parse(Encoding.UTF8.GetString(o.Value))))
            .Where(o => o.Item2.QuerySelector("meta[http-equiv=refresh]") is null);

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void Every_page_has_its_landmarks_one_heading_and_a_way_past_the_menu(string sample)
    {
        foreach (var (path, page) in Pages(sample))
        {
            Assert.That(page.QuerySelectorAll("main").Length, Is.EqualTo(1), path);
            Assert.That(page.QuerySelectorAll("body > header, body > footer").Length, Is.EqualTo(2), path);
            Assert.That(page.QuerySelectorAll("h1").Length, Is.EqualTo(1), path);
            Assert.That(page.Body!.Children[0].GetAttribute("href"), Is.EqualTo("#main_content"), path);
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.Not.Empty, path);
            Assert.That(page.QuerySelectorAll("nav:not([aria-label]):not([aria-labelledby])"), Is.Empty, path);
            Assert.That(page.QuerySelectorAll("img:not([alt])"), Is.Empty, path);
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
            Assert.That(ids, Is.Unique, path);
            foreach (var labelled in page.QuerySelectorAll("[aria-labelledby]"))
                Assert.That(ids, Does.Contain(labelled.GetAttribute("aria-labelledby")), path);
        }
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void No_page_asks_anybody_else_for_anything(string sample)
    {
        foreach (var (path, page) in Pages(sample))
        {
            var asked = page.QuerySelectorAll(
                    "script[src], img, iframe, source, link[rel~=stylesheet], link[rel~=icon]"
                )
                .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? "");
            Assert.That(asked, Has.None.Matches<string>(a => a!.Contains("//", StringComparison.Ordinal)), path);
        }
        var style = TestSite.Sample(sample)["style.css"];
        Assert.That(style, Does.Not.Contain("url(").And.Not.Contain("@import").And.Not.Contain("@font-face"));
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void No_page_carries_scripts_of_its_own(string sample)
    {
        foreach (var (path, page) in Pages(sample))
        {
            Assert.That(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"), Is.Empty, path);
            Assert.That(
                page.All.SelectMany(e => e.Attributes)
                    .Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)),
                Is.Empty,
                path
            );
        }
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void What_needs_a_script_is_hidden_until_the_script_shows_it(string sample)
    {
        foreach (var (path, page) in Pages(sample))
            Assert.That(page.QuerySelectorAll("button:not([hidden])"), Is.Empty, path);
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void The_pictures_of_the_theme_keep_their_space(string sample)
    {
        foreach (var (path, page) in Pages(sample))
        {
            var loose = page.QuerySelectorAll("img:not([width][height])").Where(i => i.Closest(".prose") is null);
            Assert.That(loose.Select(i => i.OuterHtml), Is.Empty, path);
        }
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void A_page_is_light_on_a_phone(string sample)
    {
        foreach (var (path, page) in Pages(sample).Where(p => p.Page.Body!.ClassName == "kind-post"))
        {
            var text = Encoding.UTF8.GetByteCount(page.QuerySelector(".prose")!.InnerHtml) + QuizTold(page);
            Assert.That(
                TestSite.Sample(sample).Outputs[path].Length - text,
                Is.LessThanOrEqualTo(MaxPageBesideText),
                path
            );
            var styles = page.QuerySelectorAll("link[rel=stylesheet]").Length;
            Assert.That(styles, Is.EqualTo(page.QuerySelector("fieldset") is null ? 1 : 2), path);
        }
        Assert.That(Gzipped(TestSite.Sample(sample).Outputs["style.css"]), Is.LessThanOrEqualTo(MaxStyle));
        Assert.That(Gzipped(TestSite.Sample(sample).Outputs["pena.js"]), Is.LessThanOrEqualTo(MaxScript));
        Assert.That(Gzipped(TestSite.Sample(sample).Outputs["quiz.js"]), Is.LessThanOrEqualTo(MaxScript));
        Assert.That(Gzipped(TestSite.Sample(sample).Outputs["quiz.css"]), Is.LessThanOrEqualTo(MaxStyle));
    }

    [Test]
    public void The_palettes_own_colours_can_be_read_on_their_boxes()
    {
        var style = TestSite.Sample("guru")["style.css"];
        foreach (
            var (start, panel) in ((string, string)[])
                [(":root {", "#f6f0e5"), (":root[data-theme=\"dark\"] {", "#262320")]
        )
        {
            var palette = style[style.IndexOf(start, StringComparison.Ordinal)..];
            palette = palette[..palette.IndexOf('}', StringComparison.Ordinal)];
            foreach (Match color in TextColor().Matches(palette))
                Assert.That(
                    Color.Contrast(Color.TryParse(color.Groups[2].Value)!.Value, Color.TryParse(panel)!.Value),
                    Is.GreaterThanOrEqualTo(4.5),
                    $"{start} {color.Value}"
                );
        }
    }

    [Test]
    public void Both_dark_palettes_are_the_same()
    {
        var palettes = DarkPalette().Matches(TestSite.Sample("guru")["style.css"]).Select(m => m.Value).ToList();

        Assert.That(palettes, Has.Count.EqualTo(2));
        Assert.That(palettes[0], Is.EqualTo(palettes[1]));
    }

    [Test]
    public void A_lone_Arabic_post_is_Arabic_and_its_buttons_are_Indonesian()
    {
        var page = Parse(TestSite.Sample("sekolah")["adab-thalib-al-ilm/index.html"]);

        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("ar"));
        Assert.That(page.DocumentElement.GetAttribute("dir"), Is.EqualTo("rtl"));
        Assert.That(page.Body!.GetAttribute("lang"), Is.EqualTo("id"));
        Assert.That(page.Body.GetAttribute("dir"), Is.EqualTo("ltr"));
        foreach (var part in (string[])["h1", ".prose"])
        {
            Assert.That(page.QuerySelector(part)!.GetAttribute("lang"), Is.EqualTo("ar"), part);
            Assert.That(page.QuerySelector(part)!.GetAttribute("dir"), Is.EqualTo("rtl"), part);
        }
    }

    [Test]
    public void A_series_shows_how_far_the_reader_is()
    {
        var page = Parse(TestSite.Sample("guru")["python-2-memilih-dan-mengulang/index.html"]);

        Assert.That(page.QuerySelector(".series summary")!.TextContent, Is.EqualTo("Bagian 2 dari 3"));
        Assert.That(page.QuerySelectorAll(".steps .done").Length, Is.EqualTo(2));
        Assert.That(page.QuerySelector("a[rel=next]")!.TextContent, Does.Contain("Python dari Nol (3)"));
    }

    [Test]
    public void An_adapted_work_is_named_by_its_title()
    {
        var link = Parse(TestSite.Sample("guru")["lkpd-massa-jenis/index.html"]).QuerySelector("#box_based_on + ul a")!;

        Assert.That(link.TextContent, Does.StartWith("Modul Ajar IPA"));
        Assert.That(link.GetAttribute("href"), Is.EqualTo("/modul-ajar-massa-jenis/"));
    }

    [Test]
    public void All_languages_have_the_same_words()
    {
        string[] KeysOf(string language) =>
            [
                .. File.ReadLines(
                        Path.Combine(Checkout.Root, "templates", "themes", "pena", "strings", language + ".yml")
                    )
                    .Where(line => line.Contains(':') && !line.StartsWith('#'))
                    .Select(line => line.Split(':')[0])
                    .Order(StringComparer.Ordinal),
            ];

        Assert.That(KeysOf("id"), Is.Unique);
        Assert.That(KeysOf("en"), Is.EqualTo(KeysOf("id")));
        Assert.That(KeysOf("ar"), Is.EqualTo(KeysOf("id")));
    }

    [GeneratedRegex(@"--(ink|soft|note|tip|important|warning|caution|hl-.): (#[0-9a-f]{6})")]
    private static partial Regex TextColor();

    [GeneratedRegex(@"--paper: var\(--paper-dark[^}]*?(?=\s*\})")]
    private static partial Regex DarkPalette();
}
