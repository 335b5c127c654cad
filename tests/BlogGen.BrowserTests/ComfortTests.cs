using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>What readers have asked their device for: room for fingers, no motion, colours of their own.</summary>
internal sealed class ComfortTests
{
    private static readonly (string Sample, string[] Paths)[] Kinds =
    [
        (
            "guru",
            [
                "index.html",
                "halaman/2/index.html",
                "zat-cair/index.html",
                "lkpd-massa-jenis/index.html",
                "python-2-memilih-dan-mengulang/index.html",
                "tentang/index.html",
                "arsip/index.html",
                "label/index.html",
                "cari/index.html",
                "404.html",
            ]
        ),
        ("guru+papan", ["index.html", "zat-cair/index.html", "arsip/index.html"]),
        ("sekolah", ["index.html", "suhu-halaman-sekolah/index.html", "pengumuman/index.html", "en/index.html"]),
    ];

    private static IEnumerable<TestCaseData> Pages =>
        Kinds.SelectMany(kind => kind.Paths.Select(path => new TestCaseData(kind.Sample, path)));

    [TestCaseSource(nameof(Pages))]
    public async Task What_is_tapped_on_a_phone_is_as_large_as_a_finger(string sample, string path)
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.VisitAsync(BuiltSites.Served(sample), path);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => (d.open = true))");

        // Links within a sentence are as large as its letters (WCAG 2.5.8); a card is tapped as a whole.
        var small = await page.EvaluateAsync<string[]>(
            """
            () => {
              const inSentence = e => e.closest('.prose, p, dd, blockquote, figcaption, cite')
                && getComputedStyle(e).display === 'inline';
              const area = e => {
                const cover = getComputedStyle(e, '::after');
                return (cover.content !== 'none' && cover.position === 'absolute' ? e.offsetParent : e.closest('label') ?? e)
                  .getBoundingClientRect();
              };
              return [...document.querySelectorAll('a[href], :is(button, input, select, textarea):enabled, summary')]
                .filter(e => e.checkVisibility() && !e.matches('.skip') && !inSentence(e))
                .filter(e => area(e).height < 43.5 || area(e).width < 43.5)
                .map(e => `${Math.round(area(e).width)} × ${Math.round(area(e).height)}: ${e.outerHTML}`);
            }
            """
        );

        Assert.That(small, Is.Empty);
        Assert.That(await page.Locator("a, button").CountAsync(), Is.GreaterThan(8));
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Nothing_moves_for_those_who_asked_for_rest(string sample, string path)
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.VisitAsync(BuiltSites.Served(sample), path);

        Assert.That(await MovingAsync(page), Is.Empty);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        Assert.That(await MovingAsync(page), Is.Not.Empty, "the test sees what moves for others");
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Forced_colours_leave_buttons_boxes_and_the_focus_their_outlines(string sample, string path)
    {
        await using var context = await Chromium.OpenAsync(new(Readers.Phone) { ForcedColors = ForcedColors.Active });
        var page = await context.VisitAsync(BuiltSites.Served(sample), path);
        await page.Keyboard.PressAsync("Tab");

        // A background of one's own is gone now; only lines and words are left.
        var vague = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, .button, .chips a, .card, .toc, .lesson, .callout, .cite, [type=search]')]
              .filter(e => e.checkVisibility() && parseFloat(getComputedStyle(e).borderTopWidth) < 1)
              .map(e => e.outerHTML)
            """
        );
        Assert.That(vague, Is.Empty);
        Assert.That(
            await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"),
            Is.EqualTo("solid")
        );
    }

    private static Task<string[]> MovingAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('*')].flatMap(e => ['', '::before', '::after'].map(part => {
              const style = getComputedStyle(e, part);
              return style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto'
                ? e.tagName + part : '';
            })).filter(Boolean)
            """
        );
}
