using BlogGen.Files;
using BlogGen.Scaffolding;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Scaffolding;

public sealed class SiteScaffolderTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 17, 7, 0, 0, TimeSpan.FromHours(7));
    private static readonly SiteAnswers Answers = new("Kelas Bu Sari", "Sari", "id", "pena", "guru");

    [Test]
    public void A_starter_becomes_a_site()
    {
        using var folder = new TemporaryFolder();

        var result = SiteScaffolder.Create(folder.Combine("blog"), Answers, Now, Templates());

        Assert.That(result.Succeeded, Is.True);
        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(
            result.Written,
            Is.EqualTo(new[] { "bloggen.yml", "content/posts/2026-08-17-halo.md", ".gitignore", "static/logo.png" })
        );
        Assert.That(
            folder.Read("blog/bloggen.yml"),
            Is.EqualTo("judul: Kelas Bu Sari\npenulis: Sari # nama Anda\nbahasa: id\ntema: pena\n")
        );
        Assert.That(
            folder.Read("blog/content/posts/2026-08-17-halo.md"),
            Does.Contain("tanggal: 2026-08-17").And.Contain("Saya Sari.")
        );
        Assert.That(
            File.ReadAllBytes(folder.Combine("blog/static/logo.png")),
            Is.EqualTo(new byte[] { 0x89, 0xFF, 0x00 })
        );
    }

    [Test]
    public void An_English_site_gets_the_English_twin()
    {
        using var folder = new TemporaryFolder();

        var result = SiteScaffolder.Create(folder.Path, Answers with { Language = "en-GB" }, Now, Templates());

        Assert.That(result.Written, Is.EqualTo(new[] { "bloggen.yml" }));
        Assert.That(folder.Read("bloggen.yml"), Is.EqualTo("title: Kelas Bu Sari\nlanguage: en-GB\n"));
    }

    [TestCase("Tantangan Hari #30", "\"Tantangan Hari #30\"")]
    [TestCase("#1 Guru", "\"#1 Guru\"")]
    [TestCase("A: B", "\"A: B\"")]
    [TestCase("Kata \"guru\" \\ murid", "\"Kata \\\"guru\\\" \\\\ murid\"")]
    [TestCase("ya", "\"ya\"")]
    [TestCase("2026", "\"2026\"")]
    [TestCase("[konsep]", "\"[konsep]\"")]
    [TestCase("Baris\nkedua: x", "\"Baris kedua: x\"")]
    [TestCase("", "\"\"")]
    [TestCase("Kelas 7 & Ilmu", "\"Kelas 7 & Ilmu\"")]
    [TestCase("Bu Sari, S.Pd.", "Bu Sari, S.Pd.")]
    public void A_title_that_YAML_would_misread_is_quoted(string title, string written)
    {
        using var folder = new TemporaryFolder();

        SiteScaffolder.Create(folder.Path, Answers with { Title = title }, Now, Templates());

        Assert.That(folder.Read("bloggen.yml").Split('\n')[0], Is.EqualTo("judul: " + written));
    }

    [Test]
    public void A_site_is_never_made_twice_MUL01()
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "judul: Lama\n");

        var result = SiteScaffolder.Create(folder.Path, Answers, Now, Templates());

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("MUL01"));
        Assert.That(folder.Read("bloggen.yml"), Is.EqualTo("judul: Lama\n"));
        Assert.That(File.Exists(folder.Combine(".gitignore")), Is.False);
    }

    [Test]
    public void A_file_that_is_already_there_stays_as_it_is_MUL02()
    {
        using var folder = new TemporaryFolder().With(".gitignore", "punyaku\n");

        var result = SiteScaffolder.Create(folder.Path, Answers, Now, Templates());

        Assert.That(result.Succeeded, Is.True);
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("MUL02"));
        Assert.That(folder.Read(".gitignore"), Is.EqualTo("punyaku\n"));
    }

    [Test]
    public void An_unknown_starter_is_named_with_the_known_ones_MUL03()
    {
        using var folder = new TemporaryFolder();

        var problem = SiteScaffolder
            .Create(folder.Path, Answers with { Starter = "gury" }, Now, Templates())
            .Diagnostics.Single();

        Assert.That(problem.Code, Is.EqualTo("MUL03"));
        Assert.That(problem.Hint.Id, Is.EqualTo("Maksud Anda `guru`? Pilihannya: `guru`."));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_a_problem_and_not_a_crash_MUL07()
    {
        using var folder = new TemporaryFolder().With("blog", "berkas");

        var result = SiteScaffolder.Create(folder.Combine("blog/dalam"), Answers, Now, Templates());

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("MUL07"));
    }

    [Test]
    public void A_file_in_the_place_of_the_folder_is_a_problem_MUL08()
    {
        using var folder = new TemporaryFolder().With("blog", "berkas");

        Assert.That(
            SiteScaffolder.Create(folder.Combine("blog"), Answers, Now, Templates()).Diagnostics.Single().Code,
            Is.EqualTo("MUL08")
        );
    }

    private static MemoryFileStore Templates()
    {
        var files = new MemoryFileStore();
        files.Write(
            "starters/guru/bloggen.yml",
            "judul: {{ title }}\npenulis: {{ author }} # nama Anda\nbahasa: {{ language }}\ntema: {{ theme }}\n"
        );
        files.Write(
            "starters/guru/content/posts/{{ date }}-halo.md",
            "---\njudul: Halo\ntanggal: {{ date }}\n---\n\nSaya {{ author }}.\n"
        );
        files.Write("starters/guru/gitignore", "public/\n");
        files.Write("starters/guru/static/logo.png", [0x89, 0xFF, 0x00]);
        files.Write("starters/guru/en/bloggen.yml", "title: {{ title }}\nlanguage: {{ language }}\n");
        return files;
    }
}
