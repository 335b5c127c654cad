namespace BlogGen.BrowserTests;

/// <summary>Every page of every sample in a real browser: as GitHub Pages serves it, and opened from the disk.</summary>
[TestFixtureSource(nameof(Sites))]
internal sealed class WholeSiteTests(string sample, bool portable)
{
    private BuiltSite _site = null!;
    private SiteTour _tour = null!;

    public static IEnumerable<object[]> Sites =>
        BuiltSites.Samples.SelectMany(s => new object[][] { [s, false], [s, true] });

    [OneTimeSetUp]
    public async Task VisitEveryPage()
    {
        _site = BuiltSites.Get(sample, portable);
        _tour = await SiteTour.TakeAsync(_site);
    }

    [Test]
    public void Every_internal_link_leads_to_a_page_that_is_there() => Assert.That(_tour.DeadLinks, Is.Empty);

    [Test]
    public void Every_anchor_that_is_linked_is_there()
    {
        var anchors = _tour.Visits.ToDictionary(v => v.Path, v => v.Anchors);
        var lost =
            from visit in _tour.Visits
            from link in visit.Links
            where link.Fragment.Length > 1 && _site.PathOf(link) is { } path && anchors.ContainsKey(path)
            let anchor = Uri.UnescapeDataString(link.Fragment[1..])
            where !anchors[_site.PathOf(link)!].Contains(anchor)
            select $"{visit.Path}: {link}";

        Assert.That(lost.Distinct(), Is.Empty);
    }

    [Test]
    public void No_page_complains() => Assert.That(_tour.Complaints, Is.Empty);

    [Test]
    public void No_request_leaves_the_site() => Assert.That(_tour.RequestsElsewhere, Is.Empty);

    [Test]
    public void Every_page_was_visited()
    {
        Assert.That(_tour.Visits, Has.Count.EqualTo(_site.Pages.Count()));
        Assert.That(_tour.Visits, Has.Count.GreaterThan(20));
    }
}
