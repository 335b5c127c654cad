namespace BlogGen.Tests.Cli;

public sealed class WorksheetCommandTests
{
    private const string Post = "---\njudul: Latihan\n---\n\n::: soal\nMana?\n- [x] a\n- [ ] b\n:::\n";

    private static TemporaryFolder Blog(string post = Post) =>
        new TemporaryFolder().With("blog/bloggen.yml", "judul: Blog\n").With("blog/content/posts/latihan.md", post);

    [Test]
    public void Sheets_go_to_a_folder_of_their_own_and_are_listed()
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(folder.Path, "ekspor", "worksheet", "blog", "--kind", "html", "--varian", "2");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(
            seen.Out,
            Is.EqualTo(
                "1 tulisan dijadikan lembar kerja di lembar-cetak:\n  latihan-guru.html\n  latihan-siswa-A.html\n  latihan-siswa-B.html\n"
            )
        );
        Assert.That(folder.Read("lembar-cetak/latihan-siswa-A.html"), Does.EndWith("</html>\n"));
    }

    [Test]
    public void Without_a_browser_there_is_HTML_and_a_way_to_print_it()
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(folder.Path, "export", "worksheet", "blog", "--output", "hasil", "--lang", "en");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Out, Does.StartWith("1 post made into worksheets in hasil:\n"));
        Assert.That(seen.Error, Does.StartWith("No PDF was made").And.Contain("Ctrl+P"));
    }

    [Test]
    public void Who_asks_for_PDF_and_gets_none_is_not_done()
    {
        using var folder = Blog();

        Assert.That(
            Transcript.RunIn(folder.Path, "ekspor", "worksheet", "blog", "--kind", "pdf").ExitCode,
            Is.EqualTo(1)
        );
    }

    [Test]
    public void A_program_that_is_no_browser_costs_only_the_PDF()
    {
        using var folder = Blog().With("peramban", "bukan program");

        var seen = Transcript.RunIn(folder.Path, "ekspor", "worksheet", "blog", "--browser", "peramban");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Error, Does.Contain("PDF tidak dibuat"));
    }

    [Test]
    public void Keys_are_not_written_into_the_site()
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(folder.Path, "ekspor", "worksheet", "blog", "--output", "blog/static/lembar");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("LEM06").And.Contain("`static/lembar`"));
        Assert.That(Directory.Exists(folder.Combine("blog/static")), Is.False);
    }

    [TestCase("--post", "ltihan", "LEM02")]
    [TestCase("--variants", "9", "1 sampai 6")]
    [TestCase("--kind", "gift", "html")]
    [TestCase("--paper", "kuarto", "F4")]
    public void A_slip_is_answered_with_what_would_be_right(string option, string value, string answer)
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(folder.Path, "ekspor", "worksheet", "blog", option, value);

        Assert.That(seen.ExitCode, Is.Not.Zero);
        Assert.That(seen.Error, Does.Contain(answer));
    }

    [Test]
    public void A_blog_without_anything_to_write_on_is_told_how_to_begin()
    {
        using var folder = Blog("# Cerita\n\nTanpa soal.\n");

        var seen = Transcript.RunIn(folder.Path, "ekspor", "worksheet", "blog");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("bloggen baru lkpd"));
    }
}
