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
