namespace BlogGen.Tests.Themes;

/// <summary><c>cached</c>: one rendering for the same words, and never another's.</summary>
public sealed class CachedPartialTests
{
    [Test]
    public void Values_that_only_look_alike_are_kept_apart()
    {
        var built = TestSite
            .From(
                """
                -- theme/partials/one.html --
                [{{ for x in it }}{{ x.title }},{{ end }}]
                -- theme/layouts/home.html --
                {{ for post in site.posts }}{{ cached "one.html" [post] }}{{ end }}{{ cached "one.html" site.posts }}{{ cached "one.html" [] }}
                -- content/posts/a.md --
                # Alfa
                -- content/posts/b.md --
                # Beta
                """
            )
            .Build();

        Assert.That(built["index.html"].ReplaceLineEndings(""), Does.Contain("[Alfa,][Beta,][Alfa,Beta,][]"));
    }
}
