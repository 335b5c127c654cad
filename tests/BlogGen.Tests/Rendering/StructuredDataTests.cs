using System.Text.Json;
using AngleSharp.Html.Parser;

namespace BlogGen.Tests.Rendering;

/// <summary>What search engines, catalogues of open material and WhatsApp read of a page.</summary>
public sealed class StructuredDataTests
{
    private const string Site = """
        -- bloggen.yml --
        judul: Blog Bu Sari
        alamat: https://sari.example/blog
        lisensi: cc-by-sa-4.0
        gambar: /berbagi.png
        penulis:
          nama: Sari Wulandari, S.Pd.
          sekolah: SMP Negeri 3 Contoh
          mapel: [IPA, Matematika]
          kalimat: Guru yang bertanya.
          tautan:
            - judul: Kanal
              alamat: https://contoh.id/sari
        -- static/berbagi.png --
        x
        -- content/posts/sumber.md --
        ---
        judul: Modul Massa Jenis
        tanggal: 2026-08-01
        ---
        Isi.
        -- content/posts/lkpd/index.md --
        ---
        judul: "LKPD: </script> & Massa"
        tanggal: 2026-08-17T09:05:00+07:00
        diperbarui: 2026-08-20
        jenis: LKPD
        mapel: IPA
        jenjang: SMP
        kelas: VII
        kurikulum: Merdeka
        alokasi_waktu: 2 JP
        kategori: Perangkat
        label: [massa, zat]
        tujuan:
          - Mengukur massa
          - Menghitung massa jenis
        prasyarat: Membagi desimal
        berdasarkan: ../sumber.md
        seri: Zat
        bagian: 2
        lampiran: tabel.csv
        ringkasan: Lembar kerja.
        ---
        ## Satu

        Isi.

        ## Dua

        Isi.
        -- content/posts/lkpd/tabel.csv --
        a,b
        -- content/posts/catatan.md --
        ---
        judul: Catatan
        tanggal: 2026-08-18
        ---
        Hari ini.
        """;

    private static readonly TestSite.Built Built = TestSite.From(Site).Build();

    private static JsonElement[] Graph(string path)
    {
        var document = new HtmlParser().ParseDocument(Built[path]);
        var scripts = document.QuerySelectorAll("script[type='application/ld+json']");
        return scripts.Length == 0
            ? []
            : [.. JsonDocument.Parse(scripts[0].TextContent).RootElement.GetProperty("@graph").EnumerateArray()];
    }

    private static JsonElement Post(string path) => Graph(path)[0];

    private static string Text(JsonElement node, string name) => node.GetProperty(name).ToString();

    [Test]
    public void A_lesson_is_a_learning_resource_with_the_facts_of_its_front_matter()
    {
        var post = Post("lkpd/index.html");

        Assert.Multiple(() =>
        {
            Assert.That(Text(post, "@type"), Does.Contain("BlogPosting").And.Contain("LearningResource"));
            Assert.That(Text(post, "headline"), Is.EqualTo("LKPD: </script> & Massa"));
            Assert.That(Text(post, "url"), Is.EqualTo("https://sari.example/blog/lkpd/"));
            Assert.That(Text(post, "datePublished"), Is.EqualTo("2026-08-17T09:05:00+07:00"));
            Assert.That(Text(post, "dateModified"), Does.StartWith("2026-08-20"));
            Assert.That(Text(post, "learningResourceType"), Does.Contain("worksheet"));
            Assert.That(Text(post, "educationalLevel"), Does.Contain("Fase D").And.Contain("Kelas 7"));
            Assert.That(Text(post, "about"), Does.Contain("DefinedTerm").And.Contain("IPA"));
            Assert.That(Text(post, "educationalAlignment"), Does.Contain("Kurikulum Merdeka"));
            Assert.That(Text(post, "timeRequired"), Is.EqualTo("PT80M"));
            Assert.That(Text(post, "teaches"), Does.Contain("Mengukur massa"));
            Assert.That(Text(post, "competencyRequired"), Is.EqualTo("Membagi desimal"));
            Assert.That(Text(post, "audience"), Does.Contain("student"));
            Assert.That(Text(post, "license"), Does.Contain("/by-sa/4.0/"));
            Assert.That(Text(post, "isBasedOn"), Is.EqualTo("https://sari.example/blog/sumber/"));
            Assert.That(Text(post, "isPartOf"), Does.Contain("CreativeWorkSeries"));
            Assert.That(Text(post, "position"), Is.EqualTo("2"));
            Assert.That(Text(post, "encoding"), Does.Contain("https://sari.example/blog/lkpd/tabel.csv"));
            Assert.That(Text(post, "author"), Does.Contain("Sari Wulandari"));
            Assert.That(Text(post, "keywords"), Does.Contain("zat"));
        });
    }

    [Test]
    public void A_note_is_a_plain_post()
    {
        var post = Post("catatan/index.html");

        Assert.That(Text(post, "@type"), Is.EqualTo("BlogPosting"));
        Assert.That(post.TryGetProperty("teaches", out _), Is.False);
    }

    [Test]
    public void A_post_tells_the_way_to_it()
    {
        var way = Graph("lkpd/index.html")[1].GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.That(
            way.Select(step => Text(step, "name")),
            Is.EqualTo(new[] { "Beranda", "Perangkat", "LKPD: </script> & Massa" })
        );
        Assert.That(Text(way[1], "item"), Is.EqualTo("https://sari.example/blog/kategori/perangkat/"));
    }

    [Test]
    public void The_front_page_tells_whose_site_it_is()
    {
        var graph = Graph("index.html");

        Assert.That(Text(graph[0], "@type"), Does.Contain("WebSite"));
        Assert.That(Text(graph[1], "@type"), Is.EqualTo("Person"));
        Assert.That(Text(graph[1], "honorificSuffix"), Is.EqualTo("S.Pd."));
        Assert.That(Text(graph[1], "worksFor"), Does.Contain("MiddleSchool").And.Contain("SMP Negeri 3 Contoh"));
        Assert.That(Text(graph[1], "knowsAbout"), Does.Contain("Matematika"));
        Assert.That(Text(graph[1], "sameAs"), Is.EqualTo("https://contoh.id/sari"));
        Assert.That(Text(graph[0].GetProperty("publisher"), "@id"), Is.EqualTo(Text(graph[1], "@id")));
    }

    [TestCase("SD Negeri 1", "ElementarySchool")]
    [TestCase("MTsN 2 Kota", "MiddleSchool")]
    [TestCase("SMKN 4 Kota", "HighSchool")]
    [TestCase("Agupena Jawa Tengah", "Organization")]
    public void A_site_of_several_is_the_schools_or_the_groups(string title, string type)
    {
        var built = TestSite
            .From(
                $"""
                -- bloggen.yml --
                judul: {title}
                alamat: https://contoh.id
                penulis: [Ani, Budi]
                -- content/posts/a.md --
                Isi.
                """
            )
            .Build();
        var script = new HtmlParser().ParseDocument(built["index.html"]).QuerySelector("script[type*=json]")!;
        var group = JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph")[1];

        Assert.That(Text(group, "@type"), Is.EqualTo(type));
        Assert.That(Text(group, "name"), Is.EqualTo(title));
        Assert.That(group.GetProperty("member").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void WhatsApp_finds_a_full_address_of_a_picture()
    {
        var document = new HtmlParser().ParseDocument(Built["lkpd/index.html"]);
        string? Meta(string name) => document.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

        Assert.That(Meta("og:image"), Is.EqualTo("https://sari.example/blog/berbagi.png"));
        Assert.That(Meta("og:title"), Is.EqualTo("LKPD: </script> & Massa"));
        Assert.That(Meta("og:description"), Is.EqualTo("Lembar kerja."));
        Assert.That(Meta("article:section"), Is.EqualTo("Perangkat"));
    }

    [Test]
    public void A_site_without_an_address_promises_none()
    {
        var built = TestSite.From("-- content/posts/a.md --\nIsi.\n").Build();

        Assert.That(built["a/index.html"], Does.Not.Contain("ld+json").And.Not.Contain("og:url"));
    }
}
