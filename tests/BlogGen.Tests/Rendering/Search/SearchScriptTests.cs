using BlogGen.Localization.Searching;

namespace BlogGen.Tests.Rendering.Search;

/// <summary>The script in the browser and bloggen treat every word alike: else what is in the index would not be found.</summary>
public sealed class SearchScriptTests
{
    private static IReadOnlyList<string> Texts(string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Checkout.Samples, pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
        ];

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordSplitter(text))
            words.Add(word.ToString());
        return words;
    }

    private static SearchScript Guru() => new(TestSite.Sample("guru"));

    [TestCase("Rata-rata atau median?", "rata rata atau median")]
    [TestCase("C# dan C++, F#, bukan ABC# atau #tagar", "c# dan c++ f# bukan abc atau tagar")]
    [TestCase("H₂O, 28,6 °C, E=mc²", "h2o 28 6 c e mc2")]
    [TestCase("Do’a Jum'at, Qur`an", "doa jumat quran")]
    [TestCase("Café ÉLAN Ṣalāt", "cafe elan salat")]
    [TestCase("رَبِّ زِدْنِي عِلْمًا، سُورَة الفَاتِحَة", "رب زدني علما سوره الفاتحه")]
    [TestCase("ꦲꦤꦕꦫꦏ", "ꦲꦤꦕꦫꦏ")]
    [TestCase("", "")]
    public void A_text_is_cut_into_folded_words(string text, string words)
    {
        Assert.That(string.Join(' ', Words(text)), Is.EqualTo(words));
    }

    [Test]
    public void The_script_cuts_the_samples_into_the_same_words()
    {
        using var script = Guru();
        foreach (var text in Texts("*.md").Where(t => t.Contains("Rina", StringComparison.Ordinal)))
            Assert.That(script.Words(text), Is.EqualTo(Words(text)), text[..60]);
    }

    [Test]
    public void The_script_strips_the_same_affixes_in_the_same_order()
    {
        using var script = Guru();
        var stripper = new AffixStripper(SearchLanguage.Of("id"));
        foreach (var word in Texts("2026-0*.md").SelectMany(Words).Distinct().Where(w => w.Length > 3).Take(1500))
            Assert.That(script.Candidates(word), Is.EqualTo(stripper.Candidates(word)), word);
    }

    [Test]
    public void The_script_strips_English_affixes_alike()
    {
        var site = TestSite.From(
            """
            -- bloggen.yml --
            language: en
            -- content/posts/a.md --
            # Measuring the experiments
            """
        );
        using var script = new SearchScript(site.Build(), "search/");
        var stripper = new AffixStripper(SearchLanguage.Of("en"));
        foreach (var word in Texts("mulai.en.md").SelectMany(Words).Distinct())
            Assert.That(script.Candidates(word), Is.EqualTo(stripper.Candidates(word)), word);
        Assert.That(script.Find("measure experiment"), Is.EqualTo(new[] { "/a/" }));
    }

    /// <summary>What the script does: the first candidate that is a stem of the site.</summary>
    [TestCase("id", "*.md")]
    [TestCase("en", "*.en.md")]
    public void The_list_of_stems_alone_gives_every_word_its_stem(string language, string pattern)
    {
        var words = Texts(pattern).SelectMany(Words).ToHashSet();
        var map = new StemMap(words, SearchLanguage.Of(language));
        var stripper = new AffixStripper(SearchLanguage.Of(language));
        var stems = words.Select(map.StemOf).ToHashSet();

        Assert.That(words, Has.Count.GreaterThan(1000));
        Assert.That(words.Where(word => stripper.Candidates(word).First(stems.Contains) != map.StemOf(word)), Is.Empty);
    }

    [TestCase(
        "ajar",
        "mengajar pembelajaran pengajaran belajar pelajaran diajarkan mempelajari pelajar terpelajar ajaran"
    )]
    [TestCase("tulis", "menulis tulisan penulis penulisan ditulis tertulis menuliskannya menulislah")]
    [TestCase("baca", "membaca bacaan pembaca pembacaan dibacakan terbaca")]
    [TestCase("ukur", "mengukur pengukuran ukuran terukur diukur")]
    [TestCase("kerja", "bekerja pekerjaan pekerja mengerjakan dikerjakan")]
    [TestCase("nilai", "menilai penilaian dinilai nilainya")]
    [TestCase("pilih", "memilih pilihan pemilihan terpilih")]
    [TestCase("didik", "pendidikan mendidik pendidik terdidik")]
    [TestCase("paham", "memahami pemahaman dipahami")]
    [TestCase("apung", "mengapung terapung diapungkan")]
    [TestCase("program", "pemrograman memprogram diprogram")]
    [TestCase("sapu", "menyapu disapu penyapu")]
    [TestCase("ganti", "mengganti penggantian bergantian")]
    [TestCase("tahu", "mengetahui pengetahuan diketahui")]
    [TestCase("hitung", "menghitung perhitungan terhitung penghitung")]
    [TestCase("sama", "persamaan kesamaan menyamakan bersama")]
    [TestCase("cat", "mengecat pengecatan dicat")]
    [TestCase("kelas", "kelasnya sekelas")]
    [TestCase("makan", "makanan memakan dimakan termakan")]
    [TestCase("beri", "memberikan pemberian diberi berikan")]
    public void Affixed_words_have_the_stem_of_their_root(string root, string family)
    {
        var words = family.Split(' ');
        var map = new StemMap([root, .. words], SearchLanguage.Of("id"));

        Assert.That(words.Where(word => map.StemOf(word) != root), Is.Empty);
    }

    [TestCase(
        "kelas kepala bulan ikan jalan teman makan beras besar kelompok kertas sekolah sejarah mereka merah menit peta perang pelangi "
            + "berita dinding diskusi materi puisi energi siswa halaman peluang peserta pengaruh semester kurikulum tulisan",
        "tulis"
    )]
    public void Words_that_only_look_affixed_stay_whole(string words, string exception)
    {
        var all = words.Split(' ');
        var map = new StemMap([.. all, "las", "pala", "bul", "mas", "ras", "kolah", "muda"], SearchLanguage.Of("id"));

        Assert.That(all.Where(word => map.StemOf(word) != word), Is.EqualTo(new[] { "tulisan" }));
        Assert.That(map.StemOf("tulisan"), Is.EqualTo(exception));
    }

    [Test]
    public void A_root_that_bloggen_does_not_know_is_learned_from_the_site()
    {
        var map = new StemMap(["gobrak", "menggobrak", "gobrakannya", "digobrak"], SearchLanguage.Of("id"));

        Assert.That(map.StemOf("menggobrak"), Is.EqualTo("gobrak"));
        Assert.That(map.StemOf("gobrakannya"), Is.EqualTo("gobrak"));
        Assert.That(map.StemOf("tergobrak"), Is.EqualTo("gobrak"), "a word that stands nowhere in the site");
    }

    [Test]
    public void Matches_are_marked_in_any_of_their_forms()
    {
        using var script = Guru();

        Assert.That(script.Marks("ajar", "Pembelajaran"), Is.True);
        Assert.That(script.Marks("pecahn", "pecahan"), Is.True);
        Assert.That(script.Marks("pec", "Pecahan"), Is.True);
        Assert.That(script.Marks("ajar", "kapur"), Is.False);
    }

    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("\"); alert(1); (\"")]
    [TestCase("constructor __proto__ toString hasOwnProperty")]
    [TestCase("((((")]
    [TestCase("\\")]
    [TestCase("🎉")]
    [TestCase(" ")]
    public void A_hostile_query_is_only_text(string query)
    {
        using var script = Guru();

        Assert.That(() => script.Find(query), Throws.Nothing);
    }

    [Test]
    public void The_script_never_turns_text_into_markup()
    {
        var script = File.ReadAllText(
            Path.Combine(Checkout.Root, "templates", "themes", "pena", "assets", "search.js")
        );

        foreach (
            var way in (string[])
                ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(", "import("]
        )
            Assert.That(script, Does.Not.Contain(way));
    }
}
