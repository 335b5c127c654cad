namespace BlogGen.Tests.Sites;

/// <summary>Which files beside the texts go out: those that somebody may see, and no other.</summary>
public sealed class AskedFileTests
{
    [Test]
    public void A_picture_or_an_attachment_that_only_the_front_matter_names_goes_out()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                penulis:
                  nama: Rina
                  foto: content/rina.jpg
                -- content/posts/a.md --
                ---
                judul: A
                gambar: foto.jpg
                lampiran: [soal.pdf]
                ---
                Isi.
                -- content/posts/foto.jpg --
                foto
                -- content/posts/soal.pdf --
                soal
                -- content/posts/lain.pdf --
                lain
                -- content/posts/draf.md --
                ---
                draf: ya
                lampiran: lain.pdf
                ---
                Isi.
                -- content/rina.jpg --
                rina
                """
            )
            .Build();

        Assert.That(built.Outputs.Keys, Has.Some.EndsWith("foto.jpg").And.Some.EndsWith("soal.pdf"));
        Assert.That(built.Outputs.Keys, Has.Some.EndsWith("rina.jpg"));
        Assert.That(built.Outputs.Keys, Has.None.EndsWith("lain.pdf"), "only a draft asks for it");
        Assert.That(built.Codes, Has.None.StartsWith("TAU"));
    }

    [Test]
    public void A_picture_in_the_front_matter_that_is_not_there_is_named()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                -- content/posts/a.md --
                ---
                judul: A
                gambar: fotoo.jpg
                lampiran: [Soal.pdf]
                ---
                Isi.
                -- content/posts/foto.jpg --
                foto
                -- content/posts/soal.pdf --
                soal
                """
            )
            .Build();

        Assert.That(
            built
                .Result.Diagnostics.Where(d => d.Code.StartsWith("TAU", StringComparison.Ordinal))
                .Select(d => (d.Code, d.Location!.Line, Named: d.Message.Id + d.Hint.Id)),
            Is.EqualTo(
                new[]
                {
                    ("TAU01", 3, "Gambar `fotoo.jpg` tidak ditemukan.Maksud Anda `foto.jpg`?"),
                    (
                        "TAU02",
                        4,
                        "`Soal.pdf` ada, tetapi huruf besar/kecilnya berbeda: `content/posts/soal.pdf`. Di internet ini akan rusak."
                            + "Samakan penulisannya dengan `content/posts/soal.pdf`."
                    ),
                }
            )
        );
    }

    [Test]
    public void A_picture_in_the_settings_that_is_not_there_is_named()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                logo: static/logo.svgg
                gambar: gambar/Bagi.jpg
                penulis:
                  - nama: Rina
                    foto: rina.jpg
                -- static/gambar/bagi.jpg --
                bagi
                -- content/posts/a.md --
                Isi.
                """
            )
            .Build();

        Assert.That(
            built
                .Result.Diagnostics.Where(d => d.Code.StartsWith("TAU", StringComparison.Ordinal))
                .Select(d => (d.Code, d.Location!.File, d.Location.Line, d.Location.Column)),
            Is.EqualTo(
                new[]
                {
                    ("TAU01", "bloggen.yml", 2, 7),
                    ("TAU02", "bloggen.yml", 3, 9),
                    ("TAU01", "bloggen.yml", 6, 11),
                }
            )
        );
    }

    [TestCase("::: khusus-guru\n[kunci](kunci%20a.pdf) <kunci b.pdf>\n:::")]
    [TestCase("<div>\n::: khusus-guru\n<a href='kunci a.pdf'>x</a> kunci b.pdf\n:::\n</div>")]
    [TestCase("::: khusus-guru\n[kunci](kunci a.pdf)\n\nkunci b.pdf")]
    [TestCase("    ::: khusus-guru\n    [kunci](<kunci a.pdf>)\n    kunci b.pdf")]
    public void A_file_of_a_bundle_that_only_its_teacher_part_names_stays_at_home(string text)
    {
        var built = TestSite
            .From(
                $"""
                -- bloggen.yml --
                judul: Blog
                -- content/posts/b/index.md --
                [soal](soal.pdf)

                {text}
                -- content/posts/b/kunci a.pdf --
                RAHASIA
                -- content/posts/b/kunci b.pdf --
                RAHASIA
                -- content/posts/b/soal.pdf --
                soal
                -- content/posts/b/data.csv --
                data
                """
            )
            .Build();

        Assert.That(built.Holding("RAHASIA"), Is.Empty);
        Assert.That(built.Has("b/soal.pdf") && built.Has("b/data.csv"), Is.True);
        Assert.That(built.Codes.Count(code => code == "BKS22"), Is.EqualTo(2));
    }

    [Test]
    public void A_file_that_the_open_part_names_too_goes_out()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                -- content/posts/b/index.md --
                [soal](soal.pdf)

                ::: khusus-guru
                Bagikan [soal](soal.pdf).
                :::
                -- content/posts/b/soal.pdf --
                soal
                """
            )
            .Build();

        Assert.That(built.Has("b/soal.pdf"), Is.True);
    }
}
