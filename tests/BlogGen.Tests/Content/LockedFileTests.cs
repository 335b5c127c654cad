using BlogGen.Files;
using BlogGen.Sites;

namespace BlogGen.Tests.Content;

public sealed class LockedFileTests
{
    [Test]
    public void A_file_that_another_program_holds_is_set_aside_and_the_others_go_out()
    {
        var site = TestSite.From("-- content/posts/a.md --\nIsi.\n-- content/posts/terkunci.md --\nIsi.\n");

        var build = SiteBuilder.BuildInMemory(
            new Locked(site.Files, "content/posts/terkunci.md"),
            new BuildOptions { Now = TestSite.Now }
        );

        Assert.That(
            build.Result.Diagnostics.Single(d => d.Code == "BKS12").Location!.File,
            Is.EqualTo("content/posts/terkunci.md")
        );
        Assert.That(
            build.Result.Listings.Single(l => l.File.EndsWith("terkunci.md", StringComparison.Ordinal)).Status,
            Is.EqualTo(ListingStatus.Broken)
        );
        Assert.That(build.Outputs.ContainsKey("a/index.html"), Is.True);
    }

    private sealed class Locked(IFileStore files, string path) : IFileStore
    {
        public IReadOnlyList<string> List() => files.List();

        public bool Exists(string file) => files.Exists(file);

        public byte[] Read(string file) => file == path ? throw new IOException("locked") : files.Read(file);

        public Stream Open(string file) => files.Open(file);

        public long Length(string file) => files.Length(file);
    }
}
