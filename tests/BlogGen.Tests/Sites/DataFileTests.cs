using BlogGen.Diagnostics;

namespace BlogGen.Tests.Sites;

public sealed class DataFileTests
{
    private const string Loop =
        "-- theme/layouts/home.html --\n{{ for row in site.data.siswa }}[{{ row.nama }}|{{ row.kelas }}]{{ end }}\n";

    private static TestSite.Built Build(string csv, string layout = Loop) =>
        TestSite.From($"{layout}-- data/siswa.csv --\n{csv}").Build();

    [TestCase("nama,kelas\nAni,7\nBudi,8\n", TestName = "With_commas")]
    [TestCase("nama;kelas\nAni;7\nBudi;8\n", TestName = "With_semicolons_as_Indonesian_Excel_saves_it")]
    [TestCase("sep=;\nnama;kelas\nAni;7\nBudi;8\n", TestName = "With_a_line_that_names_the_delimiter")]
    [TestCase("nama\tkelas\nAni\t7\nBudi\t8\n", TestName = "With_tabs")]
    [TestCase("\uFEFFnama;kelas\r\n\"Ani\";\"7\"\r\n\r\n;\r\nBudi;8", TestName = "With_BOM_quotes_and_empty_rows")]
    [TestCase("nama;nomor;kelas\nAni;1;7\nBudi;2;8\n", TestName = "With_a_column_that_nobody_asks_for")]
    public void A_table_becomes_a_list_of_rows(string csv)
    {
        var built = Build(csv);

        Assert.That(built["index.html"], Does.Contain("[Ani|7][Budi|8]"));
        Assert.That(built.Codes.Where(c => c.StartsWith("DAT", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_cell_may_hold_the_delimiter_quotes_lines_a_number_sign_and_angle_brackets()
    {
        var built = Build("nama;kelas\n\"A;\"\"b\"\"\nc\";#1 <i>\n");

        Assert.That(built["index.html"], Does.Contain("[A;&quot;b&quot;\nc|#1 &lt;i&gt;]"));
    }

    [Test]
    public void A_cell_is_printed_as_it_is_seen_in_the_sheet()
    {
        var built = Build("nama,kelas\nya,007\ntidak,0812\n\"1,5\",\n");

        Assert.That(built["index.html"], Does.Contain("[ya|007][tidak|0812][1,5|]"));
    }

    [Test]
    public void A_column_with_a_space_in_its_name_is_found_with_an_underscore()
    {
        var built = Build(
            "Nama Siswa;Kelas\nAni;7\n",
            "-- theme/layouts/home.html --\n{{ for row in site.data.siswa }}{{ row.nama_siswa }}/{{ row.kelas }}{{ end }}\n"
        );

        Assert.That(built["index.html"], Does.Contain("Ani/7"));
    }

    [Test]
    public void A_broken_quote_is_named_with_its_line_and_the_rows_above_it_stay_DAT01()
    {
        var built = Build("nama;kelas\n\"Ani\nW\";7\n\"Budi;8\nCici;9\n");

        var problem = built.Result.Diagnostics.Single(d => d.Code == "DAT01");
        Assert.That(problem.Location, Is.EqualTo(new SourceLocation("data/siswa.csv", 4)));
        Assert.That(problem.Effect, Is.EqualTo(Effect.SetsAside));
        Assert.That(built["index.html"], Does.Contain("[Ani\nW|7]").And.Not.Contain("Budi"));
    }

    [TestCase("nama;kelas\nAni;7\n\"B\"x;8\n", 3)]
    [TestCase("sep=;\nnama;kelas\nAni;7\nB;\"8", 4)]
    public void Text_after_a_closing_quote_and_a_quote_at_the_end_are_broken_too_DAT01(string csv, int line)
    {
        var built = Build(csv);

        Assert.That(built.Result.Diagnostics.Single(d => d.Code == "DAT01").Location?.Line, Is.EqualTo(line));
        Assert.That(built["index.html"], Does.Contain("[Ani|7]").And.Not.Contain("|8]"));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("nama;kelas")]
    public void A_table_without_rows_is_an_empty_list(string csv)
    {
        Assert.That(Build(csv)["index.html"], Does.Not.Contain("|"));
    }

    [Test]
    public void A_cell_without_a_column_is_named_DAT02()
    {
        var built = Build("nama;kelas\nAni;7;ekstra\nBudi;8;\n");

        Assert.That(
            built.Result.Diagnostics.Single(d => d.Code == "DAT02").Location,
            Is.EqualTo(new SourceLocation("data/siswa.csv", 2))
        );
        Assert.That(built["index.html"], Does.Contain("[Ani|7][Budi|8]"));
    }

    [Test]
    public void Two_files_of_one_name_are_told_apart_by_a_warning_DAT03()
    {
        var built = TestSite
            .From($"{Loop}-- data/siswa.csv --\nnama,kelas\nAni,7\n-- data/siswa.yml --\n- nama: Budi\n")
            .Build();

        Assert.That(
            built.Result.Diagnostics.Single(d => d.Code == "DAT03").Location?.File,
            Is.EqualTo("data/siswa.yml")
        );
        Assert.That(built["index.html"], Does.Contain("[Ani|7]"));
    }

    [Test]
    public void A_folder_of_data_is_a_map()
    {
        var built = TestSite
            .From(
                """
                -- data/sekolah/kelas-7.json --
                [{"nama": "Ani"}]
                -- data/sekolah/kelas-8.yml --
                - nama: Budi
                -- theme/layouts/home.html --
                {{ site.data.sekolah.kelas_7[0].nama }}+{{ site.data.sekolah["kelas-8"][0].nama }}+{{ site.data.lain }}
                """
            )
            .Build();

        Assert.That(built["index.html"], Does.Contain("Ani+Budi+"));
    }

    [TestCase("data/agenda.yml", "- acara: \"Upacara\n", "DEP08")]
    [TestCase("data/agenda.json", "[{\"acara\": }]", "DEP13")]
    public void A_broken_data_file_is_named_with_its_place_and_stops_only_a_strict_build(
        string path,
        string text,
        string code
    )
    {
        var site = TestSite.From($"-- {path} --\n{text}\n-- content/posts/a.md --\n# A\n");

        var built = site.Build();

        var problem = built.Result.Diagnostics.Single(d => d.Code == code);
        Assert.That(problem.Location?.File, Is.EqualTo(path));
        Assert.That(problem.Location?.Line, Is.EqualTo(1));
        Assert.That(problem.Effect, Is.EqualTo(Effect.SetsAside));
        Assert.That(built.Has("index.html"), Is.True);
    }
}
