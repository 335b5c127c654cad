namespace BlogGen.Tests.Checking;

/// <summary>What looked like a mistake in real blogs and was none.</summary>
internal sealed class FalseAlarmTests
{
    private const string Jekyll = """
        -- _config.yml --
        title: Fisika
        -- _posts/2020-07-26-energi.md --
        ---
        title: Energi
        ---
        Energi kinetik adalah energi yang dimiliki benda karena geraknya.


        """;

    [Test]
    public void Digits_inside_of_an_address_are_no_telephone_number() =>
        Assert.That(
            Codes(
                """
                -- content/posts/a.md --
                # Jaringan

                Lihat [topologi](https://contoh.id/assets/a1363b2a-bc74-42c5-b081-968557fd44fd) di sana.
                """
            ),
            Has.None.EqualTo("PRV03")
        );

    [TestCase("HP 0812-3456-7890.")]
    [TestCase("hp081234567890")]
    [TestCase("(+62 812 3456 7890)")]
    public void A_telephone_number_is_one(string text) =>
        Assert.That(Codes($"-- content/posts/a.md --\n# Kontak\n\n{text}\n"), Has.One.EqualTo("PRV03"));

    [Test]
    public void Another_tools_variable_in_a_link_is_no_broken_link() =>
        Assert.That(Codes(Jekyll + "[Penulis]({{ author.url }})\n"), Has.None.EqualTo("TAU01"));

    [Test]
    public void In_our_own_sites_braces_in_a_link_are_a_broken_link() =>
        Assert.That(
            Codes("-- content/posts/a.md --\n# A\n\n<a href=\"{{ author.url }}\">Penulis</a>\n"),
            Has.One.EqualTo("TAU01")
        );

    [Test]
    public void Another_tools_loop_may_open_and_close_elements_as_it_likes() =>
        Assert.That(
            Codes(Jekyll + "<p>\n{% if a %}\n<a href=\"/x.html\">\n{% else %}\n<b>\n{% endif %}\n</p>\n"),
            Has.None.EqualTo("HTM01")
        );

    [Test]
    public void A_picture_that_only_another_tools_layout_shows_is_not_called_unused() =>
        Assert.That(
            Codes(Jekyll + "-- assets/img/logo.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n"),
            Has.None.EqualTo("GBR03")
        );

    [TestCase(
        "_config.yml",
        "repository: bu-rina/kelas",
        "github.com/bu-rina/kelas/assets/61336116/5dfb",
        ExpectedResult = 0
    )]
    [TestCase(
        "_config.yml",
        "github_username: bu-rina",
        "raw.githubusercontent.com/Bu-Rina/lain/main/a.png",
        ExpectedResult = 0
    )]
    [TestCase("_config.yml", "url: https://bu-rina.github.io", "bu-rina.github.io/album/a.png", ExpectedResult = 0)]
    [TestCase("bloggen.yml", "domain: kelas.example", "kelas.example/album/a.png", ExpectedResult = 0)]
    [TestCase(
        "bloggen.yml",
        "penulis: {nama: Bu Rina, tautan: {GitHub: 'https://github.com/bu-rina'}}",
        "github.com/bu-rina/kelas/a.png",
        ExpectedResult = 0
    )]
    [TestCase("_config.yml", "repository: bu-rina/kelas", "github.com/bu-rinawati/kelas/a.png", ExpectedResult = 1)]
    [TestCase("_config.yml", "repository: bu-rina/kelas", "upload.example/bu-rina/a.png", ExpectedResult = 1)]
    [TestCase("_config.yml", "title: Kelas", "github.com/bu-rina/kelas/a.png", ExpectedResult = 1)]
    public int A_picture_in_the_authors_own_account_needs_no_credit(string file, string setting, string address) =>
        Codes(
                $"-- {file} --\n{setting}\n-- _posts/2026-01-02-a.md --\n---\ntitle: A\n---\n\n![Batu](https://{address})\n"
            )
            .Count(code => code == "LIS02");

    [Test]
    public void A_page_for_what_is_not_found_is_meant_to_take_the_place_of_ours() =>
        Assert.That(Codes("-- content/404.md --\n# Tidak ada\n\nHalaman ini tidak ada.\n"), Has.None.EqualTo("ALM03"));

    private static IEnumerable<string> Codes(string site) =>
        SiteBuilder
            .CheckInMemory(TestSite.From(site).Files, new BuildOptions { Now = TestSite.Now })
            .Diagnostics.Select(diagnostic => diagnostic.Code);
}
