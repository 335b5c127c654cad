namespace BlogGen.Tests.Cli;

public sealed class UsageErrorTests
{
    [TestCase("Perintah `buidl` tidak dikenal. Maksud Anda `build`?", "buidl")]
    [TestCase("Perintah `terbit` tidak dikenal. Maksud Anda `terbitkan`?", "terbit")]
    [TestCase("Perintah `terbitkann` tidak dikenal. Maksud Anda `terbitkan`?", "bantuan", "terbitkann")]
    [TestCase("Perintah `preview` tidak dikenal. Maksud Anda `serve`?", "preview", "blog")]
    [TestCase("Perintah `version` tidak dikenal. Maksud Anda `--version`?", "version")]
    [TestCase("Perintah `masak` tidak dikenal.\n", "masak")]
    [TestCase("Opsi `--verson` tidak dikenal. Maksud Anda `--version`?", "--verson")]
    [TestCase("Opsi `--ke` tidak dikenal. Maksud Anda `--output`?", "build", "--ke", "X")]
    [TestCase("Opsi `--ke` tidak dikenal. Maksud Anda `--to`?", "publish", "--ke", "X")]
    [TestCase("Opsi `--bahsa` tidak dikenal. Maksud Anda `--bahasa`?", "build", "--bahsa", "en")]
    [TestCase("Opsi `--masak` tidak dikenal. Pilihannya: --port, --open.", "serve", "--masak")]
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
    [TestCase("Bahasa `xx` tidak dikenal. Pilihannya: id, en, ace, ar,", "init", "x", "--lang", "xx")]
    [TestCase("Bahasa `inggris` tidak dikenal. Maksud Anda `en`?", "init", "x", "--lang", "inggris")]
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
    [TestCase("Unknown command `deploy`. Did you mean `publish`?", "deploy")]
    [TestCase("Unknown option `--zzz`. You can choose: --port, --open.", "serve", "--zzz")]
    [TestCase("A title of several words needs quotes: bloggen new post \"About us\"", "new", "post", "About", "us")]
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

    [TestCase("bloggen new post \"Judul tanpa\"", "new", "post", "Judul", "tanpa")]
    [TestCase("bloggen new post \"Judul tanpa kutip\"", "new", "post", "Judul", "tanpa", "kutip")]
    [TestCase("bloggen new post \"Judul tanpa kutip\" blog", "baru", "post", "Judul", "tanpa", "kutip", "blog")]
    [TestCase("bloggen new post \"Judul tanpa kutip\"", "new", "post", "Judul", "tanpa", "kutip", "--drafts")]
    public void A_title_without_quotes_is_shown_with_them(string command, params string[] args)
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "").With("blog/bloggen.yml", "");

        var seen = Transcript.RunIn(folder.Path, args);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(
            seen.Error,
            Is.EqualTo(
                $"""
                Judul yang lebih dari satu kata perlu diapit tanda kutip: {command}
                → Cara memakai: bloggen new --help

                """
            )
        );
        Assert.That(folder.Combine("content"), Does.Not.Exist);
    }

    [TestCase("blog-say", "Folder `blog-say` tidak ada. Maksud Anda `blog-saya`?", "Zat")]
    [TestCase("kelas", "Folder `kelas` tidak ada.", "Zat Cair")]
    [TestCase("./kelas", "Folder `./kelas` tidak ada.", "Zat")]
    public void What_can_only_be_a_folder_is_no_second_word(string site, string expected, string title)
    {
        using var folder = new TemporaryFolder().With("blog-saya/bloggen.yml", "");

        Assert.That(Transcript.RunIn(folder.Path, "new", "post", title, site).Error, Does.StartWith(expected));
    }

    [Test]
    public void A_site_is_not_begun_in_a_language_that_nobody_knows()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Transcript.RunIn(folder.Path, "init", "x", "--lang", "xx").ExitCode, Is.EqualTo(2));
        Assert.That(folder.Combine("x"), Does.Not.Exist);
        Assert.That(Transcript.RunIn(folder.Path, "init", "x", "--lang", "su-ID").ExitCode, Is.Zero);
        Assert.That(folder.Read("x/bloggen.yml"), Does.Contain("bahasa: su-ID\n"));
    }

    [Test]
    public void A_word_that_begins_with_an_at_sign_is_not_a_response_file()
    {
        var seen = Transcript.Run("build", "@tidak-ada");

        Assert.That(seen.Error, Does.StartWith("Folder `@tidak-ada` tidak ada."));
    }

    [TestCase("–quiet")]
    [TestCase("—quiet")]
    [TestCase("–-quiet")]
    [TestCase("–q")]
    public void A_dash_from_a_word_processor_is_taken_for_the_hyphens_that_it_was(string option)
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "judul: IPA\n").With("content/a.md", "Isi.\n");

        var seen = Transcript.RunIn(folder.Path, "doctor", option);

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.Not.Contain("✓"));
    }

    [Test]
    public void A_title_that_begins_with_a_dash_stays_a_title()
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "judul: IPA\n").With("content/a.md", "Isi.\n");

        var seen = Transcript.RunIn(folder.Path, "new", "post", "– sebuah jeda");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
    }
}
