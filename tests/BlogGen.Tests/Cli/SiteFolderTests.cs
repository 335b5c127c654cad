namespace BlogGen.Tests.Cli;

/// <summary>Any folder of texts may be a site; one that is none is refused by every verb, before anything is written.</summary>
public sealed class SiteFolderTests
{
    private static readonly string[][] s_verbs =
    [
        ["build"],
        ["check"],
        ["serve", "--port", "0"],
        ["publish", "--to", "tujuan"],
        ["publish", "--setup"],
        ["publish", "--undo"],
        ["list"],
        ["why", "a.md"],
        ["new", "post", "Zat Cair"],
        ["import", "gift", "soal.txt"],
        ["export", "quiz"],
        ["export", "worksheet"],
        ["stats"],
        ["doctor"],
    ];

    [TestCaseSource(nameof(s_verbs))]
    public void An_empty_folder_is_no_site(string[] verb)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("kosong"));

        var seen = Transcript.RunIn(folder.Path, [.. verb, "kosong"]);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(
            seen.Error,
            Is.EqualTo(
                """
                SIT01  Galat: Di folder `kosong` belum ada situs: tidak ada bloggen.yml, tidak ada tulisan (.md).
                  → Sebut folder situs Anda di akhir perintah, atau buat blog baru: `bloggen init kosong`.

                """
            )
        );
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Combine("kosong")), Is.Empty);
    }

    [TestCaseSource(nameof(s_verbs))]
    public void A_folder_of_sites_is_no_site(string[] verb)
    {
        using var folder = new TemporaryFolder()
            .With("blog kelas/bloggen.yml", "bahasa: en\n")
            .With("catatan.md", "Catatan.\n");

        var seen = Transcript.RunIn(folder.Path, verb);

        var command = string.Join(' ', verb).Replace("Zat Cair", "\"Zat Cair\"");
        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(
            seen.Error,
            Is.EqualTo(
                $"""
                {"SIT03"}  Error: The folder `{Path.GetFileName(
                    folder.Path
                )}` is not a site. Sites lie in it: `blog kelas`.
                  → Name the folder: `bloggen {command} "blog kelas"`. If this folder is meant to be a site of its own, put a bloggen.yml into it (it may be empty).

                """
            )
        );
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path).Count(), Is.EqualTo(2));
    }

    [TestCaseSource(nameof(s_verbs))]
    public void A_folder_inside_a_site_is_only_a_part_of_it(string[] verb)
    {
        using var folder = new TemporaryFolder()
            .With("bloggen.yml", "bahasa: en\n")
            .With("content/posts/a.md", "Isi.\n");

        var seen = Transcript.RunIn(folder.Combine("content"), [.. verb, "posts"]);

        var command = string.Join(' ', verb).Replace("Zat Cair", "\"Zat Cair\"");
        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(
            seen.Error,
            Is.EqualTo(
                $"""
                {"SIT02"}  Error: The folder `posts` is only a part of the site in `..`.
                  → For that site: `bloggen {command} ..`. If this folder is meant to be a site of its own, put a bloggen.yml into it (it may be empty).

                """
            )
        );
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Combine("content/posts")).Count(), Is.EqualTo(1));
    }

    [TestCase("theme", "a.css")]
    [TestCase("static", "a.md")]
    [TestCase("public", "index.html")]
    [TestCase("content", "tentang.md")]
    public void Whatever_part_it_is(string part, string file)
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "").With($"{part}/{file}", "Isi.\n");

        var seen = Transcript.RunIn(folder.Path, "build", folder.Combine(part), "--drafts");

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.Contain($"`bloggen build --drafts {folder.Path}`"));
    }

    [TestCase("public/content/index.html")]
    [TestCase("public/source/_posts/index.html")]
    [TestCase("kosong/content/gambar.png")]
    public void Even_where_it_is_laid_out_like_a_site(string file)
    {
        using var folder = new TemporaryFolder().With("b9/bloggen.yml", "").With("b9/" + file, "");

        var seen = Transcript.RunIn(folder.Path, "build", "b9/" + file.Split('/')[0]);

        Assert.That(seen.Error, Does.StartWith("SIT02"));
        Assert.That(seen.Error, Does.Not.Contain("bloggen init"));
    }

    [Test]
    public void And_where_the_site_has_no_configuration_but_was_built()
    {
        using var folder = new TemporaryFolder().With("b9/content/a.md", "Isi.\n");
        Transcript.RunIn(folder.Path, "build", "b9");

        var seen = Transcript.RunIn(folder.Path, "build", "b9/public");

        Assert.That(seen.Error, Does.StartWith("SIT02").And.Contain("`bloggen build b9`"));
    }

    [Test]
    public void A_folder_that_is_not_there_is_not_offered_as_a_new_site_inside_one()
    {
        using var folder = new TemporaryFolder().With("b9/bloggen.yml", "");

        var seen = Transcript.RunIn(folder.Path, "build", "b9/static");

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(
            seen.Error,
            Is.EqualTo("Folder `b9/static` tidak ada.\n→ Untuk situs di b9: bloggen build b9\n".ReplaceLineEndings())
        );
    }

    [TestCase("a.md")]
    [TestCase("README.md")]
    [TestCase("_posts/2026-01-02-a.md")]
    [TestCase("source/_posts/a.md")]
    [TestCase("content/a.md")]
    [TestCase("ipa/kelas-7/a.md")]
    [TestCase("_config.yml")]
    [TestCase("hugo.toml")]
    [TestCase("bloggen.yml")]
    [TestCase("bloggen.yaml")]
    public void A_site_needs_no_more_than(string file)
    {
        using var folder = new TemporaryFolder().With(file, "");

        Assert.That(Transcript.RunIn(folder.Path, "build").ExitCode, Is.Zero);
    }

    [TestCase("public/a.md")]
    [TestCase("theme/a.md")]
    [TestCase("tugas.docx")]
    [TestCase("node_modules/x/README.md")]
    public void A_file_that_would_not_be_taken_makes_no_site(string file)
    {
        using var folder = new TemporaryFolder().With(file, "Isi.\n");

        Assert.That(Transcript.RunIn(folder.Path, "build").Error, Does.StartWith("SIT01"));
    }

    [TestCase("bloggen.yml")]
    [TestCase("content/a.md")]
    [TestCase("_posts/2026-01-02-a.md")]
    public void A_site_inside_a_site_is_one_of_its_own_with(string file)
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "").With("contoh/" + file, "");

        Assert.That(Transcript.RunIn(folder.Path, "build", "contoh").ExitCode, Is.Zero);
    }

    [TestCase("blog/bloggen.yml")]
    [TestCase("./blog/bloggen.yml")]
    public void Who_names_the_configuration_means_its_folder(string typed)
    {
        using var folder = new TemporaryFolder().With("blog/bloggen.yml", "").With("blog/content/a.md", "Isi.\n");

        var seen = Transcript.RunIn(folder.Path, "build", typed);

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(folder.Combine("blog/public/a/index.html"), Does.Exist);
        Assert.That(seen.Out, Does.Contain("Melihatnya: bloggen serve blog\n"));
    }

    [Test]
    public void And_so_does_who_stands_beside_it()
    {
        using var folder = new TemporaryFolder()
            .With("_config.yml", "title: Blog\n")
            .With("_posts/2026-01-02-a.md", "");

        Assert.That(Transcript.RunIn(folder.Path, "list", "_config.yml").ExitCode, Is.Zero);
    }

    [TestCase("blog/content/posts/a.md", "bloggen build blog")]
    [TestCase("tugas.docx", "bloggen build .")]
    public void Another_file_is_answered_with_the_folder(string file, string command)
    {
        using var folder = new TemporaryFolder()
            .With("blog/bloggen.yml", "")
            .With("blog/content/posts/a.md", "Isi.\n")
            .With("tugas.docx", "");

        var seen = Transcript.RunIn(folder.Path, "build", file);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(
            seen.Error,
            Is.EqualTo(
                $"""
                {"SIT04"}  Galat: `{file}` adalah berkas, sedangkan yang diperlukan di sini folder situs.
                  → Sebut foldernya: `{command}`.

                """
            )
        );
    }

    [Test]
    public void A_kit_needs_no_site()
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--output", "kit.zip");

        Assert.That(seen.Error, Does.Not.Contain("SIT"));
    }
}
