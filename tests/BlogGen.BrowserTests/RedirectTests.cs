namespace BlogGen.BrowserTests;

internal sealed class RedirectTests
{
    [Test]
    public async Task An_old_address_leads_to_the_post_and_keeps_its_place()
    {
        var site = BuiltSites.Served("guru");
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        Assert.That(site.Redirects, Is.Not.Empty);

        foreach (var redirect in site.Redirects)
        {
            await page.GotoAsync(site[redirect] + "#isi");
            await page.WaitForURLAsync(u => u.EndsWith("/#isi", StringComparison.Ordinal));

            Assert.That(site.PathOf(new Uri(page.Url)), Is.Not.EqualTo(redirect));
            Assert.That(await page.TitleAsync(), Is.Not.Empty);
        }
    }

    [Test]
    public async Task A_wrong_address_gets_the_page_that_helps_with_its_styles()
    {
        var site = BuiltSites.Served("guru");
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();

        var response = await page.GotoAsync(site.Home + "tidak/ada/di/sini/");

        Assert.That(response!.Status, Is.EqualTo(404));
        Assert.That(await page.EvaluateAsync<int>("() => document.styleSheets[0].cssRules.length"), Is.GreaterThan(10));
    }
}
