using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Content;

/// <summary>What teachers write and plain YAML destroys or refuses (domain, section 10.1).</summary>
public sealed class HazardLineTests
{
    [TestCase("judul: Refleksi: Pertemuan 1", "Refleksi: Pertemuan 1")]
    [TestCase("judul: #1 Guru Hebat", "#1 Guru Hebat")]
    [TestCase("judul: Tantangan Hari #30", "Tantangan Hari #30")]
    [TestCase("judul: &lompat", "&lompat")]
    [TestCase("judul: {Matematika}", "{Matematika}")]
    [TestCase("judul: *Penting* Ujian", "*Penting* Ujian")]
    [TestCase("judul: [Soal] Pecahan", "[Soal] Pecahan")]
    [TestCase("judul: [Soal Pecahan", "[Soal Pecahan")]
    [TestCase("judul: !Ayo Menulis", "!Ayo Menulis")]
    [TestCase("judul: ? Mengapa Langit Biru", "? Mengapa Langit Biru")]
    [TestCase("judul: - Mulai", "- Mulai")]
    [TestCase("judul: @omjay", "@omjay")]
    [TestCase("judul: `kode`", "`kode`")]
    [TestCase("judul: %hadir", "%hadir")]
    [TestCase("judul: > 5 Menit Membaca", "> 5 Menit Membaca")]
    [TestCase("judul: |x| dan Nilai Mutlak", "|x| dan Nilai Mutlak")]
    [TestCase("judul: Apa Itu Zat:", "Apa Itu Zat:")]
    [TestCase("judul: \"Belajar\" itu Seru", "\"Belajar\" itu Seru")]
    [TestCase("judul: \"Guru\" dan \"Murid\"", "\"Guru\" dan \"Murid\"")]
    [TestCase("judul: ‘Aisyah dan Kisahnya", "‘Aisyah dan Kisahnya")]
    public void The_line_is_read_as_its_author_meant_with_a_note(string line, string expected)
    {
        var front = Front.OfLines(line, "tanggal: 2026-08-17");
        Assert.Multiple(() =>
        {
            Assert.That(front.Text("judul"), Is.EqualTo(expected));
            Assert.That(front.Codes, Is.EqualTo(new[] { "DEP06" }));
            Assert.That(front.Problems[0].Severity, Is.EqualTo(Severity.Info));
            Assert.That(front.Problems[0].Location, Is.EqualTo(new SourceLocation("content/posts/a.md", 2, 8)));
            Assert.That(front.Meta.Date(Fields.Date), Is.Not.Null, "the next key is kept");
        });
    }

    [TestCase("judul: “Refleksi: Pertemuan 1”", "Refleksi: Pertemuan 1")]
    [TestCase("judul: ‘Refleksi’", "Refleksi")]
    [TestCase("judul:\u00A0Halo", "Halo")]
    [TestCase("judul: Halo\u00A0Dunia\u200B", "Halo Dunia")]
    [TestCase("Judul : Halo", "Halo")]
    [TestCase("JUDUL: Halo", "Halo")]
    [TestCase("judul:Halo", "Halo")]
    [TestCase("judul: \"Halo: Dunia\" # catatan", "Halo: Dunia")]
    [TestCase("judul: 'Halo''ku'", "Halo'ku")]
    [TestCase("judul: 'Jum'at Berkah'", "Jum'at Berkah")]
    [TestCase("judul: \"Kata \\\"emas\\\" guru\"", "Kata \"emas\" guru")]
    [TestCase("judul: \"Caf\\u00e9\"", "Café")]
    [TestCase("judul: \"C:\\foto\"", "C:\\foto")]
    [TestCase("judul: \"C:\\data\"", "C:\\data")]
    [TestCase("judul: \"C:\\\\foto\"", "C:\\foto")]
    [TestCase("judul: 2026", "2026")]
    [TestCase("judul: ya", "ya")]
    [TestCase("judul: Belajar C#", "Belajar C#")]
    [TestCase("judul: https://contoh.id/a", "https://contoh.id/a")]
    [TestCase("judul: {{ page.title }}", "{{ page.title }}", "DEP06")]
    [TestCase("\"judul\": Halo", "Halo")]
    [TestCase("judul： Halo", "Halo", "DEP14")]
    [TestCase("\tjudul: Halo", "Halo")]
    [TestCase("  judul: Halo", "Halo")]
    public void These_need_no_more_than_the_note_that_stands_here(string line, string expected, params string[] codes)
    {
        var front = Front.OfLines(line);
        Assert.That(front.Text("judul"), Is.EqualTo(expected));
        Assert.That(front.Codes, Is.EqualTo(codes));
    }

    [TestCase("judul: \"Halo", "Halo")]
    [TestCase("judul: 'Halo", "Halo")]
    [TestCase("judul: “Halo", "Halo")]
    public void An_unclosed_quote_is_named_at_its_opening(string line, string expected)
    {
        var front = Front.OfLines(line, "tanggal: 2026-08-17", "label: \"ipa\"");
        Assert.Multiple(() =>
        {
            Assert.That(front.Codes, Is.EqualTo(new[] { "DEP08" }));
            Assert.That(front.Problems[0].Location, Is.EqualTo(new SourceLocation("content/posts/a.md", 2, 8)));
            Assert.That(front.Problems[0].Effect, Is.EqualTo(Effect.FailsCheck));
            Assert.That(front.Text("judul"), Is.EqualTo(expected));
            Assert.That(front.Meta.List(Fields.Tags), Is.EqualTo(new[] { "ipa" }));
        });
    }

    [Test]
    public void A_key_behind_a_tab_is_a_key_of_its_own()
    {
        var front = Front.OfLines("judul: Halo", "\ttanggal: 2026-08-17", "  draf: ya");
        Assert.That(front.Text("judul"), Is.EqualTo("Halo"));
        Assert.That(front.Meta.Has(Fields.Date) && front.Meta.Flag(Fields.Draft) is true);
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP22", "DEP22" }));
    }

    [Test]
    public void A_list_that_is_indented_with_tabs_is_read_all_the_same()
    {
        var front = Front.OfLines("label:", "\t- ipa", "\t- fase d", "lain:", "\ta: 1");
        Assert.That(front.Meta.List(Fields.Tags), Is.EqualTo(new[] { "ipa", "fase d" }));
        Assert.That(front.Meta.Params["lain"], Is.InstanceOf<BlogGen.Yaml.MapNode>());
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP19", "DEP19" }));
    }

    [TestCase("draf: ya", true)]
    [TestCase("draf: Tidak", false)]
    [TestCase("draft: TRUE", true)]
    [TestCase("draft: no # belum", false)]
    [TestCase("draft: \"off\"", false)]
    [TestCase("draf: 1", true)]
    public void Yes_and_no_have_many_words(string line, bool expected) =>
        Assert.That(Front.OfLines(line).Meta.Flag(Fields.Draft), Is.EqualTo(expected));

    [TestCase("tanggal: 17 Agustus 2026")]
    [TestCase("tanggal: 2026-08-17  # catatan")]
    [TestCase("tanggal: \"2026-08-17\"")]
    [TestCase("tanggal: “17 Agustus 2026”")]
    [TestCase("Date : 2026-08-17")]
    public void A_date_without_a_time_is_midnight_in_the_zone_of_the_site(string line)
    {
        var front = Front.OfLines(line);
        Assert.That(front.Codes, Is.Empty);
        Assert.That(
            front.Meta.Date(Fields.Date),
            Is.EqualTo(new ContentDate(new DateTimeOffset(2026, 8, 17, 0, 0, 0, TimeSpan.FromHours(7)), HasTime: false))
        );
    }

    [TestCase("kelas: 07", "07")]
    [TestCase("tag: ipa, fase d", "ipa|fase d")]
    [TestCase("tag: [ipa, \"a, b\", 7, null]", "ipa|a, b|7")]
    [TestCase("label: #ipa, #fase-d", "#ipa|#fase-d")]
    [TestCase("label: [C#, #ipa]", "C#|#ipa")]
    [TestCase("label: C#, C++", "C#|C++")]
    [TestCase("label: ipa # catatan", "ipa")]
    [TestCase("label: [Soal] Pecahan, ujian", "[Soal] Pecahan|ujian")]
    [TestCase("label: [ipa, fase d", "ipa|fase d")]
    [TestCase("label: []", "")]
    [TestCase("penulis: @omjay", "@omjay")]
    [TestCase("penulis: Wijaya Kusumah, M.Pd.", "Wijaya Kusumah, M.Pd.")]
    [TestCase("penulis: Siti Aminah, S.Pd., M.Pd, Budi", "Siti Aminah, S.Pd., M.Pd|Budi")]
    [TestCase("penulis: \"Wijaya Kusumah\"", "Wijaya Kusumah")]
    [TestCase("penulis: {name: Wijaya, url: x}", "Wijaya")]
    [TestCase(
        "tujuan: Mengukur massa, panjang, dan waktu; Menyebut satuannya",
        "Mengukur massa, panjang, dan waktu|Menyebut satuannya"
    )]
    public void A_list_may_stand_on_one_line(string line, string expected)
    {
        var front = Front.OfLines(line, "judul: A");
        Assert.That(
            string.Join('|', front.Meta.List(Fields.Find(line[..line.IndexOf(':', StringComparison.Ordinal)])!)),
            Is.EqualTo(expected)
        );
        Assert.That(front.Text("judul"), Is.EqualTo("A"));
    }

    [Test]
    public void List_items_are_words_whatever_YAML_makes_of_them()
    {
        var front = Front.OfLines(
            "label:",
            "  - #ipa",
            "  - Hari #30",
            "  - Refleksi: satu",
            "  - 7",
            "  -",
            "  - \"a # b\" # catatan",
            "",
            "  - @omjay",
            "- [x"
        );
        Assert.That(
            front.Meta.List(Fields.Tags).Take(6),
            Is.EqualTo(new[] { "#ipa", "Hari #30", "Refleksi: satu", "7", "a # b", "@omjay" })
        );
    }

    [Test]
    public void A_list_may_go_on_over_lines_in_brackets()
    {
        var front = Front.OfLines("label: [", "  ipa,", "  fase d,", "]", "kategori: [a,", "b]", "judul: A");
        Assert.That(front.Codes, Is.Empty);
        Assert.That(front.Meta.List(Fields.Tags), Is.EqualTo(new[] { "ipa", "fase d" }));
        Assert.That(front.Meta.List(Fields.Categories), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(front.Text("judul"), Is.EqualTo("A"));
    }

    [Test]
    public void Authors_may_be_maps()
    {
        var front = Front.OfLines("authors:", "  - name: Siti", "    photo: a.jpg", "  - Budi");
        Assert.That(front.Meta.List(Fields.Authors), Is.EqualTo(new[] { "Siti", "Budi" }));
    }

    [Test]
    public void Text_over_several_lines_is_joined_or_kept_as_YAML_says()
    {
        var front = Front.OfLines(
            "judul: Hari #30",
            "  yang: seru",
            "ringkasan: |",
            "  Baris: satu",
            "  #dua",
            "subjudul: >-",
            "  a",
            "  b",
            "topik:",
            "  Refleksi: satu"
        );
        Assert.That(front.Text("judul"), Is.EqualTo("Hari #30 yang: seru"));
        Assert.That(front.Text("ringkasan"), Is.EqualTo("Baris: satu\n#dua"));
        Assert.That(front.Text("subjudul"), Is.EqualTo("a b"));
        Assert.That(front.Text("topik"), Is.EqualTo("Refleksi: satu"));
    }

    [Test]
    public void A_picture_may_be_a_map_of_another_tool() =>
        Assert.That(Front.OfLines("image:", "  path: a.jpg", "  alt: x").Text("gambar"), Is.EqualTo("a.jpg"));

    [TestCase("bagian: 3", 3)]
    [TestCase("bagian: Hari ke-30", 30)]
    [TestCase("bagian: #7", null)]
    [TestCase("urutan: -2", -2)]
    public void Numbers_are_found_in_words(string line, int? expected)
    {
        var front = Front.OfLines(line);
        Assert.That(front.Meta.Number(Fields.Find(line[..6].TrimEnd(':'))!), Is.EqualTo(expected));
        Assert.That(front.Codes, Is.Empty);
    }
}
