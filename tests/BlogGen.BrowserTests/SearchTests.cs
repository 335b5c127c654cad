namespace BlogGen.BrowserTests;

/// <summary>Searching as readers do: with the keyboard, under a server and from the disk.</summary>
internal sealed class SearchTests
{
    private const string Results = "[data-search-results] li";

    private static string SearchPage(BuiltSite site) => site["cari/index.html"].AbsoluteUri;

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_keyboard_alone_leads_from_any_page_to_the_post(bool portable)
    {
        var site = BuiltSites.Get("guru", portable);
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        var outside = new List<string>();
        page.Request += (_, request) => outside.Add(request.Url);
        await page.GotoAsync(site["tentang/index.html"].AbsoluteUri);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("penjumlahan pecahn");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(Results);
        Assert.That(await page.TextContentAsync("[role=status]"), Does.Contain("penjumlahan pecahn"));
        Assert.That(await page.Locator(Results).First.Locator("mark").AllTextContentsAsync(), Is.Not.Empty);
        Assert.That(new Uri(page.Url).Query, Is.EqualTo("?q=penjumlahan%20pecahn"));

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => location.pathname.includes('menjumlahkan-pecahan')");
        Assert.That(outside.Where(url => site.PathOf(new Uri(url)) is null), Is.Empty);
    }

    [Test]
    public async Task Arrows_walk_through_the_results_and_Escape_returns_and_then_clears()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(SearchPage(BuiltSites.Served("guru")) + "?q=python");
        await page.WaitForSelectorAsync(Results);
        await page.FocusAsync("#search_field");
        async Task<int> Place() =>
            await page.EvaluateAsync<int>(
                $"() => [...document.querySelectorAll('{Results} a')].indexOf(document.activeElement)"
            );

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.That(await Place(), Is.EqualTo(1));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.That(await Place(), Is.EqualTo(0));
        await page.Keyboard.PressAsync("Escape");
        Assert.That(await page.InputValueAsync("#search_field:focus"), Is.EqualTo("python"));
        await page.Keyboard.PressAsync("Escape");
        Assert.That(await page.InputValueAsync("#search_field:focus"), Is.Empty);
        Assert.That(await page.Locator(Results).CountAsync(), Is.Zero);
    }

    [TestCase("<img src=x onerror=window.broken=1> mengajar")]
    [TestCase("\"><script>window.broken=1</script> mengajar")]
    public async Task What_is_typed_never_becomes_markup(string query)
    {
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(SearchPage(BuiltSites.Served("guru")) + "?q=" + Uri.EscapeDataString(query));
        await page.WaitForSelectorAsync(Results);

        Assert.That(await page.TextContentAsync("[role=status]"), Does.Contain(query));
        Assert.That(await page.InputValueAsync("#search_field"), Is.EqualTo(query));
        Assert.That(await page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False);
        Assert.That(await page.Locator("main img, main script").CountAsync(), Is.Zero);
    }

    [TestCase(360)]
    [TestCase(1280)]
    public async Task A_page_of_results_has_no_violation(int width)
    {
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await context.NewPageAsync();
        await page.GotoAsync(SearchPage(BuiltSites.Served("guru")) + "?q=mengajar");
        await page.WaitForSelectorAsync(Results);

        Assert.That(await AxeReport.ViolationsAsync(page), Is.Empty);
    }

    [Test]
    public async Task Without_JavaScript_the_archive_is_one_click_away()
    {
        await using var context = await Chromium.OpenAsync(Readers.WithoutScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(SearchPage(BuiltSites.Portable("guru")));

        Assert.That(await page.Locator("noscript .notice").IsVisibleAsync());
        Assert.That(await page.Locator("#search_field").IsVisibleAsync(), Is.False);
        await page.Locator("noscript a").First.ClickAsync();
        Assert.That(new Uri(page.Url).AbsolutePath, Does.EndWith("/arsip/index.html"));
    }

    [Test]
    public async Task A_large_site_loads_its_files_from_the_disk_as_they_are_needed()
    {
        var (source, output) = (
            Path.Combine(BuiltSites.Temporary, "many"),
            Path.Combine(BuiltSites.Temporary, "many-out")
        );
        Directory.CreateDirectory(Path.Combine(source, "content", "posts"));
        for (var i = 0; i < 130; i++)
            await File.WriteAllTextAsync(
                Path.Combine(source, "content", "posts", $"p{i}.md"),
                $"# Percobaan {i}\n\nMenanam kata{i} di kebun.\n"
            );
        SiteBuilder.Build(source, output, new BuildOptions { Now = DateTimeOffset.UnixEpoch, Portable = true });
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(request.Url);

        await page.GotoAsync(new Uri(Path.Combine(output, "cari", "index.html")).AbsoluteUri);
        Assert.That(loaded.Where(url => url.Contains("search-")), Is.Empty, "nothing before somebody searches");
        await page.FillAsync("#search_field", "penanaman kata77");
        await page.WaitForSelectorAsync(Results);

        Assert.That(await page.Locator(Results).First.TextContentAsync(), Does.Contain("Percobaan 77"));
        Assert.That(loaded.Count(url => url.Contains("search-")), Is.InRange(3, 12));
    }
}
