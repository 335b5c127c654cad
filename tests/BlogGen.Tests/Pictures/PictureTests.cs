using System.Text.RegularExpressions;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Pictures;

/// <summary>A photo straight from the phone, in a post: what readers get of it.</summary>
internal sealed partial class PictureTests
{
    private const string Folder = "content/posts/kebun/";

    private static TestSite Site(string markdown, params (string Name, byte[] Bytes)[] files)
    {
        var site = TestSite.From(
            $"""
            -- bloggen.yml --
            judul: Kelas
            alamat: https://kelas.example
            -- {Folder}index.md --
            ---
            judul: Kebun
            tanggal: 2026-08-17
            ---
            {markdown}
            """
        );
        foreach (var (name, bytes) in files)
            site.Files.Write(name.Contains('/', StringComparison.Ordinal) ? name : Folder + name, bytes);
        return site;
    }

    private static IReadOnlyList<KeyValuePair<string, byte[]>> Pictures(TestSite.Built built) =>
        [.. built.Outputs.Where(o => Path.GetExtension(o.Key) is ".jpg" or ".webp" or ".png" or ".gif" or ".avif")];

    [Test]
    public void A_photo_goes_out_upright_stripped_and_in_the_widths_of_common_screens()
    {
        var built = Site("![Anak menyiram](foto.jpg)", ("foto.jpg", PhotoLab.Jpeg(2000, 1500, orientation: 6))).Build();

        Assert.That(built.Outputs["kebun/foto.jpg"], Has.Length.LessThan(200_000));
        Assert.That(PhotoLab.Size(built.Outputs["kebun/foto.jpg"]), Is.EqualTo((1280, 960)));
        Assert.That(
            Pictures(built).Select(p => PhotoLab.Size(p.Value).Width),
            Is.EquivalentTo((int[])[1280, 400, 800, 1280])
        );
        Assert.That(Pictures(built).Select(p => PhotoLab.Corners(p.Value)), Is.All.EqualTo("RGBY"));
        Assert.That(Pictures(built).SelectMany(p => MetadataScanner.Scan(p.Value)), Is.Empty);
        Assert.That(built.Holding(PhotoLab.Canary), Is.Empty);
        Assert.That(built.Codes, Is.EqualTo((string[])["PRV05"]));
        var img = Tag().Match(built["kebun/index.html"]).Value;
        Assert.That(
            img,
            Does.Match("""<picture><source type="image/webp" srcset="/kebun/foto-400-[0-9a-f]{10}\.webp 400w, """)
        );
        Assert.That(
            img,
            Does.Match(
                """sizes="[^"]+"><img width="1280" height="960" style="background:linear-gradient\(#[0-9a-f]{3},#[0-9a-f]{3},#[0-9a-f]{3}\)" src="/kebun/foto\.jpg" alt="Anak menyiram" /></picture>"""
            )
        );
        foreach (Match address in Address().Matches(img))
            Assert.That(built.Has(address.Groups[1].Value), address.Value);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(7)]
    [TestCase(8)]
    public void However_the_phone_was_held_the_picture_stands_upright(int orientation)
    {
        var built = Site("![Kebun](foto.jpg)", ("foto.jpg", PhotoLab.Jpeg(640, 480, orientation))).Build();

        Assert.That(Pictures(built), Has.Count.EqualTo(3));
        Assert.That(Pictures(built).Select(p => PhotoLab.Corners(p.Value)), Is.All.EqualTo("RGBY"));
        Assert.That(Pictures(built).SelectMany(p => MetadataScanner.Scan(p.Value)), Is.Empty);
        Assert.That(built["kebun/index.html"], Does.Contain("width=\"640\" height=\"480\""));
    }

    [Test]
    public void Where_the_library_is_missing_the_same_pixels_go_out_without_the_place()
    {
        foreach (var orientation in (int[])[1, 6])
        {
            var photo = PhotoLab.Jpeg(2000, 1500, orientation);
            var built = Site("![Kebun](foto.jpg)", ("foto.jpg", photo))
                .Build(new BuildOptions { Now = TestSite.Now, HasPictureLibrary = () => false });

            Assert.That(built.Codes, Is.EquivalentTo((string[])["GBR08", "PRV05"]));
            Assert.That(built.Holding(PhotoLab.Canary), Is.Empty);
            Assert.That(Pictures(built), Has.Count.EqualTo(1));
            Assert.That(PhotoLab.Corners(built.Outputs["kebun/foto.jpg"]), Is.EqualTo("RGBY"));
            Assert.That(
                built["kebun/index.html"],
                Does.Contain("<img width=\"2000\" height=\"1500\" src=\"/kebun/foto.jpg\"")
            );
        }
    }

    [Test]
    public void A_photo_for_print_or_with_16_bits_a_channel_comes_out_in_the_colours_of_the_screen()
    {
        using var picture = PhotoLab.Picture(640, 480);
        using var noted = PhotoLab.WithNotes(picture);
        using var print = noted.IccExport(outputProfile: "cmyk", depth: 8);
        using var deep = noted.Colourspace(NetVips.Enums.Interpretation.Rgb16);
        var built = Site(
                "![Cetak](cetak.jpg) ![Dalam](dalam.png)",
                ("cetak.jpg", print.JpegsaveBuffer(q: 90, keep: NetVips.Enums.ForeignKeep.All)),
                ("dalam.png", deep.PngsaveBuffer(keep: NetVips.Enums.ForeignKeep.All))
            )
            .Build();

        Assert.That(Pictures(built), Has.Count.EqualTo(6));
        foreach (var (path, bytes) in Pictures(built))
        {
            using var decoded = NetVips.Image.NewFromBuffer(bytes);
            Assert.That((decoded.Bands, decoded.Format), Is.EqualTo((3, NetVips.Enums.BandFormat.Uchar)), path);
            Assert.That(MetadataScanner.Scan(bytes), Is.Empty, path);
        }
        Assert.That(
            Pictures(built).Where(p => p.Key.Contains("dalam")).Select(p => PhotoLab.Corners(p.Value)),
            Is.All.EqualTo("RGBY")
        );
        Assert.That(
            Pictures(built).Where(p => p.Key.Contains("cetak")).Select(p => PhotoLab.Corners(p.Value, 90)),
            Is.All.EqualTo("RGBY")
        );
    }

    [Test]
    public void A_transparent_drawing_stays_transparent()
    {
        using var picture = PhotoLab.Picture(600, 400);
        using var clear = picture.Bandjoin(0);
        using var noted = PhotoLab.WithNotes(clear);
        var png = noted.PngsaveBuffer(keep: NetVips.Enums.ForeignKeep.All);
        var built = Site("![Daun](daun.png)", ("daun.png", png)).Build();

        Assert.That(
            Pictures(built).Select(p => Path.GetExtension(p.Key)),
            Is.EquivalentTo((string[])[".png", ".webp", ".webp"])
        );
        foreach (var (path, bytes) in Pictures(built))
        {
            using var decoded = NetVips.Image.NewFromBuffer(bytes);
            Assert.That((decoded.HasAlpha(), decoded[5, 5][3]), Is.EqualTo((true, 0.0)), path);
            Assert.That(MetadataScanner.Scan(bytes), Is.Empty, path);
        }
        Assert.That(built["kebun/index.html"], Does.Not.Contain("gradient"));
    }

    [Test]
    public void An_animation_keeps_moving()
    {
        using var frames = NetVips.Image.Arrayjoin(
            [PhotoLab.Picture(200, 100), PhotoLab.Picture(200, 100, orientation: 3)],
            across: 1
        );
        using var film = frames.Mutate(notes =>
        {
            notes.Set(NetVips.GValue.GIntType, "page-height", 100);
            notes.Set(NetVips.GValue.ArrayIntType, "delay", (int[])[300, 300]);
        });
        byte[] gif = [.. film.GifsaveBuffer()];
        byte[] commented = [.. gif[..^1], 0x21, 0xFE, 6, .. "KANARI"u8, 0, 0x3B];
        var built = Site("![Bola](bola.gif)", ("bola.gif", commented)).Build();

        Assert.That(Pictures(built), Has.Count.EqualTo(2));
        foreach (var (path, bytes) in Pictures(built))
        {
            using var decoded = NetVips.Image.NewFromBuffer(bytes, "n=-1");
            Assert.That((decoded.Height, decoded.PageHeight), Is.EqualTo((200, 100)), path);
        }
        Assert.That(built.Holding("KANARI"), Is.Empty);
        Assert.That(built["kebun/index.html"], Does.Contain("image/webp").And.Contain("width=\"200\" height=\"100\""));
    }

    [Test]
    public void A_torn_photo_is_named_and_shown_as_far_as_it_goes()
    {
        var photo = PhotoLab.Jpeg(640, 480);
        var built = Site("![Kebun](foto.jpg)", ("foto.jpg", photo[..(photo.Length * 2 / 3)])).Build();

        Assert.That(built.Codes, Does.Contain("GBR05"));
        Assert.That(PhotoLab.Corners(built.Outputs["kebun/foto.jpg"])[..2], Is.EqualTo("RG"));
        Assert.That(built.Holding(PhotoLab.Canary), Is.Empty);
    }

    [Test]
    public void Of_a_torn_photo_only_bloggen_speaks()
    {
        var photo = PhotoLab.Jpeg(640, 480);
        using var site = new TemporaryFolder()
            .With("content/posts/kebun/index.md", "# Kebun\n\n![Kebun](foto.jpg)\n")
            .With("content/posts/kebun/foto.jpg", photo[..(photo.Length * 2 / 3)]);

        using var program = RealProgram.Start(site.Path, "build");
        var said = program.StandardOutput.ReadToEnd();

        Assert.That(program.StandardError.ReadToEnd(), Is.Empty);
        Assert.That(said, Does.Contain("GBR05"));
    }

    [Test]
    public void A_picture_with_the_wrong_name_is_named_and_becomes_what_it_says()
    {
        using var picture = PhotoLab.Picture(640, 480);
        var built = Site("![Kebun](foto.jpg)", ("foto.jpg", picture.PngsaveBuffer())).Build();

        Assert.That(built.Codes, Is.EqualTo((string[])["GBR06"]));
        Assert.That(built.Outputs["kebun/foto.jpg"].AsSpan().StartsWith((byte[])[0xFF, 0xD8]));
        Assert.That(PhotoLab.Corners(built.Outputs["kebun/foto.jpg"]), Is.EqualTo("RGBY"));
    }

    [TestCase("foto.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heicKANARI-RUMAH-MURID", "GBR12")]
    [TestCase("pindai.tif", "II*\0KANARI-RUMAH-MURID", "GBR12")]
    [TestCase("foto.avif", "\0\0\0\u0018ftypavif\0\0\0\0mif1avifExifKANARI-RUMAH-MURID", "GBR12")]
    [TestCase("foto.jpg", "bukan gambar Exif KANARI-RUMAH-MURID", "GBR04")]
    [TestCase("foto.jpg", "", "GBR04")]
    [TestCase("gambar.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g>KANARI-RUMAH-MURID</svg>", "GBR04")]
    public void What_browsers_cannot_show_stays_at_home(string name, string bytes, string code)
    {
        var built = Site($"![Kebun]({name})", (name, System.Text.Encoding.Latin1.GetBytes(bytes))).Build();

        Assert.That(built.Codes, Is.EqualTo((string[])[code]));
        Assert.That(built.Holding(PhotoLab.Canary), Is.Empty);
        Assert.That(built["kebun/index.html"], Does.Contain("Kebun"));
        Assert.That(
            built["kebun/index.html"].Contains("<img", StringComparison.Ordinal),
            Is.EqualTo(built.Outputs.ContainsKey("kebun/" + name))
        );
    }

    [Test]
    public void In_the_place_of_a_picture_that_stays_at_home_its_words_are_read()
    {
        var heic = System.Text.Encoding.Latin1.GetBytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        var built = Site(
                "Sebelum.\n\n![Kebun \"kelas\" & sawah](foto.heic)\n\n[Sesudah](https://example.org/) <img src=\"foto.heic\" srcset=\"foto.heic 2x\" alt=\"lagi\"> akhir. <img src=\"foto.heic\" alt>",
                ("foto.heic", heic)
            )
            .Build();

        Assert.That(
            built["kebun/index.html"],
            Does.Not.Contain("foto.heic").And.Contain("Kebun &quot;kelas&quot; &amp; sawah")
        );
        Assert.That(
            built["kebun/index.html"],
            Does.Contain("<a href=\"https://example.org/\"").And.Contain("lagi akhir.")
        );
    }

    [Test]
    public void What_stays_at_home_weighs_nothing()
    {
        var heic = new byte[3_000_000];
        "\0\0\0\u0018ftypheic\0\0\0\0mif1heic"u8.CopyTo(heic);

        Assert.That(Site("![Kebun](foto.heic)", ("foto.heic", heic)).Build().Codes, Is.EqualTo((string[])["GBR12"]));
    }

    [Test]
    public void A_picture_too_large_to_work_on_is_named()
    {
        using var small = NetVips.Image.Black(10, 10, bands: 3);
        var png = small.PngsaveBuffer();
        ((byte[])[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]).CopyTo(png, 16);

        Assert.That(Site("![Peta](peta.png)", ("peta.png", png)).Build().Codes, Is.EqualTo((string[])["GBR07"]));
    }

    [Test]
    public void A_picture_whose_pixels_make_no_sense_leaves_an_empty_spot_and_a_word()
    {
        // A whole file by its parts: a frame, an empty scan, an end.
        byte[] jpeg =
        [
            .. (byte[])[0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 90, 0, 120, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
            .. (byte[])[0xFF, 0xFE, 0, 4, 0, 0, 0xFF, 0xD9],
        ];
        var built = Site("![Kebun](foto.jpg)", ("foto.jpg", jpeg)).Build();

        Assert.That(built.Codes, Does.Contain("GBR10"));
        Assert.That(built["kebun/index.html"], Does.Contain("alt=\"Kebun\""));
    }

    [Test]
    public void A_drawing_goes_out_without_scripts_and_without_what_lies_elsewhere()
    {
        var drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 40 30" onload="jahat()">
            <metadata>KANARI-RUMAH-MURID</metadata><script>jahat()</script>
            <a href="javascript:jahat()"><rect inkscape:label="KANARI-RUMAH-MURID" width="40" height="30" style="fill:url(https://lacak.example/x)"/></a>
            <image href="https://lacak.example/p.png"/><use href="#lingkar"/><foreignObject><p>jahat</p></foreignObject>
            </svg>
            """;
        var built = Site("![Denah](denah.svg)", ("denah.svg", System.Text.Encoding.UTF8.GetBytes(drawing))).Build();

        Assert.That(built.Codes, Is.EqualTo((string[])["GBR09"]));
        Assert.That(built["kebun/denah.svg"], Does.Contain("<rect").And.Contain("#lingkar"));
        Assert.That(
            built["kebun/denah.svg"],
            Does.Not.Contain("jahat").And.Not.Contain("lacak").And.Not.Contain(PhotoLab.Canary)
        );
        Assert.That(
            built["kebun/index.html"],
            Does.Contain("<img width=\"40\" height=\"30\" src=\"/kebun/denah.svg\"")
        );
    }

    [Test]
    public void A_harmless_drawing_and_a_small_clean_picture_go_out_byte_for_byte()
    {
        var drawing =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><!-- daun --><circle r='5'/></svg>"u8.ToArray();
        using var picture = PhotoLab.Picture(120, 80);
        var icon = picture.PngsaveBuffer(keep: NetVips.Enums.ForeignKeep.None);
        var built = Site("![a](daun.svg) ![b](/ikon.png)", ("daun.svg", drawing), ("static/ikon.png", icon)).Build();

        Assert.That(built.Outputs["kebun/daun.svg"], Is.EqualTo(drawing));
        Assert.That(built.Outputs["ikon.png"], Is.EqualTo(icon));
        Assert.That(Pictures(built), Has.Count.EqualTo(1));
        Assert.That(built.Codes, Is.Empty);
    }

    [Test]
    public void A_photo_in_static_that_no_page_shows_is_stripped_too()
    {
        var photo = PhotoLab.Jpeg(640, 480);
        var built = Site("Halo", ("static/unduh/foto.jpg", photo)).Build();

        Assert.That(Pictures(built), Has.Count.EqualTo(1));
        Assert.That(MetadataScanner.Scan(built.Outputs["unduh/foto.jpg"]), Is.Empty);
        Assert.That(PhotoLab.Size(built.Outputs["unduh/foto.jpg"]), Is.EqualTo((640, 480)));
        Assert.That(built.Outputs["unduh/foto.jpg"].Length, Is.GreaterThan(photo.Length - 3000), "the same pixels");
    }

    [Test]
    public void Originals_go_out_when_asked_for_and_even_then_without_metadata()
    {
        var site = Site("![Kebun](foto.jpg)", ("foto.jpg", PhotoLab.Jpeg(2000, 1500, orientation: 6)));
        site.Files.Write(
            "bloggen.yml",
            "judul: K\nalamat: https://k.example\nfoto:\n  lebar: [300, 900]\n  asli: ya\n  avif: ya\n"
        );
        var built = site.Build();

        Assert.That(
            PhotoLab.Size(built.Outputs["kebun/foto.jpg"]),
            Is.EqualTo((1500, 2000)),
            "as stored, to be turned"
        );
        Assert.That(PhotoLab.Corners(built.Outputs["kebun/foto.jpg"]), Is.EqualTo("RGBY"));
        Assert.That(built.Holding(PhotoLab.Canary), Is.Empty);
        Assert.That(
            Pictures(built).Select(p => Path.GetExtension(p.Key)),
            Is.EquivalentTo((string[])[".jpg", ".webp", ".webp", ".avif", ".avif"])
        );
        Assert.That(built["kebun/index.html"], Does.Match("image/avif.*image/webp"));
    }

    [TestCase("foto:\n  mutu: bagus\n")]
    [TestCase("photos:\n  widths: [800, lebar]\n")]
    [TestCase("foto:\n  avif: barangkali\n")]
    public void A_setting_that_nobody_understands_is_named(string setting)
    {
        var site = Site("Halo");
        site.Files.Write("bloggen.yml", "judul: K\nalamat: https://k.example\n" + setting);

        Assert.That(site.Build().Codes, Is.EqualTo((string[])["GBR11"]));
    }

    [Test]
    public void A_cover_has_a_preview_for_sharing_that_every_program_takes()
    {
        var site = Site("Halo", ("foto.jpg", PhotoLab.Jpeg(3000, 2000)));
        site.Files.Write(Folder + "index.md", "---\njudul: Kebun\ngambar: foto.jpg\n---\nHalo\n");
        var built = site.Build();

        var preview = Regex
            .Match(built["kebun/index.html"], "og:image\" content=\"https://kelas.example/([^\"]+)\"")
            .Groups[1]
            .Value;
        Assert.That(preview, Does.StartWith("kebun/foto-1200-").And.EndsWith(".jpg"));
        Assert.That(built.Outputs[preview], Has.Length.LessThanOrEqualTo(300_000));
        Assert.That(PhotoLab.Size(built.Outputs[preview]), Is.EqualTo((1200, 800)));
        Assert.That(
            built["index.html"],
            Does.Contain("<source type=\"image/webp\"").And.Contain("sizes=\"9rem\"").Or.Contain("20rem")
        );
    }

    [Test]
    public void Pictures_after_the_first_wait_until_they_come_near_also_in_raw_HTML()
    {
        var built = Site(
                "![Satu](a.jpg)\n\n<img src=\"b.jpg\" alt=\"Dua\">\n\n<picture><img src='a.jpg' width=3 height=2 alt=''></picture>",
                ("a.jpg", PhotoLab.Jpeg(640, 480)),
                ("b.jpg", PhotoLab.Jpeg(640, 480))
            )
            .Build();
        var page = built["kebun/index.html"];

        Assert.That(page, Does.Match("<img (?!loading)[^>]*alt=\"Satu\""));
        Assert.That(
            page,
            Does.Match(
                "<picture><source[^>]+><img width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"[^>]* src=\"/kebun/b.jpg\" alt=\"Dua\"></picture>"
            )
        );
        Assert.That(
            page,
            Does.Match("<picture><img loading=\"lazy\"[^>]* src=\"/kebun/a.jpg\" width=3 height=2 alt=''></picture>")
        );
        Assert.That(built["feed.xml"], Does.Contain("https://kelas.example/kebun/a.jpg").And.Not.Contain("webp"));
    }

    [Test]
    public void A_gallery_shows_pictures_side_by_side_each_with_its_caption_and_a_way_to_see_it_large()
    {
        var built = Site(
                "::: galeri\n![Menyiram](a.jpg \"Pagi\"){kredit=\"Bu Rina\"}\n![Panen](b.jpg)\n\nDua hari kemudian.\n:::",
                ("a.jpg", PhotoLab.Jpeg(640, 480)),
                ("b.jpg", PhotoLab.Jpeg(640, 480))
            )
            .Build();
        var page = built["kebun/index.html"];

        Assert.That(page, Does.Contain("<div class=\"gallery\">"));
        Assert.That(
            page,
            Does.Match("<figure><a href=\"/kebun/a.jpg\"><picture><source[^>]+ sizes=\"[^\"]*14rem[^\"]*\">")
        );
        Assert.That(
            page,
            Does.Contain("<figcaption>Pagi <small class=\"credit\">Gambar: Bu Rina</small></figcaption>")
        );
        Assert.That(page, Does.Contain("<p>Dua hari kemudian.</p>"));
        Assert.That(Regex.Count(page, "<figure>"), Is.EqualTo(2));
    }

    [GeneratedRegex("<picture>.*?</picture>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("""[ "]/([^" ]+\.(webp|jpg))""")]
    private static partial Regex Address();
}
