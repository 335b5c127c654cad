using System.Diagnostics;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Tests.Content;

public sealed class FrontMatterReaderTests
{
    [Test]
    public void One_broken_key_costs_only_itself()
    {
        var front = Front.OfLines(
            "judul: A",
            "lain: Refleksi: satu",
            "lagi: {x: [",
            "peta:",
            "  a: 1",
            "  b: 2",
            "draf: ya",
            "tanggal: 2026-08-17"
        );
        Assert.Multiple(() =>
        {
            Assert.That(
                front.Problems.Select(p => $"{p.Code}:{p.Location!.Line}"),
                Is.EqualTo(new[] { "DEP24:3", "DEP09:4" })
            );
            Assert.That(front.Problems.Select(p => p.Effect), Is.All.EqualTo(Effect.FailsCheck));
            Assert.That(((ScalarNode)front.Meta.Params["lain"]!).Text, Is.EqualTo("Refleksi: satu"));
            Assert.That(((MapNode)front.Meta.Params["peta"]!).Entries, Has.Count.EqualTo(2));
            Assert.That(front.Meta.Flag(Fields.Draft), Is.True);
            Assert.That(front.Meta.Has(Fields.Date));
            Assert.That(front.Result.IsReadable);
        });
    }

    [Test]
    public void Anchors_reach_from_one_key_to_another()
    {
        var front = Front.OfLines("dasar: &d", "  x: 1", "isi:", "  <<: *d");
        Assert.That(front.Codes, Is.Empty);
        Assert.That(((MapNode)front.Meta.Params["isi"]!)["x"], Is.Not.Null);
    }

    [Test]
    public void A_line_that_is_no_key_is_named()
    {
        var front = Front.OfLines("judul: A", "ini bukan kunci", "tanggal: 2026-08-17");
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP15" }));
        Assert.That(front.Meta.Has(Fields.Date));
    }

    [Test]
    public void A_comment_line_is_no_mistake() =>
        Assert.That(
            Front.OfLines("# kepala", "judul: A", "# catatan", "label:", "# di antara", "  - x").Codes,
            Is.Empty
        );

    [TestCase("judul: A", "judul: B")]
    [TestCase("title: A", "judul: B")]
    public void Of_a_key_given_twice_the_last_value_counts(string first, string second)
    {
        var front = Front.OfLines(first, second);
        Assert.That(front.Text("judul"), Is.EqualTo("B"));
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP03" }));
        Assert.That(front.Problems[0].Location!.Line, Is.EqualTo(3));
        Assert.That(front.Problems[0].Message.Id, Does.Contain("baris 2 dan 3"));
    }

    [Test]
    public void An_unknown_key_given_twice_is_named_too() =>
        Assert.That(Front.OfLines("warna_latar: a", "warna_latar: b").Codes, Is.EqualTo(new[] { "DEP03" }));

    [TestCase("titel: A", "judul", "title")]
    [TestCase("tangal: 2026-08-17", "tanggal", "date")]
    [TestCase("kategory: a", "kategori", "categories")]
    public void A_key_that_is_nearly_known_is_asked_about(string line, string indonesian, string english)
    {
        var front = Front.OfLines(line);
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP04" }));
        Assert.That(front.Problems[0].Hint.Id, Does.Contain(indonesian));
        Assert.That(front.Problems[0].Hint.En, Does.Contain(english));
        Assert.That(front.Meta.Params.Entries, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_key_that_nobody_knows_is_kept_in_silence()
    {
        var front = Front.OfLines(
            "3dmol: false",
            "author_profile: true",
            "header:",
            "  teaser: a.jpg",
            "params:",
            "  warna: biru"
        );
        Assert.That(front.Codes, Is.Empty);
        Assert.That(
            front.Meta.Params.Entries.Select(e => e.Key),
            Is.EqualTo(new[] { "3dmol", "author_profile", "header", "warna" })
        );
    }

    [Test]
    public void The_files_of_another_tool_are_not_asked_about_their_keys() =>
        Assert.That(Front.Of("---\ntitel: A\n---\n", Dialect.Jekyll).Codes, Is.Empty);

    [Test]
    public void An_unreadable_date_is_named_and_the_post_goes_out()
    {
        var front = Front.OfLines("tanggal: 31 Februari 2026");
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP05" }));
        Assert.That(front.Problems[0].Hint.Id, Does.Contain("17 Agustus 2026"));
        Assert.That(front.Meta.Flag(Fields.Draft), Is.Null);
    }

    [Test]
    public void A_date_that_could_be_two_is_read_day_first_with_a_warning()
    {
        var front = Front.OfLines("tanggal: 03/04/2026");
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP18" }));
        Assert.That(front.Meta.Date(Fields.Date)!.Instant.Month, Is.EqualTo(4));
    }

    [Test]
    public void An_offset_as_written_is_kept() =>
        Assert.That(
            Front.OfLines("date: 2026-08-17T09:05:00+09:00").Meta.Date(Fields.Date),
            Is.EqualTo(new ContentDate(new DateTimeOffset(2026, 8, 17, 9, 5, 0, TimeSpan.FromHours(9)), HasTime: true))
        );

    [TestCase("date: 2026-08-17T09:05:00+14:59")]
    [TestCase("date: 9999-99-99")]
    [TestCase("date: []")]
    public void A_hostile_date_is_no_exception(string line) =>
        Assert.That(Front.OfLines(line).Meta.Date(Fields.Date), Is.Null);

    [Test]
    public void A_number_that_is_none_is_named() =>
        Assert.That(Front.OfLines("bagian: tiga").Codes, Is.EqualTo(new[] { "DEP20" }));

    [Test]
    public void TOML_front_matter_has_the_same_fields()
    {
        var front = Front.Of(
            "+++\ntitle = \"Hari #30\"\ndate = 2026-08-17\ntags = [\"a\", \"b\"]\ndraft = true\n[params]\nwarna = \"biru\"\n+++\nIsi\n"
        );
        Assert.That(front.Codes, Is.Empty);
        Assert.That(
            (front.Text("title"), front.Meta.Flag(Fields.Draft), front.Result.Body, front.Result.BodyLine),
            Is.EqualTo(("Hari #30", (bool?)true, "Isi\n", 9))
        );
        Assert.That(front.Meta.List(Fields.Tags), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(front.Meta.Date(Fields.Date), Is.Not.Null);
        Assert.That(front.Meta.Params["warna"], Is.Not.Null);
    }

    [Test]
    public void JSON_front_matter_has_the_same_fields()
    {
        var front = Front.Of("{\n\"title\": \"a } b\",\n\"menu\": {\"main\": {\"weight\": 1}}\n}\nIsi\n");
        Assert.That(front.Codes, Is.Empty);
        Assert.That((front.Text("title"), front.Result.Body, front.Result.BodyLine), Is.EqualTo(("a } b", "Isi\n", 5)));
        Assert.That(front.Meta.List(Fields.Menu), Is.EqualTo(new[] { "main" }));
    }

    [TestCase("+++\ntitle = \"A\ndraft = true\n+++\nIsi\n", "DEP12")]
    [TestCase("{\"title\": \"A\", \"draft\": }\nIsi\n", "DEP13")]
    [TestCase("{\"title\": \"A\", \"draft\": true\nIsi\n", "DEP13")]
    public void Broken_TOML_and_JSON_set_the_post_aside_since_a_draft_mark_may_hide_there(string text, string code)
    {
        var front = Front.Of(text);
        Assert.That(front.Result.IsReadable, Is.False);
        Assert.That(front.Problems.Select(p => (p.Code, p.Effect)), Is.EqualTo(new[] { (code, Effect.SetsAside) }));
    }

    [Test]
    public void The_place_of_a_value_is_known() =>
        Assert.That(
            Front.OfLines("judul: A", "tanggal: 2026-08-17").Meta.At(Fields.Date),
            Is.EqualTo(new SourceLocation("content/posts/a.md", 3, 1))
        );

    [Test]
    public void Every_file_of_the_real_blogs_is_read()
    {
        foreach (var file in Checkout.SharedFiles("data/blogs", "*.md"))
        {
            var text = BlogGen.Files.TextDecoder.Decode(File.ReadAllBytes(file)).Text;
            var front = Front.Of(text, Dialect.Jekyll);
            Assert.That(text, Does.EndWith(front.Result.Body));
            if (
                text.StartsWith("---\n", StringComparison.Ordinal)
                && text.Contains("\ntitle:", StringComparison.Ordinal)
            )
                Assert.That(front.Text("title"), Is.Not.Null, file);
            Assert.That(front.Problems.Where(p => p.Effect != Effect.None), Is.Empty, file);
        }
    }

    [Test, CancelAfter(120_000)]
    public void Hostile_front_matter_takes_bounded_time()
    {
        string[] fronts =
        [
            "a: " + new string('[', 5_000),
            "a:\n" + string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i) + "b:\n")),
            string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: A: B\n")),
            string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: [a, b]\n")),
            string.Concat(Enumerable.Range(0, 60_000).Select(_ => "judul: A\n")),
            "label: [" + new string('a', 1_000_000),
            "label: [\n" + string.Concat(Enumerable.Repeat("x,\n", 300_000)),
            "judul: \"" + string.Concat(Enumerable.Repeat("\\", 1_000_000)),
            "judul: " + string.Concat(Enumerable.Repeat("'", 1_000_000)),
            "penulis: " + string.Concat(Enumerable.Repeat("A.", 500_000)),
            "judul: A\n" + string.Concat(Enumerable.Repeat("  x\n", 300_000)),
            string.Concat(Enumerable.Repeat("bukan kunci\n", 100_000)),
            "k: {\n" + string.Concat(Enumerable.Repeat("a: 1,\n", 100_000)),
            "x: &a [1]\n" + string.Concat(Enumerable.Range(0, 200_000).Select(_ => "y: *a\n")),
        ];
        foreach (var front in fronts)
        {
            var clock = Stopwatch.StartNew();
            Front.Of($"---\njudul: A\n{front}\n---\nIsi\n");
            Front.Of($"---\njudul: A\n{front}");
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), front[..Math.Min(40, front.Length)]);
        }
    }
}
