using BlogGen.Diagnostics;
using BlogGen.Scaffolding;
using BlogGen.Sites;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Scaffolding;

/// <summary>The starters, archetypes and themes that travel inside the program, made and built.</summary>
public sealed class NewSiteTests
{
    private static readonly SiteAnswers Answers = new("Kelas Bu Sari", "Sari", "id", "pena", "guru");

    [Test]
    public void The_first_post_is_published_at_once_wherever_and_whenever_the_site_is_made(
        [Values(-11, -5, 0, 7, 8, 9, 14)] int offset,
        [Values(0, 6, 15, 17, 23)] int hour
    )
    {
        using var folder = new TemporaryFolder();
        var now = new DateTimeOffset(2026, 8, 17, hour, 30, 0, TimeSpan.FromHours(offset));

        SiteScaffolder.Create(folder.Path, Answers, now);

        Assert.That(
            SiteBuilder.List(folder.Path, new BuildOptions { Now = now }).Listings.Select(l => l.Status),
            Is.All.EqualTo(ListingStatus.Published)
        );
    }

    [TestCase("id", "soal")]
    [TestCase("id", "lkpd")]
    [TestCase("id", "kartu")]
    [TestCase("id", "modul-ajar")]
    [TestCase("en", "soal")]
    [TestCase("en", "worksheet")]
    [TestCase("en", "cards")]
    [TestCase("en", "lkpd")]
    public void A_draft_from_an_archetype_shows_without_a_warning(string language, string type)
    {
        using var folder = new TemporaryFolder();
        SiteScaffolder.Create(folder.Path, Answers with { Language = language }, TestSite.Now);

        var made = PostScaffolder.Create(folder.Path, type, "Zat Cair", TestSite.Now);
        var built = SiteBuilder.Build(
            folder.Path,
            Path.Combine(folder.Path, "public"),
            new BuildOptions { Now = TestSite.Now, Drafts = true }
        );

        Assert.That(made.Succeeded);
        Assert.That(File.ReadAllText(Path.Combine(folder.Path, made.Written[0])), Does.Contain("Zat Cair"));
        Assert.That(
            built
                .Diagnostics.Where(d => d.Severity != Severity.Info)
                .Select(d => $"{d.Code} {d.Location} {d.Message.En}"),
            Is.Empty
        );
    }

    [Test]
    public void Every_starter_builds_without_a_warning_with_and_without_an_author(
        [Values("guru", "sekolah", "organisasi")] string starter,
        [Values("id", "en")] string language,
        [Values("Sari", "")] string author
    )
    {
        using var folder = new TemporaryFolder();

        SiteScaffolder.Create(
            folder.Path,
            Answers with
            {
                Starter = starter,
                Language = language,
                Author = author,
            },
            TestSite.Now
        );

        var built = TestSite.FromFolder(folder.Path).Build();
        Assert.That(built.Result.Diagnostics.Where(d => d.Severity > Severity.Info), Is.Empty);
        Assert.That(built.Holding("{{ "), Is.Empty);
        Assert.That(built.Holding("Nama Anda"), Is.Empty);
    }

    [Test]
    public void An_English_site_gets_as_many_files_and_a_permalink_lock_too(
        [Values("guru", "sekolah", "organisasi")] string starter
    )
    {
        using var folder = new TemporaryFolder();
        var answers = Answers with { Starter = starter };

        var indonesian = SiteScaffolder.Create(folder.Combine("id"), answers, TestSite.Now).Written;
        var english = SiteScaffolder
            .Create(folder.Combine("en"), answers with { Language = "en" }, TestSite.Now)
            .Written;

        Assert.That(english, Does.Contain("permalinks.lock"));
        Assert.That(english, Has.Count.EqualTo(indonesian.Count));
    }

    [Test]
    public void A_built_in_theme_is_only_chosen()
    {
        using var folder = new TemporaryFolder();

        SiteScaffolder.Create(folder.Path, Answers, TestSite.Now);

        Assert.That(folder.Read("bloggen.yml"), Does.Contain("tema: pena"));
        Assert.That(Directory.Exists(folder.Combine("theme")), Is.False);
    }

    [TestCase("guru", "pena")]
    [TestCase("sekolah", "sekolah")]
    public void A_starter_brings_the_theme_that_suits_it(string starter, string theme)
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "init", "blog", "--title", "A", "--author", "B", "--starter", starter);

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(folder.Read("blog/bloggen.yml"), Does.Contain($"tema: {theme}\n"));
        Assert.That(Directory.Exists(folder.Combine("blog/theme")), Is.False);
    }

    [TestCase("papan")]
    [TestCase("sekolah")]
    public void The_other_built_in_themes_are_chosen_by_name(string theme)
    {
        using var folder = new TemporaryFolder();

        SiteScaffolder.Create(folder.Path, Answers with { Theme = theme }, TestSite.Now);

        Assert.That(folder.Read("bloggen.yml"), Does.Contain($"tema: {theme}"));
        Assert.That(Directory.Exists(folder.Combine("theme")), Is.False);
        var built = TestSite.FromFolder(folder.Path).Build();
        Assert.That(built.Result.Diagnostics.Where(d => d.Severity > Severity.Info), Is.Empty);
    }

    [Test]
    public void A_new_theme_name_makes_a_child_theme_that_builds()
    {
        using var folder = new TemporaryFolder();

        SiteScaffolder.Create(folder.Path, Answers with { Theme = "tema-saya" }, TestSite.Now);

        Assert.That(folder.Read("bloggen.yml"), Does.Contain("tema: tema-saya"));
        Assert.That(folder.Read("theme/theme.yml"), Does.Contain("name: tema-saya\n").And.Contain("parent: pena\n"));
        var built = TestSite.FromFolder(folder.Path).Build();
        Assert.That(built.Result.Diagnostics.Where(d => d.Severity > Severity.Info), Is.Empty);
        Assert.That(built["index.html"], Does.Not.Contain("Contoh: kaki halaman").And.Contain("site-footer"));
        Assert.That(built["index.html"], Does.Not.Contain("#main_content\">Kembali"));
    }

    [TestCase("penna", "`pena`")]
    [TestCase("Tema Saya", "`tema-saya`")]
    [TestCase("../tema", "`tema-saya`")]
    public void A_theme_name_that_is_a_slip_or_no_name_makes_nothing_MUL09(string name, string hint)
    {
        using var folder = new TemporaryFolder();

        var result = SiteScaffolder.Create(folder.Combine("blog"), Answers with { Theme = name }, TestSite.Now);

        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("MUL09"));
        Assert.That(result.Diagnostics.Single().Hint.Id, Does.Contain(hint));
        Assert.That(Directory.Exists(folder.Combine("blog")), Is.False);
    }

    [TestCase("en", "post", "title:")]
    [TestCase("en", "tulisan", "title:")]
    [TestCase("en", "page", "title:")]
    [TestCase("en-GB", "halaman", "title:")]
    [TestCase("id", "page", "judul:")]
    [TestCase("id", "post", "judul:")]
    public void A_new_text_starts_in_the_language_of_its_site(string language, string type, string key)
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", $"bahasa: {language}\n");

        var result = PostScaffolder.Create(folder.Path, type, "Ide", TestSite.Now);

        Assert.That(folder.Read(result.Written.Single()), Does.StartWith("---\n" + key));
    }
}
