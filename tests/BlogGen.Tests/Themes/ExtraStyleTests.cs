namespace BlogGen.Tests.Themes;

/// <summary><c>assets/style.extra.css</c>: what a child theme adds to its parent's style.</summary>
public sealed class ExtraStyleTests
{
    private static string Style(string files) =>
        TestSite.From("-- bloggen.yml --\njudul: A\n-- content/a.md --\n# A\n" + files).Build()["style.css"];

    [Test]
    public void It_comes_below_the_parents_style_and_goes_out_in_the_same_file()
    {
        var built = TestSite
            .From("-- content/a.md --\n# A\n-- theme/assets/style.extra.css --\n.milik-kami { order: 7 }\n")
            .Build();

        Assert.That(built["style.css"].TrimEnd(), Does.EndWith(".milik-kami { order: 7 }"));
        Assert.That(built["style.css"], Does.Contain("page of an exercise book"));
        Assert.That(built.Has("style.extra.css"), Is.False);
        Assert.That(built["index.html"].Split("rel=\"stylesheet\""), Has.Length.EqualTo(2));
    }

    [Test]
    public void Those_of_all_layers_are_joined_the_uppermost_last()
    {
        var style = Style(
            """
            -- theme/theme.yml --
            name: anak
            parent: cucu
            -- theme/assets/style.extra.css --
            .atas {}
            -- themes/cucu/theme.yml --
            name: cucu
            parent: papan
            -- themes/cucu/assets/style.extra.css --
            .tengah {}
            """
        );

        int[] places = [.. ((string[])["exercise book", "blackboard", ".tengah", ".atas"]).Select(Place)];
        Assert.That(places, Is.Ordered.Ascending);
        Assert.That(places, Has.None.Negative);

        int Place(string word) => style.IndexOf(word, StringComparison.Ordinal);
    }

    [Test]
    public void A_whole_style_takes_the_place_of_all_below_it()
    {
        Assert.That(
            Style("-- theme/assets/style.css --\n.baru {}\n-- theme/assets/style.extra.css --\n.lagi {}\n").Split('\n'),
            Is.SubsetOf([".baru {}", ".lagi {}", ""])
        );
    }
}
