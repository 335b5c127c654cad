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

    [Test]
    public void New_says_that_it_is_a_draft_and_how_to_publish_it()
    {
        using var folder = new TemporaryFolder().With("blog/bloggen.yml", "judul: Blog\n");

        var seen = Transcript.RunIn(folder.Path, "baru", "post", "Zat Cair", "blog");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.StartWith("Draf dibuat: blog/content/posts/2026-08-17-zat-cair.md\n"));
        Assert.That(seen.Out, Does.Contain("masih draf").And.Contain("bloggen serve blog\n"));
    }
}
