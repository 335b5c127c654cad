using BlogGen.Diagnostics;

namespace BlogGen.Tests.Themes;

/// <summary>A site whose <c>theme/</c> is a theme with a <c>theme.yml</c> of its own.</summary>
public sealed class OwnThemeTests
{
    private const string Layout =
        "-- theme/layouts/home.html --\n<b>{{ site.theme.moto }}+{{ site.theme.accent }}</b>\n";

    [TestCase("tema: tema-saya\n", TestName = "Chosen_by_its_name")]
    [TestCase("judul: Blog\n", TestName = "Chosen_by_being_there")]
    public void Its_params_lie_on_top_of_its_parents(string config)
    {
        var built = TestSite
            .From(
                $"-- bloggen.yml --\n{config}{Layout}-- theme/theme.yml --\nname: tema-saya\nparent: pena\nparams:\n  moto: Pelan\n  accent: \"#112233\"\n"
            )
            .Build();

        Assert.That(built["index.html"], Does.Contain("<b>Pelan+#112233</b>"));
    }

    private const string Declared = """
        -- theme/theme.yml --
        name: kelas
        parent: pena
        params:
          motto:
            default: Pelan
            also: moto, semboyan
            id: Semboyan kelas
          accent: "#112233"
        -- theme/layouts/home.html --
        <b>{{ site.theme.motto }}+{{ site.theme.accent }}</b>
        -- content/a.md --
        # A

        """;

    [TestCase("", "Pelan+#112233")]
    [TestCase("  motto: Cepat\n", "Cepat+#112233")]
    [TestCase("  Moto: Cepat\n", "Cepat+#112233")]
    [TestCase("  semboyan: Cepat\n  aksen: \"#445566\"\n", "Cepat+#445566")]
    public void Its_makers_values_have_other_names_as_those_of_bloggen_have(string ofSite, string shown)
    {
        var built = TestSite.From($"-- bloggen.yml --\njudul: A\nparams:\n{ofSite}{Declared}").Build();

        Assert.That(built["index.html"], Does.Contain($"<b>{shown}</b>"));
        Assert.That(built.Codes, Has.None.StartsWith("TEM"));
    }

    [Test]
    public void A_slip_in_a_name_of_its_makers_is_told_TEM09()
    {
        var built = TestSite.From($"-- bloggen.yml --\njudul: A\nparams:\n  semboyna: Cepat\n{Declared}").Build();

        Assert.That(built.Result.Diagnostics.Single(d => d.Code == "TEM09").Hint.Id, Does.Contain("`semboyan`"));
    }

    [Test]
    public void What_no_theme_declares_is_the_sites_own_and_a_map_stays_a_map()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: A
                params:
                  wali_kelas: Bu Sari
                -- theme/theme.yml --
                name: kelas
                parent: pena
                params:
                  jadwal:
                    senin: IPA
                -- theme/layouts/home.html --
                <b>{{ site.theme.wali_kelas }}+{{ site.theme.jadwal.senin }}</b>
                -- content/a.md --
                # A

                """
            )
            .Build();

        Assert.That(built["index.html"], Does.Contain("<b>Bu Sari+IPA</b>"));
        Assert.That(built.Codes, Has.None.StartsWith("TEM"));
    }

    [Test]
    public void An_unknown_key_of_a_value_is_named_with_the_nearest_TEM06()
    {
        var built = TestSite
            .From(
                "-- theme/theme.yml --\nname: saya\nparent: pena\nparams:\n  moto:\n    default: A\n    alsa: b\n-- content/a.md --\n# A\n"
            )
            .Build();

        var problem = built.Result.Diagnostics.Single(d => d.Code == "TEM06");
        Assert.That(problem.Location, Is.EqualTo(new SourceLocation("theme/theme.yml", 6, 5)));
        Assert.That(problem.Hint.Id, Does.Contain("`also`"));
    }

    [Test]
    public void A_wrong_parent_is_named_where_it_stands_TEM01()
    {
        var built = TestSite
            .From("-- theme/theme.yml --\nname: saya\nparent: penna\n-- content/a.md --\n# A\n")
            .Build();

        var problem = built.Result.Diagnostics.Single(d => d.Code == "TEM01");
        Assert.That(problem.Location?.File, Is.EqualTo("theme/theme.yml"));
        Assert.That(problem.Hint.Id, Does.Contain("`pena`"));
    }

    [Test]
    public void An_unknown_key_is_named_with_the_nearest_TEM06()
    {
        var built = TestSite.From("-- theme/theme.yml --\nname: saya\nperent: pena\n-- content/a.md --\n# A\n").Build();

        var problem = built.Result.Diagnostics.Single(d => d.Code == "TEM06");
        Assert.That(problem.Location, Is.EqualTo(new SourceLocation("theme/theme.yml", 2, 1)));
        Assert.That(problem.Hint.Id, Does.Contain("`parent`"));
        Assert.That(built.Has("index.html"), Is.True);
    }
}
