using System.Text.Json;

namespace BlogGen.Tests.Cli;

public sealed class StatsTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 10, 7, 0, 0, TimeSpan.FromHours(7));

    private TemporaryFolder _folder = null!;
    private int _posts;

    [SetUp]
    public void MakeASite()
    {
        _folder = new TemporaryFolder().With("bloggen.yml", "judul: IPA Kelas 7\npenulis: Sari\n");
        _posts = 0;
    }

    [TearDown]
    public void Forget() => _folder.Dispose();

    [Test]
    public void A_steady_writer_sees_the_streak_the_months_and_what_to_do_next()
    {
        Post("2027-01-05", "2027-02-01", "2027-02-02", "2027-02-03", "2027-02-04");
        Post("2027-03-07 19:30", "2027-03-08 08:00", "2027-03-08 20:00", "2027-03-09");
        Write("judul: Nanti\ntanggal: 2027-03-11\npenulis: Budi");
        Write("judul: Belum\ntanggal: 2027-03-06\ndraf: ya");
        Write("judul: Lepas\npenulis: Budi");
        _folder.With("content/tentang.md", "---\njudul: Tentang\ntanggal: 2027-03-06\n---\nHalaman bukan tulisan.\n");

        var seen = Run("stats");

        Assert.That(seen.Error, Is.Empty);
        Assert.That(
            seen.Out,
            Is.EqualTo(
                """
                Kebiasaan menulis di IPA Kelas 7

                10 tulisan, 40 kata, rata-rata 4 kata per tulisan.
                Yang pertama 5 Januari 2027, yang terakhir 9 Maret 2027.
                1 tulisan tanpa tanggal ikut terhitung, tetapi tidak pada hari mana pun.

                Rangkaian menulis: 3 hari berturut-turut, sejak Minggu, 7 Maret 2027.
                Rangkaian terpanjang: 4 hari, 1 Februari 2027 sampai 4 Februari 2027.

                Tulisan per bulan                        Enam minggu terakhir
                  Jan 2027  █████ 1                             Sen Sel Rab Kam Jum Sab Min
                  Feb 2027  ████████████████████ 4        1 Feb   1   1   1   1   ·   ·   ·
                  Mar 2027  ████████████████████ 4        8 Feb   ·   ·   ·   ·   ·   ·   ·
                                                         15 Feb   ·   ·   ·   ·   ·   ·   ·
                                                         22 Feb   ·   ·   ·   ·   ·   ·   ·
                                                          1 Mar   ·   ·   ·   ·   ·   ·   1
                                                          8 Mar   2   1   ·

                Penulis
                  Sari: 9 tulisan, 36 kata
                  Budi: 1 tulisan, 4 kata

                Menunggu terbit: 1 draf dan 1 tulisan terjadwal. Lihat: bloggen list
                → Satu tulisan hari ini menjadikannya 4 hari: bloggen new post "Judul"

                """.ReplaceLineEndings("\n")
            )
        );
        Assert.That(seen.ExitCode, Is.Zero);
    }

    [Test]
    public void The_same_is_told_in_English()
    {
        Post("2027-03-08", "2027-03-09", "2027-03-10");

        var seen = Run("statistik", ".", "--lang", "en");

        Assert.That(
            seen.Out,
            Is.EqualTo(
                """
                The writing habit of IPA Kelas 7

                3 posts, 12 words, on average 4 words a post.
                The first on 8 March 2027, the latest on 10 March 2027.

                Writing streak: 3 days in a row, since Monday, 8 March 2027.
                This is the longest streak so far. Well done!

                Posts a month                            The last six weeks
                  Mar 2027  ████████████████████ 3              Mon Tue Wed Thu Fri Sat Sun
                                                          1 Feb   ·   ·   ·   ·   ·   ·   ·
                                                          8 Feb   ·   ·   ·   ·   ·   ·   ·
                                                         15 Feb   ·   ·   ·   ·   ·   ·   ·
                                                         22 Feb   ·   ·   ·   ·   ·   ·   ·
                                                          1 Mar   ·   ·   ·   ·   ·   ·   ·
                                                          8 Mar   1   1   1

                → Today is done, congratulations! For tomorrow: bloggen new post "Title"

                """.ReplaceLineEndings("\n")
            )
        );
    }

    [Test]
    public void Who_has_not_begun_is_welcomed()
    {
        Write("judul: Belum\ndraf: ya");

        Assert.That(
            Run("stats").Out,
            Is.EqualTo(
                """
                Kebiasaan menulis di IPA Kelas 7

                Belum ada tulisan yang terbit. Setiap kebiasaan bermula dari satu tulisan.

                Menunggu terbit: 1 draf. Lihat: bloggen list
                → Mulailah dengan tulisan pendek: bloggen new post "Judul"

                """.ReplaceLineEndings("\n")
            )
        );
    }

    [Test]
    public void A_long_silence_is_no_reproach()
    {
        Post("2025-05-05", "2025-05-06");

        var seen = Run("stats");

        Assert.That(seen.Out, Does.Contain("Hari ini hari yang baik untuk memulai rangkaian menulis yang baru.\n"));
        Assert.That(seen.Out, Does.Contain("Rangkaian terpanjang: 2 hari, 5 Mei 2025 sampai 6 Mei 2025.\n"));
        Assert.That(seen.Out, Does.Not.Contain("Tulisan per bulan").And.Not.Contain("·"));
        Assert.That(
            seen.Out,
            Does.EndWith("→ Satu cerita pendek sudah cukup untuk memulai: bloggen new post \"Judul\"\n")
        );
    }

    /// <summary>Half past eleven at night in Jakarta is half past one of the next day in Jayapura.</summary>
    [TestCase("WIB", "2027-03-08", 2)]
    [TestCase("WITA", "2027-03-09", 1)]
    [TestCase("WIT", "2027-03-09", 1)]
    public void A_day_ends_when_it_ends_in_the_zone_of_the_site(string zone, string first, int days)
    {
        _folder.With("bloggen.yml", $"judul: IPA\nzona: {zone}\n");
        Post("2027-03-08T23:30:00+07:00", "2027-03-09T08:00:00+07:00");

        var streak = Json("stats", "--format", "json").GetProperty("streak");

        Assert.That(streak.GetProperty("from").GetString(), Is.EqualTo(first));
        Assert.That(streak.GetProperty("days").GetInt32(), Is.EqualTo(days));
    }

    /// <summary>At this moment it is still the 9th in Jakarta, and the 10th in Jayapura.</summary>
    [TestCase("WIB", 1)]
    [TestCase("WIT", 0)]
    public void Today_is_that_of_the_site_too(string zone, int days)
    {
        _folder.With("bloggen.yml", $"judul: IPA\nzona: {zone}\n");
        Post("2027-03-08");

        var streak = Json("stats", "--format", "json", "--now", "2027-03-09T16:30:00Z").GetProperty("streak");

        Assert.That(streak.GetProperty("days").GetInt32(), Is.EqualTo(days));
    }

    [Test]
    public void For_programs_it_is_one_object()
    {
        Post("2026-03-20", "2027-02-01", "2027-03-08", "2027-03-08");
        Write("judul: Nanti\ntanggal: 2027-03-11");

        var json = Json("stats", "--format", "json");

        Assert.That(
            json.EnumerateObject().Select(part => part.Name),
            Is.EqualTo(
                new[]
                {
                    "version",
                    "posts",
                    "words",
                    "first",
                    "last",
                    "streak",
                    "longestStreak",
                    "months",
                    "days",
                    "authors",
                    "drafts",
                    "scheduled",
                }
            )
        );
        Assert.That(Raw(json, "version", "posts", "words", "drafts", "scheduled"), Is.EqualTo("1 4 16 0 1"));
        Assert.That(Raw(json, "first", "last"), Is.EqualTo("\"2026-03-20\" \"2027-03-08\""));
        Assert.That(Raw(json.GetProperty("streak"), "days", "from", "to"), Is.EqualTo("0 null null"));
        Assert.That(
            Raw(json.GetProperty("longestStreak"), "days", "from", "to"),
            Is.EqualTo("1 \"2027-03-08\" \"2027-03-08\"")
        );
        Assert.That(json.GetProperty("months").GetArrayLength(), Is.EqualTo(12));
        Assert.That(Raw(json.GetProperty("months")[11], "month", "posts", "words"), Is.EqualTo("\"2027-03\" 2 8"));
        Assert.That(Raw(json.GetProperty("days")[2], "date", "posts"), Is.EqualTo("\"2027-03-08\" 2"));
        Assert.That(Raw(json.GetProperty("authors")[0], "name", "posts", "words"), Is.EqualTo("\"Sari\" 4 16"));
    }

    [Test]
    public void One_author_is_seen_alone()
    {
        Post("2027-03-09", "2027-03-10");
        Write("judul: Berdua\ntanggal: 2027-03-08\npenulis: [Budi, Sari]");
        Write("judul: Sendiri\ntanggal: 2027-03-05\npenulis: Budi");

        var seen = Run("stats", "--penulis", "budi");

        Assert.That(seen.Out, Does.StartWith("Kebiasaan menulis Budi di IPA Kelas 7\n\n2 tulisan, 8 kata"));
        Assert.That(seen.Out, Does.Not.Contain("\nPenulis\n"));
        Assert.That(Run("stats", "--author", "Sari").Out, Does.Contain("3 hari berturut-turut"));
    }

    [Test]
    public void An_author_whom_nobody_knows_is_nearly_another()
    {
        Post("2027-03-09");

        var seen = Run("stats", "--author", "Sary", "--lang", "en");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(
            seen.Error,
            Is.EqualTo("There is no author `Sary` in this site. Did you mean `Sari`?\n→ Authors in this site: Sari\n")
        );
    }

    [Test]
    public void Weeks_without_a_post_are_not_drawn()
    {
        Post("2027-01-05");

        Assert.That(Run("stats").Out, Does.Contain("\nTulisan per bulan\n  Jan 2027").And.Not.Contain("minggu"));
    }

    [Test]
    public void A_site_without_a_title_has_a_habit_too()
    {
        _folder.With("bloggen.yml", "");
        Post("2027-03-09");

        Assert.That(Run("stats").Out, Does.StartWith("Kebiasaan menulis\n\n"));
    }

    [Test]
    public void Asked_to_be_quiet_it_tells_the_numbers_only()
    {
        Post("2027-03-09");

        Assert.That(
            Run("stats", "--quiet").Out,
            Is.EqualTo("1 tulisan, 4 kata.\nRangkaian menulis: 1 hari, dimulai kemarin.\n")
        );
    }

    [Test]
    public void Many_authors_and_large_numbers_stay_within_eighty_columns()
    {
        for (var i = 1; i <= 7; i++)
            Write(
                $"judul: Panjang\ntanggal: 2026-05-0{i}\npenulis: Guru {i}",
                string.Join(' ', Enumerable.Repeat("kata", 1500))
            );

        var lines = Run("stats").Out.Split('\n');

        Assert.That(lines, Has.Member("7 tulisan, 10.500 kata, rata-rata 1.500 kata per tulisan."));
        Assert.That(lines, Has.Member("  dan 2 penulis lain"));
        Assert.That(lines.Max(line => line.Length), Is.LessThanOrEqualTo(80));
    }

    [Test]
    public void The_commands_that_it_names_fit_the_folder_that_was_named()
    {
        _folder
            .With("kelas 7/bloggen.yml", "judul: Kelas\n")
            .With("kelas 7/content/posts/a.md", "---\ndraf: ya\n---\nIsi.\n");

        var seen = Run("stats", "kelas 7");

        Assert.That(seen.Out, Does.Contain("bloggen list \"kelas 7\"\n"));
        Assert.That(seen.Out, Does.EndWith("bloggen new post \"Judul\" \"kelas 7\"\n"));
    }

    [Test]
    public void What_cannot_be_read_has_no_habit()
    {
        _folder.With("bloggen.yml", "judul: Rusak\ntema: tidak-ada\n");

        var seen = Run("stats", "--format", "json");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(seen.Error, Does.Contain("tidak-ada"));
    }

    private void Post(params string[] dates)
    {
        foreach (var date in dates)
            Write($"judul: Tulisan\ntanggal: {date}");
    }

    private void Write(string front, string text = "Empat kata di sini.") =>
        _folder.With($"content/posts/t{++_posts}.md", $"---\n{front}\n---\n{text}\n");

    private Transcript Run(params string[] args) =>
        Transcript.RunWith(Transcript.Terminal(_folder.Path) with { Clock = () => Now }, args);

    private JsonElement Json(params string[] args)
    {
        using var json = JsonDocument.Parse(Run(args).Out);
        return json.RootElement.Clone();
    }

    private static string Raw(JsonElement json, params string[] names) =>
        string.Join(' ', names.Select(name => json.GetProperty(name).GetRawText()));
}
