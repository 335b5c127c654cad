using BlogGen.Diagnostics;

namespace BlogGen.Tests.Sites;

/// <summary>Addresses from before, as people copy them from the browser.</summary>
public sealed class AliasTests
{
    [TestCase("/2020/05/zat.html", "2020/05/zat.html")]
    [TestCase("2020/05/zat.html?m=1", "2020/05/zat.html")]
    [TestCase("https://rina.example/2020/05/zat.html#isi", "2020/05/zat.html")]
    [TestCase("/zat/", "zat/index.html")]
    public void An_old_address_leads_to_the_post(string alias, string path)
    {
        var built = Build(alias);

        Assert.That(built[path], Does.Contain("url=/zat-cair/"));
        Assert.That(built.Codes, Is.Empty);
    }

    [TestCase("../zat")]
    [TestCase("https://lain.example/zat")]
    [TestCase("?m=1")]
    public void An_old_address_that_cannot_be_used_is_named(string alias)
    {
        var built = Build(alias);

        var problem = built.Result.Diagnostics.Single();
        Assert.That(
            (problem.Code, problem.Location!.Line, problem.Severity),
            Is.EqualTo(("PER06", 3, Severity.Warning))
        );
        Assert.That(problem.Message.Id, Does.Contain(alias));
        Assert.That(problem.Message.En, Does.Contain(alias));
    }

    private static TestSite.Built Build(string alias) =>
        TestSite
            .From(
                $"""
                -- bloggen.yml --
                judul: Blog
                alamat: https://rina.example/
                -- content/posts/zat-cair.md --
                ---
                judul: Zat cair
                alamat_lama: ["{alias}"]
                ---
                Isi.
                """
            )
            .Build();
}
