namespace BlogGen.Tests.Cli;

public sealed class UsageErrorTests
{
    [TestCase("Perintah `buidl` tidak dikenal. Maksud Anda `build`?", "buidl")]
    [TestCase("Opsi `--draft` tidak dikenal. Maksud Anda `--drafts`?", "build", "--draft")]
    [TestCase("Opsi `--draft` tidak dikenal. Maksud Anda `--drafts`?", "build", "--draft", "blog")]
    [TestCase("Opsi `--stric` tidak dikenal. Maksud Anda `--strict`?", "periksa", ".", "--stric=ya")]
    [TestCase("`b` berlebih untuk perintah `build`.", "build", "a", "b")]
    [TestCase("JUDUL belum ditulis", "new", "post")]
    [TestCase("JENIS belum ditulis", "baru")]
    [TestCase("BERKAS belum ditulis", "kenapa")]
    [TestCase("Opsi `--output` memerlukan nilai: --output FOLDER", "build", "--output")]
    [TestCase(
        "Nilai `xml` untuk `--format` tidak dikenal. Pilihannya: text, json, github.",
        "build",
        "--format",
        "xml"
    )]
    [TestCase("Nilai `github` untuk `--format` tidak dikenal. Pilihannya: text, json.", "list", "--format", "github")]
    [TestCase("Nilai `fr` untuk `--lang` tidak dikenal. Pilihannya: id, en.", "build", "--lang", "fr")]
    [TestCase("Nilai `gru` untuk `--starter` tidak dikenal. Maksud Anda `guru`?", "init", "x", "--starter", "gru")]
    [TestCase("Opsi `--format` ditulis lebih dari sekali.", "build", "--format", "json", "--format", "text")]
    [TestCase("Saat `kemarin` tidak terbaca.", "build", "--now", "kemarin")]
    [TestCase("`blog.id` bukan alamat situs yang lengkap.", "build", "--base-url", "blog.id")]
    [TestCase("Folder `tidak-ada` tidak ada.", "build", "tidak-ada")]
    public void A_wrong_command_line_is_explained_in_Indonesian(string expected, params string[] args)
    {
        var seen = Transcript.Run(args);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(seen.Error, Does.StartWith(expected));
        Assert.That(seen.Error, Does.Contain("\n→ "));
    }

    [TestCase("Unknown option `--draft`. Did you mean `--drafts`?", "build", "--draft")]
    [TestCase("TITLE is missing: the title, in quotes.", "new", "post")]
    [TestCase("`b` is one word too many for `build`.", "build", "a", "b")]
    [TestCase("There is no folder `nowhere`.", "build", "nowhere")]
    public void And_in_English_when_asked(string expected, params string[] args)
    {
        var seen = Transcript.Run([.. args, "--lang", "en"]);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.StartWith(expected));
    }

    [Test]
    public void A_folder_that_is_nearly_there_is_suggested()
    {
        using var folder = new TemporaryFolder().With("blog-saya/tulisan.md", "Halo");

        Assert.That(
            Transcript.RunIn(folder.Path, "build", "blog-say").Error,
            Does.StartWith("Folder `blog-say` tidak ada. Maksud Anda `blog-saya`?")
        );
    }

    [Test]
    public void A_word_that_begins_with_an_at_sign_is_not_a_response_file()
    {
        var seen = Transcript.Run("build", "@tidak-ada");

        Assert.That(seen.Error, Does.StartWith("Folder `@tidak-ada` tidak ada."));
    }
}
