using BlogGen.Tests.Cli;

namespace BlogGen.BrowserTests;

/// <summary>
/// A fresh site as the generated workflow builds it: its address is not in the settings, only the host knows it. It is
/// looked at under the very address that it will have.
/// </summary>
[TestFixture("https://bu-sari.github.io/ipa", "")]
[TestFixture("https://bu-sari.github.io", "")]
[TestFixture("https://ipa.sch.id", "domain: ipa.sch.id\n")]
internal sealed class HostedSiteTests(string address, string setting)
{
    private readonly TemporaryFolder _folder = new();
    private BuiltSite _site = null!;
    private SiteTour _tour = null!;

    [OneTimeSetUp]
    public async Task BuildAsTheWorkflowDoesAndVisitEveryPage()
    {
        Transcript.RunIn(_folder.Path, "init", "kerja", "--github");
        _folder.With("kerja/bloggen.yml", _folder.Read("kerja/bloggen.yml") + "\n" + setting);
        var built = Transcript.RunIn(_folder.Path, "build", "kerja", "--base-url", address, "--format", "github");
        Assert.That(built.ExitCode, Is.Zero, built.Error);

        _site = new BuiltSite("hosted", _folder.Combine("kerja/public"), new Uri(address + "/"), IsPortable: false);
        _tour = await SiteTour.TakeAsync(_site, context => RealAddress.AnswerAsync(context, _site));
        Assert.That(_tour.Visits, Has.Count.GreaterThan(5));
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Every_link_and_picture_is_there()
    {
        Assert.That(_tour.DeadLinks, Is.Empty);
        Assert.That(_tour.Complaints, Is.Empty);
    }

    [Test]
    public void No_request_leaves_the_site() => Assert.That(_tour.RequestsElsewhere, Is.Empty);

    [Test]
    public void Each_page_says_its_own_address()
    {
        // Neither the page for wrong addresses nor the search is one that a search engine keeps.
        foreach (var visit in _tour.Visits.Where(visit => visit.Path is not ("404.html" or "cari/index.html")))
            Assert.That(visit.Canonicals, Is.EqualTo(new[] { _site[visit.Path].AbsoluteUri }), visit.Path);
    }

    [Test]
    public void Each_page_leads_to_the_feed_and_the_feed_says_where_it_lies()
    {
        foreach (var visit in _tour.Visits.Where(visit => visit.Path != "404.html"))
            Assert.That(visit.Feeds.Select(_site.PathOf), Does.Contain("feed.xml"), visit.Path);

        Assert.That(_folder.Read("kerja/public/feed.xml"), Does.Contain($"href=\"{address}/feed.xml\""));
    }
}
