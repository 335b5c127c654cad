using BlogGen.Sites;

namespace BlogGen.Tests.Sites;

public sealed class RealBlogTests
{
    [TestCase("dudung-physics-id")]
    [TestCase("school-programs-id")]
    public void A_real_blog_builds_in_place_and_every_Markdown_file_has_a_fate(string name)
    {
        var folder = Checkout.Shared("data/blogs/" + name);
        var built = TestSite.FromFolder(folder).Build();

        var markdown = Directory
            .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'));
        Assert.That(built.Result.Succeeded, Is.True);
        Assert.That(built.Result.Listings.Select(l => l.File), Is.EquivalentTo(markdown));
        Assert.That(built.Result.Listings.Where(l => l.Reason.Id.Length == 0 || l.Reason.En.Length == 0), Is.Empty);
        foreach (var listing in built.Result.Listings.Where(l => l.Status == ListingStatus.Published && l.Url != "/"))
            Assert.That(built.Has(Addresses.OutputPathOf(listing.Url!)), Is.True, listing.File);
    }
}
