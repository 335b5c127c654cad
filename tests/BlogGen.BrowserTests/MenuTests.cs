using System.Text.Json;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>The menu of a phone: a school's, long enough to be folded away.</summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed class MenuTests(bool portable)
{
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    private ILocator Button => _page.Locator(".drawer > summary");

    private ILocator First => _page.Locator(".drawer > ul > li > a").First;

    [SetUp]
    public async Task OpenThePage()
    {
        _context = await Chromium.OpenAsync(new(Readers.Phone) { HasTouch = true });
        _page = await _context.VisitAsync(BuiltSites.Get("sekolah", portable), "suhu-halaman-sekolah/index.html");
    }

    [TearDown]
    public async Task CloseThePage() => await _context.DisposeAsync();

    [Test]
    public async Task A_tap_opens_it_and_a_second_one_closes_it()
    {
        Assert.That((await First.IsVisibleAsync(), await IsToldAsExpandedAsync()), Is.EqualTo((false, false)));

        await Button.TapAsync();
        Assert.That((await First.IsVisibleAsync(), await IsToldAsExpandedAsync()), Is.EqualTo((true, true)));

        await Button.TapAsync();
        Assert.That((await First.IsVisibleAsync(), await IsToldAsExpandedAsync()), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task The_keyboard_opens_it_and_goes_through_it_in_order()
    {
        await Button.FocusAsync();
        await _page.Keyboard.PressAsync("Enter");

        var passed = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            await _page.Keyboard.PressAsync("Tab");
            passed.Add(await _page.Locator(":focus").TextContentAsync());
        }

        Assert.That(passed, Is.EqualTo(new[] { "Beranda", "Profil Sekolah", "Perpustakaan" }));
    }

    [Test]
    public async Task Escape_closes_the_innermost_part_and_returns_to_its_button()
    {
        var more = _page.Locator(".drawer li summary");
        await Button.ClickAsync();
        await more.ClickAsync();
        await _page.GetByRole(AriaRole.Link, new() { Name = "Ekstrakurikuler" }).FocusAsync();

        await _page.Keyboard.PressAsync("Escape");
        Assert.That(await more.EvaluateAsync<bool>("e => e === document.activeElement && !e.parentElement.open"));
        Assert.That(await First.IsVisibleAsync(), "the menu around it stays");

        await _page.Keyboard.PressAsync("Escape");
        Assert.That(await First.IsVisibleAsync(), Is.False);
        Assert.That(await Button.EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    [Test]
    public async Task A_tap_beside_it_closes_it()
    {
        await Button.TapAsync();
        await _page.Locator("h1").TapAsync();

        Assert.That(await First.IsVisibleAsync(), Is.False);
    }

    [Test]
    public async Task An_entry_leads_to_its_page()
    {
        await Button.TapAsync();
        await _page.Locator(".drawer").GetByRole(AriaRole.Link, new() { Name = "Perpustakaan" }).TapAsync();

        await Assertions.Expect(_page.Locator("h1")).ToContainTextAsync("Perpustakaan");
    }

    /// <summary>What a screen reader is told of the button.</summary>
    private async Task<bool> IsToldAsExpandedAsync()
    {
        var session = await _context.NewCDPSessionAsync(_page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var button = tree!
            .Value.GetProperty("nodes")
            .EnumerateArray()
            .First(n => Value(n, "role") == "DisclosureTriangle" && Value(n, "name") == "Menu");
        return button
            .GetProperty("properties")
            .EnumerateArray()
            .Single(p => p.GetProperty("name").GetString() == "expanded")
            .GetProperty("value")
            .GetProperty("value")
            .GetBoolean();
    }

    private static string? Value(JsonElement node, string of) =>
        node.TryGetProperty(of, out var value) ? value.GetProperty("value").GetString() : null;
}
