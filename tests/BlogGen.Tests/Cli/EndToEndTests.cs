using System.Text.Json;

namespace BlogGen.Tests.Cli;

/// <summary>Whole commands on real folders, as a person types them.</summary>
public sealed class EndToEndTests
{
    private const string Address = "alamat: https://blog.contoh.sch.id/\n";

    [Test]
    public void Three_commands_lead_to_a_site()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Transcript.RunIn(folder.Path, "init", "blog", "--title", "Kelas Bu Sari").ExitCode, Is.Zero);
        Assert.That(Transcript.RunIn(folder.Path, "new", "post", "Zat Cair", "blog").ExitCode, Is.Zero);
        var built = Transcript.RunIn(folder.Path, "build", "blog");

        Assert.That(built.ExitCode, Is.Zero, built.Out + built.Error);
        Assert.That(built.Out, Does.Contain("Selesai: ").And.EndWith("Melihatnya: bloggen serve blog\n"));
        Assert.That(folder.Read("blog/public/index.html"), Does.Contain("Kelas Bu Sari"));
        Assert.That(
            File.Exists(folder.Combine("blog/public/zat-cair/index.html")),
            Is.False,
            "a draft is not published"
        );
    }

    [Test]
    public void A_portable_site_is_opened_from_disk()
    {
        using var site = Site();

        Assert.That(
            Transcript.RunIn(site.Path, "build", "--portable").Out,
            Does.EndWith("Buka public/index.html di peramban untuk melihatnya.\n")
        );
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    [TestCase("organisasi")]
    public void Every_starter_builds_and_checks_without_a_warning_in_both_languages(string starter)
    {
        foreach (var language in (string[])["id", "en"])
        {
            using var folder = new TemporaryFolder();
            Transcript.RunIn(folder.Path, "init", "--starter", starter, "--lang", language, "--title", "A: B #1");

            var seen = Transcript.RunIn(folder.Path, "check", "--strict");

            Assert.That(seen.ExitCode, Is.Zero, seen.Out + seen.Error);
            Assert.That(seen.Out, Does.Contain(language == "id" ? "0 galat, 0 peringatan." : "0 errors, 0 warnings."));
        }
    }

    [TestCase(".")]
    [TestCase("..")]
    public void The_home_folder_is_no_output_folder(string output)
    {
        using var home = new TemporaryFolder();
        home.With("rumah/Dokumen/surat.txt", "penting").With("blog/bloggen.yml", "judul: Blog\n");
        home.With("blog/content/a.md", "Isi.\n");
        var terminal = Transcript.Terminal(home.Combine("rumah"));

        var seen = Transcript.RunWith(
            terminal with
            {
                Surroundings = new BlogGen.Cli.Surroundings { HomeFolder = home.Combine("rumah") },
            },
            "build",
            "--output",
            output,
            "../blog"
        );

        Assert.That(seen.ExitCode, Is.EqualTo(1), seen.Out);
        Assert.That(seen.Out, Does.Contain("TLS0"));
        Assert.That(Directory.GetFileSystemEntries(home.Combine("rumah")), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_second_build_changes_nothing()
    {
        using var site = Site();
        Transcript.RunIn(site.Path, "build");

        Assert.That(
            Transcript.RunIn(site.Path, "build").Out,
            Does.Contain("Berkas: 0 ditulis,").And.Contain(" 0 dihapus.")
        );
    }

    [Test]
    public void An_English_site_is_spoken_to_in_English()
    {
        using var site = Site("language: en\n");

        Assert.That(
            Transcript.RunIn(site.Path, "build").Out,
            Does.Contain("Done: ").And.EndWith("To look at it: bloggen serve\n")
        );
        Assert.That(Transcript.RunIn(site.Path, "build", "--lang", "id").Out, Does.Contain("Selesai: "));
    }

    [Test]
    public void Quiet_says_nothing_when_all_is_well()
    {
        using var site = Site();

        var seen = Transcript.RunIn(site.Path, "build", "--quiet");

        Assert.That((seen.ExitCode, seen.Out, seen.Error), Is.EqualTo((0, "", "")));
    }

    [Test]
    public void Json_is_one_object_and_nothing_else()
    {
        using var site = Site();

        var seen = Transcript.RunIn(site.Path, "build", "--format", "json", "--output", "hasil");

        var report = JsonDocument.Parse(seen.Out).RootElement;
        Assert.That(seen.Error, Is.Empty);
        Assert.That(report.GetProperty("ok").GetBoolean(), Is.True);
        Assert.That(
            report.GetProperty("written").GetInt32(),
            Is.EqualTo(Directory.GetFiles(site.Combine("hasil"), "*", SearchOption.AllDirectories).Length)
        );
    }

    [Test]
    public void A_broken_link_warns_in_build_and_fails_in_check_and_with_strict()
    {
        using var site = Site().With("content/posts/tautan.md", "# Tautan\n\n[hilang](tidak-ada.md)\n");

        Assert.That(Transcript.RunIn(site.Path, "build").ExitCode, Is.Zero);
        var check = Transcript.RunIn(site.Path, "check");
        Assert.That(check.ExitCode, Is.EqualTo(1));
        Assert.That(
            check.Out,
            Does.Contain("content/posts/tautan.md:3:").And.Contain("    3 │ [hilang](tidak-ada.md)\n")
        );
        Assert.That(Transcript.RunIn(site.Path, "build", "--strict").ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void A_config_that_cannot_be_read_leaves_the_old_output_untouched()
    {
        using var site = Site();
        Transcript.RunIn(site.Path, "build");
        var before = site.Read("public/index.html");
        site.With("bloggen.yml", "judul: [tidak ditutup\n");

        var seen = Transcript.RunIn(site.Path, "build");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Out, Does.Contain("bloggen.yml:").And.Contain("hasil yang lama tidak diubah"));
        Assert.That(site.Read("public/index.html"), Is.EqualTo(before));
        Assert.That(
            JsonDocument
                .Parse(Transcript.RunIn(site.Path, "build", "--format", "json").Out)
                .RootElement.GetProperty("ok")
                .GetBoolean(),
            Is.False
        );
    }

    [Test]
    public void The_list_tells_every_fate()
    {
        using var site = Site()
            .With("content/posts/draf.md", "---\njudul: Draf\ndraf: ya\n---\n")
            .With("content/posts/nanti.md", "---\njudul: Nanti\ntanggal: 2030-01-01\n---\n");

        var list = JsonDocument.Parse(Transcript.RunIn(site.Path, "list", "--format", "json").Out).RootElement;

        Assert.That(
            list.EnumerateArray()
                .Select(l => $"{l.GetProperty("file")} {l.GetProperty("status")} {l.GetProperty("url")}"),
            Is.EquivalentTo(
                new[]
                {
                    "content/posts/2026-08-01-zat.md published /zat/",
                    "content/posts/draf.md draft ",
                    "content/posts/nanti.md scheduled ",
                }
            )
        );
    }

    [TestCase("content/posts/2026-08-01-zat.md")]
    [TestCase("situs/content/posts/2026-08-01-zat.md")]
    [TestCase("./situs/content/posts/../posts/2026-08-01-zat.md")]
    [TestCase("2026-08-01-zat.md")]
    [TestCase("zat")]
    [TestCase("Zat.md")]
    public void Why_finds_a_text_however_it_is_named(string file)
    {
        using var folder = new TemporaryFolder()
            .With("situs/bloggen.yml", Address)
            .With("situs/content/posts/2026-08-01-zat.md", "# Zat\n");

        var seen = Transcript.RunIn(folder.Path, "why", file, "situs");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(
            seen.Out,
            Does.StartWith("content/posts/2026-08-01-zat.md\n\nSudah terbit sejak Sabtu, 1 Agustus 2026.\n")
                .And.Contain("/zat/")
        );
    }

    [Test]
    public void Why_suggests_the_nearest_text_and_fails()
    {
        using var site = Site();

        var seen = Transcript.RunIn(site.Path, "why", "zaat.md");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(
            seen.Error,
            Does.StartWith("Tidak ada tulisan `zaat.md` di situs ini. Maksud Anda `content/posts/2026-08-01-zat.md`?")
        );
    }

    [Test]
    public void Why_names_all_the_texts_that_one_name_may_mean()
    {
        using var site = Site().With("content/zat.md", "# Zat\n");

        var seen = Transcript.RunIn(site.Path, "why", "zat");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("  content/posts/2026-08-01-zat.md\n").And.Contain("  content/zat.md\n"));
    }

    private static TemporaryFolder Site(string config = "") =>
        new TemporaryFolder()
            .With("bloggen.yml", "judul: Blog\n" + Address + config)
            .With("content/posts/2026-08-01-zat.md", "# Zat\n\nZat cair mengalir.\n");
}
