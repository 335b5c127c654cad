using BlogGen.Diagnostics;

namespace BlogGen.Tests.Checking;

/// <summary>A page that costs a phone too much is named, with what weighs most.</summary>
public sealed class PageWeightTests
{
    private static TestSite Site(string post, int kilobytes, string more = "") =>
        TestSite.From(
            $"""
            -- bloggen.yml --
            judul: Kelas
            {more}
            -- content/posts/a.md --
            # Denah sekolah

            {post}
            -- static/denah.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0{new string(
                'x',
                kilobytes * 1024
            ).Replace("x", "l")}"/></svg>
            -- static/kecil.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
            """
        );

    private const string Picture = "![Denah](/denah.svg) ![Kecil](/kecil.svg)";

    [Test]
    public void A_heavy_picture_is_named_and_the_page_goes_out()
    {
        var built = Site(Picture, 300).Build();
        var problem = built.Result.Diagnostics.Single(d => d.Code == "BRT01");

        Assert.That(problem.Location, Is.EqualTo(new SourceLocation("content/posts/a.md")));
        Assert.That(problem.Effect, Is.EqualTo(Effect.FailsCheck));
        Assert.That(problem.Message.Id, Does.Match("anggaran 150 KB: sekitar [23] detik"));
        Assert.That(problem.Hint.Id, Does.Contain("denah.svg (300 KB)").And.Not.Contain("kecil.svg"));
        Assert.That(built.Has("a/index.html"));
    }

    [Test]
    public void Text_counts_as_it_is_sent_compressed()
    {
        Assert.That(
            Site(string.Concat(Enumerable.Repeat("kata ", 100_000)), 1).Build().Codes,
            Has.None.EqualTo("BRT01")
        );
        var random = new Random(7);
        var noise = string.Concat(
            Enumerable
                .Range(0, 60_000)
                .Select(_ =>
                    $"{(char)random.Next('a', 'z')}{(char)random.Next('a', 'z')}{(char)random.Next('a', 'z')}{(char)random.Next('a', 'z')}{(char)random.Next('a', 'z')} "
                )
        );
        Assert.That(Site(noise, 1).Build().Codes, Has.Some.EqualTo("BRT01"));
    }

    [TestCase("anggaran: {halaman: 400}")]
    [TestCase("budget: {page: 400}")]
    [TestCase("abaikan: BRT01")]
    public void The_site_sets_its_own_budget(string setting) =>
        Assert.That(Site(Picture, 300, setting).Build().Codes, Has.None.EqualTo("BRT01"));

    [Test]
    public void The_same_picture_twice_is_fetched_once() =>
        Assert.That(Site(Picture + "\n\n" + Picture, 100).Build().Codes, Has.None.EqualTo("BRT01"));

    [Test]
    public void The_check_weighs_too() =>
        Assert.That(
            SiteBuilder
                .CheckInMemory(Site(Picture, 300).Files, new BuildOptions { Now = TestSite.Now })
                .Diagnostics.Select(d => d.Code),
            Has.Some.EqualTo("BRT01")
        );
}
