using BlogGen.Tests.Serving;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Writing with the preview beside it: what is saved shows itself, and what is wrong says so.</summary>
internal sealed class PreviewTests
{
    private const string Post = "content/posts/2026-08-01-zat.md";

    private const string Head = """{"title": "Zat Cair"}""";
    private const string Broken = """{"title": "Zat Cair",,}""";
    private const string Style = "theme/assets/style.extra.css";

    private PreviewRun _run = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    private ILocator Overlay => _page.Locator("#bloggen-overlay");

    [SetUp]
    public async Task OpenThePreview()
    {
        _context = await Chromium.OpenAsync(Readers.Phone);
        _run = PreviewRun.Of(PreviewRun.NewSite().With(Post, LongText("Air mengalir.")).With(Style, ""));
        _page = await _context.NewPageAsync();
        var listening = _page.WaitForRequestAsync("**/_bloggen/events");
        await _page.GotoAsync($"http://localhost:{_run.Port}/zat/");
        await (await listening).ResponseAsync();
        // Only a page that was never loaded anew still knows this.
        await _page.EvaluateAsync("() => (window.first = true)");
    }

    [TearDown]
    public async Task CloseThePreview()
    {
        // The page first: it holds a connection open.
        await _context.DisposeAsync();
        _run?.Dispose();
    }

    [Test]
    public async Task A_saved_text_shows_itself_where_the_reader_was()
    {
        await _page.EvaluateAsync("() => scrollTo(0, 1200)");

        _run.Site.With(Post, LongText("Air membeku."));

        await _page.GetByText("Air membeku.").First.WaitForAsync();
        await _page.WaitForFunctionAsync("() => Math.abs(scrollY - 1200) < 2");
        Assert.That(await IsFirstLoadAsync(), Is.False);
    }

    [Test]
    public async Task A_saved_style_is_swapped_without_loading_the_page_again()
    {
        var before = await _page.BackgroundAsync();

        _run.Site.With(Style, "body { background: rgb(1, 2, 3) }\n");
        await _page.WaitForFunctionAsync("() => getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'");
        _run.Site.With(Style, "body { background: rgb(4, 5, 6) }\n");
        await _page.WaitForFunctionAsync("() => getComputedStyle(document.body).backgroundColor === 'rgb(4, 5, 6)'");
        await _page.WaitForFunctionAsync("() => document.querySelectorAll('link[rel=stylesheet]').length === 1");

        Assert.That(before, Does.Not.Contain("(4, 5, 6)"));
        Assert.That(await IsFirstLoadAsync(), "the page was not loaded again");
    }

    [Test]
    public async Task A_mistake_is_told_above_the_last_good_page_and_goes_away_when_it_is_mended()
    {
        _run.Site.With(Post, LongText("Air mendidih.", Broken));

        await Overlay.WaitForAsync();
        Assert.That(await Overlay.TextContentAsync(), Does.Contain(Post).And.Contain("keadaan baik yang terakhir"));
        Assert.That(await _page.GetByText("Air mengalir.").First.IsVisibleAsync(), "the last good page");

        _run.Site.With(Post, LongText("Air menguap."));

        await _page.GetByText("Air menguap.").First.WaitForAsync();
        Assert.That(await Overlay.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_message_that_was_closed_stays_closed_until_it_says_something_else()
    {
        _run.Site.With(Post, LongText("Air.", Broken));
        await Overlay.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
        Assert.That(await Overlay.CountAsync(), Is.Zero);

        await _page.ReloadAsync();
        await _page.WaitForFunctionAsync("() => !document.getElementById('bloggen-overlay')");
        _run.Site.With(Post, LongText("Air.", "{,}"));

        await Overlay.WaitForAsync();
    }

    private Task<bool> IsFirstLoadAsync() => _page.EvaluateAsync<bool>("() => 'first' in window");

    private static string LongText(string sentence, string head = Head) =>
        $"{head}\n\n{sentence}\n\n{string.Concat(Enumerable.Repeat("Airnya dingin.\n\n", 80))}";
}
