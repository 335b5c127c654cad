using BlogGen.Files;
using BlogGen.Sites;

namespace BlogGen.Tests.Content;

/// <summary>Every hazard through the whole pipeline: read as its author meant it, told where that was a guess, never lost.</summary>
public sealed class HazardSiteTests
{
    private static readonly TestSite.Built Site = new TestSite(
        new MemoryFileStore(Hazards.All.Select(hazard => KeyValuePair.Create(hazard.Path, hazard.Post)))
    ).Build();

    [Test]
    public void All_33_are_here() => Assert.That(Hazards.All, Has.Count.EqualTo(33).And.Unique);

    [TestCaseSource(nameof(Each))]
    public void A_post_is_read_as_its_author_meant(object each)
    {
        var hazard = (Hazard)each;
        var listing = Site.Result.Listings.Single(listing => listing.File == hazard.Path);
        var told = Site.Result.Diagnostics.Where(d => d.Location?.File == hazard.Path).Select(d => d.Code);

        Assert.That(listing.Title, Is.EqualTo(hazard.Title));
        Assert.That(told, Is.EqualTo(hazard.Codes));
        if (listing.Status == ListingStatus.Published)
            Assert.That(Site[$"{listing.Url!.Trim('/')}/index.html"], Does.Contain("<p>Isi.</p>"));
    }

    [Test]
    public void What_looks_like_a_truth_a_number_a_time_or_a_list_is_one_where_the_key_says_so()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Listing("21-draft").Status, Is.EqualTo(ListingStatus.Draft));
            Assert.That(Site["kelas/7/index.html"], Does.Contain("/22-grade/"));
            Assert.That(Listing("24-date").Date!.Instant.Day, Is.EqualTo(17));
            Assert.That(Site["label/ipa/index.html"], Does.Contain("/25-tags/"));
            Assert.That(Site["label/fase-d/index.html"], Does.Contain("/25-tags/"));
        });
    }

    [Test]
    public void Only_the_draft_stays_at_home()
    {
        Assert.That(
            Site.Result.Listings.Where(l => l.Status != ListingStatus.Published).Select(l => l.File),
            Is.EqualTo(new[] { "content/posts/21-draft.md" })
        );
    }

    private static Listing Listing(string name) => Site.Result.Listings.Single(l => l.File.Contains(name));

    private static IEnumerable<TestCaseData> Each() =>
        Hazards.All.Select(hazard => new TestCaseData(hazard).SetArgDisplayNames(hazard.Name));
}
