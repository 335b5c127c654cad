using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Every page with JavaScript switched off, on a phone: all of it is read and used, and nothing waits in vain.</summary>
[TestFixture("guru", false)]
[TestFixture("guru", true)]
[TestFixture("sekolah", false)]
[TestFixture("sekolah", true)]
internal sealed class WithoutScriptTests(string sample, bool portable)
{
    private BuiltSite _site = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    [OneTimeSetUp]
    public async Task OpenTheTab()
    {
        _site = BuiltSites.Get(sample, portable);
        _context = await Chromium.OpenAsync(Readers.WithoutScript);
        _page = await _context.NewPageAsync();
    }

    [OneTimeTearDown]
    public async Task CloseTheTab() => await _context.DisposeAsync();

    [Test]
    public async Task All_that_is_written_is_shown_and_nothing_that_needs_a_script()
    {
        var faults = new List<string>();
        foreach (var path in _site.Pages)
        {
            await _page.GotoAsync(_site[path].AbsoluteUri);
            var found = await _page.EvaluateAsync<string[]>(
                """
                () => {
                  const main = document.querySelector('main');
                  document.querySelectorAll('details').forEach(d => (d.open = true));
                  const onPaper = '.handout, .paper-link, .embed-links, .search-help';
                  const waiting = e => e.matches('button, form') || e.closest('form[hidden], [role=status]');
                  const hidden = [...main.querySelectorAll('p, li, h1, h2, h3, h4, td, th, dt, dd, pre, img, a, [hidden]')]
                    .filter(e => !e.checkVisibility() && !waiting(e) && !e.closest(onPaper))
                    .filter(e => !(e.matches('th, td') && !e.textContent.trim()));
                  const dead = [...document.querySelectorAll('button')].filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.form);
                  return [
                    ...(main.innerText.trim().length < 8 ? ['no text'] : []),
                    ...hidden.map(e => 'hidden: ' + e.outerHTML),
                    ...dead.map(e => 'dead: ' + e.outerHTML),
                  ];
                }
                """
            );
            faults.AddRange(found.Select(fault => $"{path}: {fault}"));
        }

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public async Task The_menu_leads_on()
    {
        await _page.GotoAsync(_site["index.html"].AbsoluteUri);
        var entry = _page.Locator(".menu").GetByRole(AriaRole.Link, new() { Name = "Arsip" });
        if (!await entry.IsVisibleAsync())
            await _page.Locator(".drawer > summary").ClickAsync();
        await entry.ClickAsync();

        Assert.That(_site.PathOf(new Uri(_page.Url)), Is.EqualTo("arsip/index.html"));
    }

    [Test]
    public async Task The_contents_open_and_lead_to_a_heading()
    {
        var path = sample == "guru" ? "selamat-datang/index.html" : "suhu-halaman-sekolah/index.html";
        await _page.GotoAsync(_site[path].AbsoluteUri);
        await _page.Locator(".toc summary").ClickAsync();
        await _page.Locator(".toc a").Last.ClickAsync();

        Assert.That(await _page.Locator("h2:target, h3:target").IsVisibleAsync());
    }

    [Test]
    public async Task A_search_leads_to_a_page_that_helps_without_it()
    {
        await _page.GotoAsync(_site["index.html"].AbsoluteUri);
        await _page.FillAsync(".site-search input", "pecahan");
        await _page.Keyboard.PressAsync("Enter");

        await _page.Locator("main .notice").WaitForAsync();
        Assert.That(await _page.Locator("#search_field").IsVisibleAsync(), Is.False, "a field that finds nothing");
        await _page.Locator("main .chips a").First.ClickAsync();
        Assert.That(_site.PathOf(new Uri(_page.Url)), Is.EqualTo("arsip/index.html"));
    }
}
