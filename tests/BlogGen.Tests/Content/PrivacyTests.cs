using BlogGen.Diagnostics;

namespace BlogGen.Tests.Content;

/// <summary>What would tell the world about a pupil keeps the post at home, and the others go out.</summary>
public sealed class PrivacyTests
{
    private const string Canary = "KENARI";

    private static TestSite.Built Build(string post, string more = "") =>
        TestSite
            .From(
                $"""
                -- bloggen.yml --
                judul: Kelas
                -- content/posts/biasa.md --
                # Biasa

                Tulisan lain.
                -- content/posts/rahasia.md --
                {post}
                {more}
                """
            )
            .Build();

    private static Diagnostic Only(TestSite.Built site) =>
        site.Result.Diagnostics.Single(d => d.Code.StartsWith("PRV", StringComparison.Ordinal));

    private static int ColumnOfDigits(string line) => line.AsSpan().IndexOfAnyInRange('0', '9') + 1;

    [TestCase("NIK: 3273010101010001", "PRV01")]
    [TestCase("NIK3273010101010001", "PRV01")]
    [TestCase("Nomornya 3273 0143 0512 0001 ya", "PRV01")]
    [TestCase("Nomornya 327301-430512-0001.", "PRV01")]
    [TestCase("<!-- 3273010101010001 -->", "PRV01")]
    [TestCase("![kartu 3273010101010001](a.png)", "PRV01")]
    [TestCase("NISN 0051234567", "PRV02")]
    [TestCase("Nisn: 0051234567", "PRV02")]
    public void A_number_of_a_pupil_keeps_the_post_at_home(string line, string code)
    {
        var site = Build($"# {Canary}\n\nHalo {line}");
        var problem = Only(site);

        Assert.That(problem.Code, Is.EqualTo(code));
        Assert.That(problem.Effect, Is.EqualTo(Effect.SetsAside));
        Assert.That(
            problem.Location,
            Is.EqualTo(new SourceLocation("content/posts/rahasia.md", 3, ColumnOfDigits("Halo " + line)))
        );
        Assert.That(site.Holding(Canary), Is.Empty);
        Assert.That(site.Has("biasa/index.html"));
    }

    [TestCase("Bilangan π ialah 3,1415926535897932")]
    [TestCase("Bilangan π ialah 3.1415926535897932")]
    [TestCase("https://contoh.example/video/1234567890123456")]
    [TestCase("[video](https://contoh.example/?v=1234567890123456)")]
    [TestCase("Dua puluh angka: 12345678901234567890")]
    [TestCase("NIP 198501012010012001 punya 18 angka")]
    [TestCase("Nomor 0051234567 tanpa kata itu")]
    [TestCase("Telepon 0812-3456-7890 dan 0813 4567 8901")]
    [TestCase("Kartu 1111 2222 3333 4444")]
    [TestCase("Populasi 270.203.917 jiwa, luas 1.904.569 km²")]
    public void Other_numbers_are_nobodys(string line)
    {
        var site = Build($"# {Canary}\n\n{line}");

        Assert.That(site.Codes, Has.None.StartsWith("PRV"));
        Assert.That(site.Holding(Canary), Is.Not.Empty);
    }

    [Test]
    public void A_table_of_pupils_is_found_by_its_head()
    {
        var site = Build("# Kelas\n\n| No | NISN | Nama |\n|--|--|--|\n| 1 | 0051234567 | A |\n| 2 | 0051234568 | B |");

        Assert.That(
            site.Result.Diagnostics.Where(d => d.Code == "PRV02").Select(d => d.Location!.Line),
            Is.EqualTo(new[] { 5, 6 })
        );
    }

    [Test]
    public void Photos_of_pupils_need_their_parents_consent()
    {
        var without = Build($"---\njudul: {Canary}\nfoto_siswa: ya\n---\nIsi");
        var with = Build($"---\njudul: {Canary}\nfoto_siswa: ya\nizin_orang_tua: ya\n---\nIsi");

        Assert.That(Only(without).Code, Is.EqualTo("PRV04"));
        Assert.That(Only(without).Location!.Line, Is.EqualTo(3));
        Assert.That(without.Holding(Canary), Is.Empty);
        Assert.That(with.Holding(Canary), Is.Not.Empty);
    }

    [TestCase("nik: 1")]
    [TestCase("Tanggal Lahir: 2012-05-01")]
    [TestCase("agama-siswa: x")]
    [TestCase("kesehatan: asma")]
    public void Personal_keys_keep_the_post_at_home(string key)
    {
        var site = Build($"---\njudul: {Canary}\n{key}\n---\nIsi");

        Assert.That(Only(site).Code, Is.EqualTo("PRV08"));
        Assert.That(site.Holding(Canary), Is.Empty);
    }

    [Test]
    public void A_name_of_the_teachers_list_keeps_the_post_at_home_and_the_list_goes_nowhere()
    {
        var site = Build(
            $"# {Canary}\n\nHari ini siti nurhaliza menang lomba.",
            """
            -- privasi/nama-siswa.txt --
            # kelas 7A
            Budi Santosa
            Siti Nurhaliza
            """
        );

        Assert.That(Only(site).Code, Is.EqualTo("PRV06"));
        Assert.That(Only(site).Location, Is.EqualTo(new SourceLocation("content/posts/rahasia.md", 3, 10)));
        Assert.That(site.Holding(Canary).Concat(site.Holding("Budi Santosa")), Is.Empty);
    }

    [Test]
    public void A_name_inside_another_word_is_not_that_name()
    {
        var site = Build($"# {Canary}\n\nBudidaya ikan.", "-- privasi/nama-siswa.txt --\nBudi");

        Assert.That(site.Holding(Canary), Is.Not.Empty);
    }

    [Test]
    public void In_a_flat_folder_the_list_of_names_stays_at_home_even_where_it_is_linked()
    {
        var site = TestSite
            .From(
                """
                -- catatan.md --
                # Catatan

                [daftar](privasi/nama-siswa.txt)
                -- privasi/nama-siswa.txt --
                Budi Santosa
                """
            )
            .Build();

        Assert.That(site.Holding("Budi Santosa"), Is.Empty);
        Assert.That(site.Outputs.Keys, Has.None.Contains("nama-siswa"));
    }

    [TestCase("static/ktp-3273010101010001.pdf")]
    [TestCase("content/posts/foto/3273010101010001.jpg")]
    public void A_file_named_by_an_identity_number_does_not_go_out(string file)
    {
        var site = TestSite
            .From($"-- content/posts/foto/index.md --\n# Foto\n\nIsi\n-- {file} --\nx\n-- bloggen.yml --\njudul: A")
            .Build();

        Assert.That(site.Outputs.Keys, Has.None.Contains("3273010101010001"));
        Assert.That(Only(site).Location!.File, Is.EqualTo(file));
    }

    [Test]
    public void What_only_teachers_may_read_is_not_online_and_so_not_in_question()
    {
        var site = Build($"# {Canary}\n\nHalo\n\n::: khusus-guru\nNIK 3273010101010001\n:::\n\nTerbuka");

        Assert.That(site.Codes, Has.None.StartsWith("PRV"));
        Assert.That(site.Holding(Canary), Is.Not.Empty);
    }

    [Test]
    public void A_draft_is_at_home_already()
    {
        Assert.That(Build("---\njudul: A\ndraf: ya\n---\nNIK 3273010101010001").Codes, Has.None.StartsWith("PRV"));
    }

    [TestCase("---\njudul: KENARI\nabaikan: PRV01\n---\n3273010101010001")]
    [TestCase("# KENARI\n\n3273010101010001 <!-- abaikan: PRV01 -->")]
    [TestCase("# KENARI\n\n<!-- ignore: prv02, prv01 -->\n3273010101010001")]
    public void A_rule_can_be_turned_off_for_a_file_or_a_line(string post)
    {
        var site = Build(post);

        Assert.That(site.Codes, Has.None.StartsWith("PRV"));
        Assert.That(site.Holding(Canary), Is.Not.Empty);
    }

    [TestCase("# KENARI\n\n3273010101010001 <!-- abaikan: PRV02 -->")]
    [TestCase("# KENARI\n\n<!-- abaikan: PRV01 -->\n\n\n3273010101010001")]
    public void Turning_off_one_rule_on_one_line_turns_off_nothing_else(string post)
    {
        Assert.That(Build(post).Holding(Canary), Is.Empty);
    }

    [Test]
    public void A_rule_can_be_turned_off_for_the_whole_site()
    {
        var site = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: A
                abaikan: [PRV01, GBR01]
                -- content/posts/a.md --
                # KENARI

                3273010101010001 ![](a.png)
                -- static/a.png --
                x
                """
            )
            .Build();

        Assert.That(site.Codes, Has.None.AnyOf("PRV01", "GBR01"));
        Assert.That(site.Holding(Canary), Is.Not.Empty);
    }
}
