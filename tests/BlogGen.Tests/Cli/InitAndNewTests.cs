namespace BlogGen.Tests.Cli;

public sealed class InitAndNewTests
{
    [Test]
    public void Init_asks_on_a_terminal_and_takes_the_answers()
    {
        using var folder = new TemporaryFolder();
        var terminal = Transcript.Terminal(folder.Path, "Kelas Bu Sari\nSari Wulandari\n") with { CanAsk = true };

        var seen = Transcript.RunWith(terminal, "mulai", "blog-saya");

        Assert.That(seen.Out, Does.StartWith("Judul blog [Blog Saya]: Nama penulis [boleh kosong]: "));
        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(folder.Read("blog-saya/bloggen.yml"), Does.Contain("Kelas Bu Sari").And.Contain("Sari Wulandari"));
    }

    [Test]
    public void Init_asks_nothing_in_a_script_and_names_the_next_steps()
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "init", "blog saya", "--title", "Room 7", "--lang", "en");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(
            seen.Out,
            Does.StartWith("The site is ready in \"blog saya\"").And.Contain("  bloggen build \"blog saya\"\n")
        );
        Assert.That(folder.Read("blog saya/bloggen.yml"), Does.Contain("Room 7"));
    }

    [Test]
    public void Init_in_a_site_changes_nothing()
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "judul: Lama\n");

        var seen = Transcript.RunIn(folder.Path, "init");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("MUL01 bloggen.yml  Galat: Folder ini sudah berisi blog"));
        Assert.That(folder.Read("bloggen.yml"), Is.EqualTo("judul: Lama\n"));
    }

    [TestCase("b9/content")]
    [TestCase("b9/blog2")]
    [TestCase("b9/public")]
    public void Init_inside_a_site_is_refused_and_writes_nothing(string typed)
    {
        using var folder = new TemporaryFolder()
            .With("b9/bloggen.yml", "judul: Lama\n")
            .With("b9/content/posts/a.md", "Isi.\n")
            .With("b9/public/index.html", "");
        var before = Everything(folder);

        var seen = Transcript.RunIn(folder.Path, "mulai", typed);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(
            seen.Error,
            Is.EqualTo(
                $"""
                {"SIT05"}  Galat: Folder `{typed}` berada di dalam situs `b9`, jadi tidak dapat menjadi blog baru.
                  → Pilih folder lain di luar situs itu. Untuk tulisan baru di situs itu: `bloggen new post "…" b9`.

                """
            )
        );
        Assert.That(Everything(folder), Is.EqualTo(before));
    }

    [Test]
    public void Init_without_a_folder_is_refused_where_sites_lie()
    {
        using var folder = new TemporaryFolder().With("blog-saya/bloggen.yml", "judul: Lama\n");
        var before = Everything(folder);

        var seen = Transcript.RunIn(folder.Path, "mulai", "--title", "Kelas 7");

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(
            seen.Error,
            Is.EqualTo(
                $"""
                {"SIT06"}  Galat: Di sini sudah ada situs: `blog-saya`.
                  → Tulis nama folder untuk blog baru: `bloggen mulai --title "Kelas 7" blog-baru`.

                """
            )
        );
        Assert.That(Everything(folder), Is.EqualTo(before));
    }

    [TestCase("blog-baru")]
    [TestCase(".")]
    public void Init_beside_a_site_goes_where_it_is_told(string typed)
    {
        using var folder = new TemporaryFolder().With("blog-saya/bloggen.yml", "judul: Lama\n");

        Assert.That(Transcript.RunIn(folder.Path, "mulai", typed).ExitCode, Is.Zero);
        Assert.That(folder.Combine(typed + "/bloggen.yml"), Does.Exist);
    }

    [TestCase("--github")]
    [TestCase("--host", "gitlab")]
    public void A_host_is_still_set_up_in_a_site_that_is_there(params string[] host)
    {
        using var folder = new TemporaryFolder()
            .With("bloggen.yml", "judul: Lama\n")
            .With("contoh/bloggen.yml", "judul: Contoh\n");

        var seen = Transcript.RunIn(folder.Path, ["init", .. host]);

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
    }

    [Test]
    public void New_says_that_it_is_a_draft_and_how_to_publish_it()
    {
        using var folder = new TemporaryFolder().With("blog/bloggen.yml", "judul: Blog\n");

        var seen = Transcript.RunIn(folder.Path, "baru", "post", "Zat Cair", "blog");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.StartWith("Draf dibuat: blog/content/posts/2026-08-17-zat-cair.md\n"));
        Assert.That(seen.Out, Does.Contain("masih draf").And.Contain("bloggen serve blog\n"));
    }

    private static List<string> Everything(TemporaryFolder folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order()];
}
