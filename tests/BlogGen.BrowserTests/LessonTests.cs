using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>The parts of a lesson as pupils meet them: by tap, by keyboard, without a script, and on paper.</summary>
internal sealed class LessonTests
{
    private const string Lesson = "pelajaran/index.html";

    private static Task<IPage> OpenAsync(IBrowserContext context, bool portable = false) =>
        context.VisitAsync(BuiltSites.Get("panduan", portable), Lesson);

    [Test]
    public async Task Steps_are_uncovered_one_by_one_and_the_keyboard_follows()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var steps = page.Locator(".stepwise li");
        var next = page.GetByRole(AriaRole.Button, new() { Name = "Tampilkan langkah berikutnya" });

        Assert.That(await steps.Nth(0).IsVisibleAsync() && !await steps.Nth(1).IsVisibleAsync());
        await next.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await steps.Nth(1).IsVisibleAsync() && !await steps.Nth(2).IsVisibleAsync());
        Assert.That(await page.EvaluateAsync<string>("() => document.activeElement.tagName"), Is.EqualTo("LI"));
        await next.ClickAsync();
        Assert.That(await steps.Nth(2).IsVisibleAsync());
        Assert.That(await next.IsVisibleAsync(), Is.False, "there is nothing left to show");
    }

    [Test]
    public async Task A_card_turns_by_the_keyboard_alone()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var back = page.GetByText("Bentuk dan volumenya tetap, misalnya batu.").Last;

        await page.Locator(".flashcard summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await back.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await back.IsVisibleAsync(), Is.False);
    }

    [TestCase(360)]
    [TestCase(1280)]
    public async Task One_tab_is_open_at_a_time(int width)
    {
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await OpenAsync(context);
        var (first, second) = (
            page.Locator(".tabs").GetByText("Kerjakan berempat"),
            page.Locator(".tabs").GetByText("Pakai timbangan dapur")
        );

        Assert.That(await first.IsVisibleAsync() && !await second.IsVisibleAsync());
        await page.GetByRole(AriaRole.Heading, new() { Name = "Di rumah" }).ClickAsync();
        Assert.That(!await first.IsVisibleAsync() && await second.IsVisibleAsync());
    }

    [Test]
    public async Task Ticks_and_answers_are_still_there_after_a_reload_and_go_nowhere()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var asked = new List<string>();
        // Scrolling may fetch a picture of the page's own; nothing of the reader's may leave with it.
        page.Request += (_, request) =>
        {
            if (request.Method != "GET" || BuiltSites.Served("panduan").PathOf(new Uri(request.Url)) is null)
                asked.Add($"{request.Method} {request.Url}");
        };

        await page.GetByLabel("Meja kering dan rapi").CheckAsync();
        await page.GetByLabel("Dua hal yang menarik bagiku").FillAsync("Es terapung.");
        Assert.That(asked, Is.Empty);
        await page.ReloadAsync();

        Assert.That(await page.GetByLabel("Meja kering dan rapi").IsCheckedAsync());
        Assert.That(await page.GetByLabel("Jas laboratorium dipakai").IsCheckedAsync(), Is.False);
        Assert.That(await page.GetByLabel("Dua hal yang menarik bagiku").InputValueAsync(), Is.EqualTo("Es terapung."));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_simulation_asks_nothing_of_its_makers_before_it_is_tapped(bool portable)
    {
        await using var context = await Chromium.OpenAsync();
        var outside = new List<string>();
        await context.RouteAsync(
            url => url.StartsWith("https://", StringComparison.Ordinal),
            async route =>
            {
                outside.Add(route.Request.Url);
                await route.FulfillAsync(new() { ContentType = "text/html", Body = "<p>Simulasi</p>" });
            }
        );
        var page = await OpenAsync(context, portable);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(outside, Is.Empty);

        await page.GetByRole(AriaRole.Button, new() { Name = "Buka di sini (memakai data)" }).ClickAsync();
        await page.FrameLocator(".embed iframe").GetByText("Simulasi").WaitForAsync();

        Assert.That(outside.Single(), Does.StartWith("https://phet.colorado.edu/sims/html/density/"));
        Assert.That(
            await page.Locator(".embed iframe").GetAttributeAsync("title"),
            Is.EqualTo("Massa jenis, simulasi PhET")
        );
    }

    [Test]
    public async Task Without_JavaScript_everything_is_there()
    {
        await using var context = await Chromium.OpenAsync(Readers.WithoutScript);
        var page = await OpenAsync(context, portable: true);

        Assert.That(await page.Locator(".stepwise li").Last.IsVisibleAsync());
        Assert.That(await page.GetByRole(AriaRole.Link, new() { Name = "Buka di PhET" }).IsVisibleAsync());
        await page.GetByText("Petunjuk", new() { Exact = true }).ClickAsync();
        Assert.That(await page.GetByText("Ingat: volume benda").Last.IsVisibleAsync());
    }

    [Test]
    public async Task Paper_holds_all_cards_steps_and_tabs_and_no_hint()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        foreach (
            var text in new[] { "Bentuk dan volumenya tetap", "Bagilah: 150 g", "Pakai timbangan dapur", "2,5 g/cm³" }
        )
            Assert.That(await page.GetByText(text).Last.IsVisibleAsync(), text);
        Assert.That(await page.Locator(".hint").IsVisibleAsync(), Is.False);
        foreach (var tool in await page.Locator(".step-tools, .embed button").AllAsync())
            Assert.That(await tool.IsVisibleAsync(), Is.False, "a button on paper");
        Assert.That(await page.Locator(".embed-links .qr").IsVisibleAsync());

        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        Assert.That(await page.Locator(".tabs details[open]").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator(".flashcard[open]").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task On_paper_a_link_is_a_letter_whose_address_stands_at_the_end()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var behind = "() => getComputedStyle(document.querySelector(\".prose a[href^='http']\"), '::after').content";
        Assert.That(
            await page.EvaluateAsync<string>(behind),
            Does.Contain("phet"),
            "without a script, behind its words"
        );

        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.That(await page.EvaluateAsync<string>(behind), Is.EqualTo("none"));
        Assert.That(await page.Locator(".prose a[href^='http'] + sup").First.TextContentAsync(), Is.EqualTo("a"));
        Assert.That(
            await page.Locator("ol.print-links li").First.TextContentAsync(),
            Is.EqualTo("https://phet.colorado.edu/in/simulations/density")
        );

        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.That(await page.Locator("ol.print-links, .prose a + sup").CountAsync(), Is.Zero);
    }

    [TestCase(360)]
    [TestCase(1280)]
    public async Task Opened_or_closed_nothing_bars_anybody(int width)
    {
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await OpenAsync(context);
        await page.EvaluateAsync("() => document.querySelectorAll('.prose details').forEach(d => (d.open = true))");

        Assert.That(await AxeReport.ViolationsAsync(page), Is.Empty);
        Assert.That(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"),
            Is.LessThanOrEqualTo(width)
        );
    }
}
