namespace BlogGen.Tests.Sites;

public sealed class StrictBuildTests
{
    [Test]
    public void A_strict_build_with_a_broken_link_leaves_the_old_site_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("bloggen-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "content", "posts"));
            var post = Path.Combine(folder, "content", "posts", "a.md");
            var page = Path.Combine(folder, "public", "a", "index.html");
            File.WriteAllText(post, "---\njudul: A\n---\nLama.\n");
            SiteBuilder.Build(folder, Path.Combine(folder, "public"), new BuildOptions { Now = TestSite.Now });
            var before = File.ReadAllText(page);
            File.WriteAllText(post, "---\njudul: A\n---\n[x](tidak-ada.md)\n");

            SiteBuilder.Build(
                folder,
                Path.Combine(folder, "public"),
                new BuildOptions { Now = TestSite.Now, Strict = true }
            );
            Assert.That(File.ReadAllText(page), Is.EqualTo(before));

            SiteBuilder.Build(folder, Path.Combine(folder, "public"), new BuildOptions { Now = TestSite.Now });
            Assert.That(File.ReadAllText(page), Does.Contain("tidak-ada.md"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
