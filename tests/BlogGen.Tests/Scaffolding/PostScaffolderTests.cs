using BlogGen.Files;
using BlogGen.Scaffolding;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Scaffolding;

public sealed class PostScaffolderTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 17, 7, 0, 0, TimeSpan.FromHours(7));

    [Test]
    public void A_post_starts_as_a_dated_draft()
    {
        using var site = new TemporaryFolder().With("bloggen.yml", "judul: Blog\n");

        var result = New(site, "post", "Zat Cair: Pengantar");

        Assert.That(result.Written, Is.EqualTo(new[] { "content/posts/2026-08-17-zat-cair-pengantar.md" }));
        Assert.That(
            site.Read(result.Written[0]),
            Is.EqualTo("---\njudul: \"Zat Cair: Pengantar\"\ntanggal: 2026-08-17\ndraf: ya\n---\n\nTulis di sini.\n")
        );
    }

    [TestCase("halaman")]
    [TestCase("page")]
    [TestCase("Halaman")]
    public void A_page_lies_outside_of_the_posts(string type)
    {
        using var site = new TemporaryFolder().With("bloggen.yml", "judul: Blog\n");

        Assert.That(New(site, type, "Tentang Saya").Written, Is.EqualTo(new[] { "content/tentang-saya.md" }));
    }

    [TestCase("content/blog/lama.md", "content/blog/2026-08-17-zat.md")]
    [TestCase("content/post/lama.md", "content/post/2026-08-17-zat.md")]
    [TestCase("_posts/lama.md", "_posts/2026-08-17-zat.md")]
    [TestCase("source/_posts/lama.md", "source/_posts/2026-08-17-zat.md")]
    [TestCase("lama.md", "2026-08-17-zat.md")]
    [TestCase("content/tentang.md", "content/posts/2026-08-17-zat.md")]
    public void A_post_goes_where_the_site_keeps_its_posts(string existing, string expected)
    {
        using var site = new TemporaryFolder().With(existing, "Halo");

        Assert.That(New(site, "tulisan", "Zat").Written, Is.EqualTo(new[] { expected }));
    }

    [TestCase("templates/archetypes/post.md")]
    [TestCase("archetypes/post.md")]
    public void The_sites_own_archetype_wins(string archetype)
    {
        using var site = new TemporaryFolder()
            .With("bloggen.yml", "")
            .With(archetype, "Punyaku: {{ title }} {{ lain }}\n");

        var result = New(site, "post", "Zat");

        Assert.That(site.Read(result.Written[0]), Is.EqualTo("Punyaku: Zat {{ lain }}\n"));
    }

    [Test]
    public void An_unknown_archetype_is_named_with_the_known_ones_MUL04()
    {
        using var site = new TemporaryFolder();

        var problem = New(site, "posst", "Zat").Diagnostics.Single();

        Assert.That(problem.Code, Is.EqualTo("MUL04"));
        Assert.That(problem.Hint.Id, Is.EqualTo("Maksud Anda `post`? Pilihannya: `halaman`, `post`."));
    }

    [Test]
    public void A_post_is_never_overwritten_MUL05()
    {
        using var site = new TemporaryFolder().With("content/posts/2026-08-17-zat.md", "Tulisanku");

        var result = New(site, "post", "Zat");

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("MUL05"));
        Assert.That(site.Read("content/posts/2026-08-17-zat.md"), Is.EqualTo("Tulisanku"));
    }

    [TestCase("")]
    [TestCase("???")]
    public void A_title_without_letters_is_refused_MUL06(string title)
    {
        using var site = new TemporaryFolder();

        Assert.That(New(site, "post", title).Diagnostics.Single().Code, Is.EqualTo("MUL06"));
    }

    private static ScaffoldResult New(TemporaryFolder site, string type, string title)
    {
        var templates = new MemoryFileStore();
        templates.Write(
            "archetypes/post.md",
            "---\njudul: {{ title }}\ntanggal: {{ date }}\ndraf: ya\n---\n\nTulis di sini.\n"
        );
        templates.Write("archetypes/halaman.md", "---\njudul: {{ title }}\ndraf: ya\n---\n");
        return PostScaffolder.Create(site.Path, type, title, Now, templates);
    }
}
