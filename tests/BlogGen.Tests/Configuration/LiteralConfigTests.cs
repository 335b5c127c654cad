using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Yaml;

namespace BlogGen.Tests.Configuration;

/// <summary>What people write in <c>bloggen.yml</c> is read as they meant it, at any depth; structure stays YAML's.</summary>
public sealed class LiteralConfigTests
{
    public static readonly string[] Hazards =
    [
        "Guru: belajar",
        "Guru: belajar #1",
        "#1 Guru Hebat",
        "Tantangan Hari #30",
        "&lompat",
        "{Matematika}",
        "@omjay",
        "`kode`",
        "%hadir",
        "*Penting* Ujian",
        "[Soal] Pecahan",
        "!Ayo Menulis",
        "? Mengapa",
        "- Mulai",
        "> 5 menit",
        "|x| itu mutlak",
        "\"Belajar\" itu Seru",
        "Jum'at Berkah:",
    ];

    [TestCaseSource(nameof(Hazards))]
    public void A_text_at_any_depth_is_read_literally(string text)
    {
        var (config, problems) = Load(
            $"""
            judul: {text}
            deskripsi: {text}
            penulis:
              - nama: {text}
                sekolah: {text}
                kalimat: {text}
                tautan:
                  - judul: {text}
                    alamat: https://a.example/#b
            menu:
              - judul: {text}
                alamat: /a/
                anak:
                  - judul: {text}
                    alamat: /b/
            lisensi: {text}
            logo: {text}
            params:
              slogan: {text}
              dalam:
                lagi: {text}
                daftar:
                  - satu
            """
        );

        Assert.That(problems.Where(p => p.Severity != Severity.Info), Is.Empty);
        var author = config.Authors.Single();
        string?[] read =
        [
            config.Title,
            config.Description,
            author.Name,
            author.School,
            author.Bio?.Text,
            author.Links.Single().Title,
            config.Menu![0].Title,
            config.Menu[0].Children.Single().Title,
            config.License,
            config.Logo,
            config.Params.Text("slogan"),
            (config.Params["dalam"] as MapNode)!.Text("lagi"),
        ];
        Assert.That(read, Is.All.EqualTo(text));
        Assert.That(author.Links.Single().Url, Is.EqualTo("https://a.example/#b"));
    }

    [TestCase("kalimat: Guru: belajar #1", 3, 12)]
    [TestCase("kalimat:   #1 Guru", 3, 14)]
    public void A_note_names_the_place_of_what_was_read_literally(string line, int row, int column)
    {
        var (_, problems) = Load($"penulis:\n  nama: Rina\n  {line}\n");

        Assert.That(
            problems.Where(p => p.Code == "DEP06").Select(p => p.Location),
            Is.EqualTo(new[] { new SourceLocation("bloggen.yml", row, column) })
        );
    }

    [TestCase("judul:Blog Rina")]
    [TestCase("judul : Blog Rina")]
    [TestCase("judul:\u00A0Blog Rina")]
    [TestCase("judul：Blog Rina")]
    [TestCase("judul： Blog Rina")]
    [TestCase("Judul:\tBlog Rina")]
    [TestCase("JUDUL: “Blog Rina”")]
    [TestCase("judul: 'Blog Rina' # nama blog")]
    [TestCase("judul: \"Blog Rina\"")]
    [TestCase("\"judul\": Blog Rina")]
    [TestCase("judul: Blog\n  Rina")]
    [TestCase("judul:\n  Blog Rina")]
    [TestCase("judul: \"Blog\n  Rina\"")]
    [TestCase("judul: >-\n  Blog\n  Rina")]
    [TestCase("\uFEFFjudul: Blog Rina")]
    public void A_slip_around_the_colon_or_the_quotes_changes_nothing(string line)
    {
        var (config, problems) = Load($"{line}\nkertas: A4\n");

        Assert.That(problems.Where(p => p.Severity != Severity.Info), Is.Empty);
        Assert.That((config.Title, config.Paper), Is.EqualTo(("Blog Rina", "A4")));
    }

    [TestCase("penulis:\n\tnama: Rina\n\tsekolah: SMP", "DEP19")]
    [TestCase("penulis:\n  nama: Rina\n    sekolah: SMP", "DEP22")]
    [TestCase("penulis:\n  nama: Rina\n\t\tsekolah: SMP", "DEP19")]
    public void Tabs_and_a_line_that_stands_too_far_right_are_read_with_a_note(string yaml, string code)
    {
        var (config, problems) = Load(yaml);

        Assert.That(problems.Select(p => p.Code), Does.Contain(code));
        Assert.That(problems.Where(p => p.Severity != Severity.Info), Is.Empty);
        Assert.That(
            config.Authors.Single(),
            Has.Property("Name").EqualTo("Rina").And.Property("School").EqualTo("SMP")
        );
    }

    [TestCase("judul: Blog\n deskripsi: Isi\n penulis: Rina\n kertas: A4")]
    [TestCase("  judul: Blog\n  deskripsi: Isi\n  penulis: Rina\n  kertas: A4")]
    public void A_whole_file_may_be_indented(string yaml)
    {
        var (config, _) = Load(yaml);

        Assert.That(
            (config.Title, config.Description, config.Authors.Single().Name, config.Paper),
            Is.EqualTo(("Blog", "Isi", "Rina", "A4"))
        );
    }

    [TestCase("penulis:\n   nama: Rina\n  sekolah: SMP", "DEP26", 3)]
    [TestCase("judul: \"Blog Rina\nkertas: A4", "DEP08", 1)]
    [TestCase("penulis: [Rina, Budi\nkertas: A4", "DEP09", 1)]
    [TestCase("penulis: nama: Rina", "DEP24", 1)]
    public void What_cannot_be_guessed_stops_the_build_with_its_place(string yaml, string code, int line)
    {
        var (_, problems) = Load(yaml);

        var stop = problems.Single(p => p.Effect == Effect.StopsBuild);
        Assert.That((stop.Code, stop.Location!.Line), Is.EqualTo((code, line)));
        Assert.That(stop.Location.Column, Is.GreaterThan(0));
        Assert.That(stop.Hint.Id, Is.Not.Empty);
    }

    [Test]
    public void Structure_and_comments_stay_yamls()
    {
        var (config, problems) = Load(
            """
            bahasa: [id, en] # dua bahasa
            zona: WITA #waktu Bali
            per_halaman: 5 #lima
            penulis: # guru-guru
              - nama: Rina
                mapel: [IPA,
                  Matematika]
              - {id: budi, nama: Budi}
            menu: #utama
              - Beranda: /
            params:
              warna: &biru "#00f"
              tepi: *biru
              aksen: #ff0000
              ukuran: 12 # poin
              daftar: [a, b]
              html: |
                <p>Guru: belajar #1</p>
                judul: bukan kunci
            """
        );

        Assert.That(problems.Where(p => p.Severity != Severity.Info), Is.Empty);
        Assert.That(config.Languages, Is.EqualTo(new[] { "id", "en" }));
        Assert.That(config.PerPage, Is.EqualTo(5));
        Assert.That(config.Authors.Select(a => a.Name), Is.EqualTo(new[] { "Rina", "Budi" }));
        Assert.That(config.Authors[0].Subjects, Is.EqualTo(new[] { "IPA", "Matematika" }));
        Assert.That(config.Menu!.Select(entry => (entry.Title, entry.Url)), Is.EqualTo(new[] { ("Beranda", "/") }));
        Assert.That(config.Params.Text("tepi"), Is.EqualTo("#00f"));
        Assert.That(config.Params.Text("aksen"), Is.EqualTo("#ff0000"));
        Assert.That(config.Params["ukuran"], Is.InstanceOf<ScalarNode>().With.Property("Text").EqualTo("12"));
        Assert.That(config.Params.Texts("daftar"), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(config.Params.Text("html"), Does.Contain("belajar #1</p>\njudul: bukan kunci"));
    }

    [TestCase("[IPA #1, C#]", "IPA #1", "C#")]
    [TestCase("[@omjay, #ipa, \"a, b\"] # catatan", "@omjay", "#ipa", "a, b")]
    [TestCase("[Jum'at: pagi, 'dua']", "Jum'at: pagi", "dua")]
    public void The_words_of_a_list_are_read_literally_too(string list, params string[] words)
    {
        var (config, problems) = Load($"penulis:\n  nama: Rina\n  mapel: {list}\n  sekolah: SMP\nkertas: A4\n");

        Assert.That(problems.Where(p => p.Severity != Severity.Info), Is.Empty);
        Assert.That(config.Authors.Single().Subjects, Is.EqualTo(words));
        Assert.That((config.Authors.Single().School, config.Paper), Is.EqualTo(("SMP", "A4")));
    }

    [Test]
    public void A_note_after_a_tab_stands_where_the_key_does()
    {
        var (_, problems) = Load("penulis:\n\tnama: Rina\n\t sekolah: SMP\n");

        Assert.That(
            problems.Single(p => p.Code == "DEP22").Location,
            Is.EqualTo(new SourceLocation("bloggen.yml", 3, 3))
        );
    }

    [Test]
    public void A_key_written_twice_is_named_and_the_last_one_counts_in_either_language()
    {
        var (config, problems) = Load("title: Lama\nkertas: A4\njudul: Baru\npenulis:\n  nama: A\n  nama: B\n");

        Assert.That(config.Title, Is.EqualTo("Baru"));
        Assert.That(config.Authors.Single().Name, Is.EqualTo("B"));
        Assert.That(problems.Where(p => p.Code == "DEP03").Select(p => p.Location!.Line), Is.EqualTo(new[] { 3, 6 }));
    }

    [TestCase("menu: Beranda")]
    [TestCase("params: biru")]
    [TestCase("judul:\n  - Satu\n  - Dua")]
    [TestCase("logo:\n  berkas: a.png")]
    public void A_value_of_the_wrong_shape_is_named(string yaml)
    {
        Assert.That(Load(yaml).Problems.Select(p => p.Code), Does.Contain("KON20"));
    }

    private static (SiteConfig Config, IReadOnlyList<Diagnostic> Problems) Load(string yaml)
    {
        var files = new MemoryFileStore();
        files.Write("bloggen.yml", yaml);
        var problems = new DiagnosticBag();
        var config = ConfigLoader.Load(files, problems);
        return (config, problems.ToSortedList());
    }
}
