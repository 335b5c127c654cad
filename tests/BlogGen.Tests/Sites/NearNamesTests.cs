namespace BlogGen.Tests.Sites;

/// <summary>A guess at what a broken link meant is only worth saying where it is truly near.</summary>
public sealed class NearNamesTests
{
    [TestCase("zat-cari.md", "2026-01-02-zat-cair.md")]
    [TestCase("2026-01-09-zat-cair.md", "2026-01-02-zat-cair.md")]
    [TestCase("/zat-cari/", "2026-01-02-zat-cair.md")]
    [TestCase("bab-1-gerak-lurs.md", "bab-1-gerak-lurus.md")]
    [TestCase("kebun-sekola.jpeg", "kebun-sekolah.jpg")]
    [TestCase("kebun-sekolah.png", "kebun-sekolah.jpg")]
    public void A_slip_of_the_finger_is_recognised(string target, string meant) =>
        Assert.That(Hint(target), Is.EqualTo($"Maksud Anda `{meant}`?"));

    [TestCase("x.md")]
    [TestCase("api.md")]
    [TestCase("bab-2-gerak-lurus.md")]
    [TestCase("foto3.jpg")]
    [TestCase("2026-01-02-kalor.md")]
    [TestCase("zat-cair.pdf")]
    [TestCase("kebun-sekolah.md")]
    public void A_stranger_is_not_suggested(string target) =>
        Assert.That(Hint(target), Does.StartWith("Periksa ejaan"));

    private static string Hint(string target)
    {
        var built = TestSite
            .From(
                $"""
                -- bloggen.yml --
                judul: Blog
                -- content/posts/2026-01-02-zat-cair.md --
                # Zat cair
                [ini]({target})
                -- content/posts/2026-01-02-bunyi.md --
                # Bunyi
                -- content/posts/a.md --
                # A
                -- content/posts/air.md --
                # Air
                -- content/posts/bab-1-gerak-lurus.md --
                # Gerak lurus
                -- static/foto1.jpg --
                foto
                -- static/foto2.jpg --
                foto
                -- static/kebun-sekolah.jpg --
                foto
                """
            )
            .Build();
        return built.Result.Diagnostics.Single(d => d.Code == "TAU01").Hint.Id;
    }
}
