namespace BlogGen.Tests.Cli;

public sealed class ExportAndImportTests
{
    private const string Post =
        "---\njudul: Latihan\n---\n\n::: soal\nMana?\n- [x] a\n- [ ] b\n:::\n\n::: soal\nMengapa?\n:::\n";

    private static TemporaryFolder Blog() =>
        new TemporaryFolder().With("blog/bloggen.yml", "judul: Blog\n").With("blog/content/posts/latihan.md", Post);

    [Test]
    public void Questions_go_to_Moodle_unless_another_form_is_asked_for()
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(folder.Path, "ekspor", "quiz", "blog");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Is.EqualTo("2 dari 2 soal diekspor ke soal.xml\n"));
        Assert.That(folder.Read("soal.xml"), Does.Contain("<quiz>").And.Contain("<question type=\"essay\">"));
    }

    [Test]
    public void What_does_not_fit_is_listed_with_its_place()
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(
            folder.Path,
            "export",
            "quiz",
            "blog",
            "--kind",
            "aiken",
            "--output",
            "hasil/soal.txt",
            "--lang",
            "en"
        );

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Is.EqualTo("1 of 2 questions exported to hasil/soal.txt\n"));
        Assert.That(seen.Error, Does.StartWith("SOA20 content/posts/latihan.md:11").And.Contain("no single choice"));
        Assert.That(folder.Read("hasil/soal.txt"), Is.EqualTo("Mana?\nA. a\nB. b\nANSWER: A\n\n"));
    }

    [TestCase("gambar", "quiz")]
    [TestCase("quiz", "moodel", "--kind")]
    public void A_wrong_word_is_answered_with_the_right_ones(string what, string right, string? option = null)
    {
        using var folder = Blog();

        var seen = Transcript.RunIn(
            folder.Path,
            option is null ? ["export", what, "blog"] : ["export", what, "blog", option, right]
        );

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.Contain(option is null ? "quiz" : "moodle"));
    }

    [Test]
    public void A_blog_without_questions_has_nothing_to_export()
    {
        using var folder = new TemporaryFolder().With("blog/bloggen.yml", "judul: Blog\n");

        var seen = Transcript.RunIn(folder.Path, "export", "quiz", "blog");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("Belum ada soal"));
    }

    [Test]
    public void A_question_bank_comes_in_as_a_draft()
    {
        using var folder = Blog().With("bank.txt", "::a::Apa?{=air ~api}\n");

        var seen = Transcript.RunIn(folder.Path, "impor", "gift", "bank.txt", "blog");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.StartWith("Draf dibuat: blog/content/posts/2026-08-17-bank.md\n"));
        Assert.That(
            folder.Read("blog/content/posts/2026-08-17-bank.md"),
            Does.Contain("draf: ya").And.Contain("- [x] air")
        );
    }

    [Test]
    public void A_file_that_is_not_there_and_a_source_that_is_not_known_are_named()
    {
        using var folder = Blog();

        Assert.That(Transcript.RunIn(folder.Path, "import", "gift", "tidak-ada.txt", "blog").ExitCode, Is.EqualTo(1));
        Assert.That(Transcript.RunIn(folder.Path, "import", "kahoot", "a.txt", "blog").ExitCode, Is.EqualTo(2));
    }
}
