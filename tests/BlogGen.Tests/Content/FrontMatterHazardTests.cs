using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Tests.Content;

/// <summary>What teachers write and YAML would refuse or silently destroy.</summary>
public sealed class FrontMatterHazardTests
{
    private static (FrontMatterResult Result, IReadOnlyList<Diagnostic> Problems) Read(string text)
    {
        var problems = new DiagnosticBag();
        var source = new SourceFile("content/posts/a.md", ContentKind.Post, "", "a");
        var decoded = TextDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(text)).Text;
        return (FrontMatterReader.Read(decoded, source, SiteZone.Wib, problems), problems.ToSortedList());
    }

    [TestCase("judul: Refleksi: Pertemuan 1", "Refleksi: Pertemuan 1")]
    [TestCase("judul: #1 Guru Hebat", "#1 Guru Hebat")]
    [TestCase("judul: Tantangan Hari #30", "Tantangan Hari #30")]
    [TestCase("judul: &lompat", "&lompat")]
    [TestCase("judul: {Matematika}", "{Matematika}")]
    [TestCase("judul: *Penting* Ujian", "*Penting* Ujian")]
    [TestCase("judul: [Soal] Pecahan", "[Soal] Pecahan")]
    [TestCase("judul: !Ayo Menulis", "!Ayo Menulis")]
    [TestCase("judul: ? Mengapa langit biru", "? Mengapa langit biru")]
    [TestCase("judul: - Mulai", "- Mulai")]
    [TestCase("judul: @omjay", "@omjay")]
    [TestCase("judul: `kode`", "`kode`")]
    [TestCase("judul: %hadir", "%hadir")]
    [TestCase("judul: \u201CRefleksi: Pertemuan 1\u201D", "Refleksi: Pertemuan 1")]
    [TestCase("judul:\u00A0Halo", "Halo")]
    [TestCase("judul\uFF1A Halo", "Halo")]
    [TestCase("judul: \"Halo", "Halo")]
    [TestCase("judul: \"Halo\" # catatan", "Halo")]
    [TestCase("Judul : Halo", "Halo")]
    [TestCase("\uFEFFjudul: Halo", "Halo")]
    [TestCase("judul: 'Jum''at'", "Jum'at")]
    [TestCase("judul: \"Belajar\" itu Seru", "\"Belajar\" itu Seru")]
    [TestCase("judul: A\njudul: B", "B")]
    [TestCase("judul: |\n  Dua\n  baris", "Dua\n  baris")]
    [TestCase("judul: 2026", "2026")]
    [TestCase("judul: C#", "C#")]
    public void A_title_is_read_as_its_author_meant_it(string front, string title)
    {
        var (result, _) = Read($"---\n{front}\n---\nIsi.\n");

        Assert.That(
            result.Meta.Text(Fields.Title)?.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal),
            Is.EqualTo(title)
        );
        Assert.That(result.Body, Is.EqualTo("Isi.\n"));
    }

    [TestCase("judul: Refleksi: 1", "DEP06", 2)]
    [TestCase("judul: \"Halo", "DEP08", 2)]
    [TestCase("judul\uFF1A Halo", "DEP14", 2)]
    [TestCase("judul: A\njudul: B", "DEP03", 3)]
    [TestCase("titel: A", "DEP04", 2)]
    [TestCase("tanggal: 31 Februari 2026", "DEP05", 2)]
    [TestCase("tanggal: 03/04/2026", "DEP18", 2)]
    [TestCase("draf: mungkin", "DEP17", 2)]
    [TestCase("draf: tidak\ndraf: ya", "DEP16", 3)]
    [TestCase("label:\n\t- ipa", "DEP19", 2)]
    [TestCase("label: [ipa, fase d", "DEP09", 2)]
    [TestCase("bukan kunci", "DEP15", 2)]
    public void A_mistake_has_its_code_and_its_line(string front, string code, int line)
    {
        var (_, problems) = Read($"---\n{front}\n---\nIsi.\n");

        var problem = problems.FirstOrDefault(p => p.Code == code);
        Assert.That(problem, Is.Not.Null, string.Join(", ", problems.Select(p => p.Code)));
        Assert.That(problem!.Location!.Line, Is.EqualTo(line));
        Assert.That(problem.Message.Id, Is.Not.EqualTo(problem.Message.En));
    }

    [TestCase("draf: ya\ndraf: tidak")]
    [TestCase("draf: tidak\ndraf: ya")]
    [TestCase("draf: mungkin")]
    [TestCase("published: false")]
    [TestCase("draft: false\npublished: false")]
    [TestCase("jadwal: besok pagi")]
    public void A_doubt_about_visibility_takes_the_safe_side(string front)
    {
        var built = TestSite.From($"-- content/posts/a.md --\n---\njudul: A\n{front}\n---\nIsi.\n").Build();

        Assert.That(built.Result.Listings.Single().Status, Is.EqualTo(BlogGen.Sites.ListingStatus.Draft));
        Assert.That(built.Has("a/index.html"), Is.False);
    }

    [TestCase("kelas: 07", "07")]
    [TestCase("kelas: VII", "VII")]
    [TestCase("label: ipa, fase d", "ipa|fase d")]
    [TestCase("label: [ipa, 7, ~]", "ipa|7")]
    [TestCase("label:\n  - ipa\n  - fase d", "ipa|fase d")]
    [TestCase("label:\n- C#\n- 'a, b'", "C#|a, b")]
    public void Lists_are_read_from_commas_and_from_YAML(string front, string items)
    {
        var field = Fields.Find(front.Split(':')[0])!;
        Assert.That(string.Join('|', Read($"---\n{front}\n---\n").Result.Meta.List(field)), Is.EqualTo(items));
    }

    [Test]
    public void An_unclosed_fence_keeps_keys_and_text()
    {
        var (result, problems) = Read("---\njudul: Halo\n\nIsi pertama.\n");

        Assert.That(result.Meta.Text(Fields.Title), Is.EqualTo("Halo"));
        Assert.That(result.Body, Does.Contain("Isi pertama."));
        Assert.That(problems.Select(p => p.Code), Does.Contain("DEP02"));
    }

    [TestCase("+++\ntitle = \"Halo\"\ntags = [\"a\", \"b\"]\n+++\nIsi.\n")]
    [TestCase("{\n\"title\": \"Halo\",\n\"tags\": [\"a\", \"b\"]\n}\nIsi.\n")]
    [TestCase("\u2014-\njudul: Halo\ntags: a, b\n\u2014-\nIsi.\n")]
    [TestCase("----\njudul: Halo\ntags: a, b\n----\nIsi.\n")]
    public void Other_formats_and_fences_are_read(string text)
    {
        var (result, problems) = Read(text);

        Assert.That(problems, Is.Empty);
        Assert.That(result.Meta.Text(Fields.Title), Is.EqualTo("Halo"));
        Assert.That(result.Meta.List(Fields.Tags), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(result.Body, Is.EqualTo("Isi.\n"));
    }
}
