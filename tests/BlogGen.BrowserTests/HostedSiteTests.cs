namespace BlogGen.BrowserTests;

/// <summary>A fresh site as the generated workflow builds it: its address is not in the settings, only the host knows it.</summary>
internal sealed class HostedSiteTests
{
    private BuiltSite _site = null!;
    private IReadOnlyList<Visit> _visits = null!;

    [OneTimeSetUp]
    public async Task VisitEveryPage()
    {
        _site = BuiltSites.Hosted();
        _visits = await Visit.AllAsync(_site);
        Assert.That(_visits, Is.Not.Empty);
    }

    [Test]
    public void Every_link_and_picture_is_there()
    {
        var dead =
            from visit in _visits
            from link in visit.Links
            where link.Host == _site.Home.Host
            where _site.PathOf(link) is not { } path || !_site.Holds(path)
            select $"{visit.Path}: {link}";

        Assert.That(dead.Distinct(), Is.Empty);
        Assert.That(_visits.SelectMany(v => v.Complaints.Select(c => $"{v.Path}: {c}")), Is.Empty);
    }

    [Test]
    public void No_request_leaves_the_site() =>
        Assert.That(
            _visits.SelectMany(v => v.Requests).Where(r => _site.PathOf(new Uri(r)) is null).Distinct(),
            Is.Empty
        );
}
