namespace BlogGen.BrowserTests;

/// <summary>
/// One small site with a page of each kind, whole in Arabic, in Indonesian and in English, each with parts in the
/// other scripts: harakat, aksara Jawa, Latin within Arabic.
/// </summary>
[TestFixture("ar", "rtl")]
[TestFixture("id", "ltr")]
[TestFixture("en", "ltr")]
internal sealed class LanguageTests(string language, string direction)
{
    private BuiltSite Site => BuiltSites.FromText($"language-{language}", LanguageSite.In(language));

    [TestCase(360)]
    [TestCase(1280)]
    public async Task No_page_of_the_site_bars_anybody_or_scrolls_sideways(int width)
    {
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        var kinds = new HashSet<string>();
        foreach (var path in Site.Pages)
        {
            await page.GotoAsync(Site[path].AbsoluteUri);
            if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") > width)
                faults.Add($"{path} scrolls sideways");
            // Lists of one kind differ in their titles only; on a phone, every text is looked at.
            var kind = await page.EvaluateAsync<string>("() => document.body.className");
            if (kinds.Add(kind) || (width == Readers.PhoneWidth && kind is "kind-post" or "kind-page"))
                faults.AddRange((await AxeReport.ViolationsAsync(page)).Select(v => $"{path}: {v}"));
        }

        Assert.That(faults, Is.Empty);
        Assert.That(Site.Pages.Count(), Is.GreaterThan(15));
        Assert.That(kinds, Has.Count.GreaterThanOrEqualTo(8));
    }

    [Test]
    public async Task Every_page_and_every_part_says_its_language_and_direction()
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.VisitAsync(Site, "post/index.html");
        async Task<string> Of(string text) =>
            await page.GetByText(text)
                .First.EvaluateAsync<string>(
                    "e => e.closest('[lang]').lang + ' ' + getComputedStyle(e.closest('[lang]')).direction"
                );

        Assert.That(
            await page.EvaluateAsync<string>(
                "() => document.documentElement.lang + ' ' + document.documentElement.dir"
            ),
            Is.EqualTo($"{language} {direction}")
        );
        Assert.That(await Of("اِقْرَأْ بِاسْمِ"), Is.EqualTo("ar rtl"));
        Assert.That(await Of("ꦲꦤꦕꦫꦏ"), Is.EqualTo("jv-Java ltr"));
        Assert.That(await Of("The quick brown fox"), Is.EqualTo("en ltr"));
        Assert.That(await Of("Rubah cokelat"), Is.EqualTo("id ltr"));
    }

    [Test]
    public async Task A_post_in_another_language_keeps_its_own_within_the_sites_frame()
    {
        var (other, side) = language == "ar" ? ("id", "ltr") : ("ar", "rtl");
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.VisitAsync(Site, "tamu/index.html");

        Assert.That(
            await page.Locator(".prose")
                .EvaluateAsync<string>("e => e.closest('[lang]').lang + ' ' + getComputedStyle(e).direction"),
            Is.EqualTo($"{other} {side}")
        );
        Assert.That(
            await page.Locator(".site-footer")
                .EvaluateAsync<string>("e => e.closest('[lang]').lang + ' ' + getComputedStyle(e).direction"),
            Is.EqualTo($"{language} {direction}")
        );
        // In the lists, too, its title is marked.
        await page.GotoAsync(Site["index.html"].AbsoluteUri);
        Assert.That(
            await page.Locator("a[href$='/tamu/']")
                .First.EvaluateAsync<string>("e => e.closest('[lang]').lang + ' ' + e.closest('[lang]').dir"),
            Is.EqualTo($"{other} {side}")
        );
    }

    [Test]
    public async Task The_page_is_laid_out_from_its_own_side()
    {
        await using var context = await Chromium.OpenAsync(Readers.Laptop);
        var page = await context.VisitAsync(Site, "post/index.html");

        var brand = (await page.Locator(".brand").BoundingBoxAsync())!;
        var tools = (await page.Locator(".tools").BoundingBoxAsync())!;
        Assert.That(brand.X < tools.X, Is.EqualTo(direction == "ltr"));
        Assert.That(
            await page.Locator(".prose pre").EvaluateAsync<string>("e => getComputedStyle(e).direction"),
            Is.EqualTo("ltr"),
            "a program is written from the left everywhere"
        );
    }
}
