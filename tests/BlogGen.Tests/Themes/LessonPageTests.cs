namespace BlogGen.Tests.Themes;

/// <summary>What the default theme adds to a page that holds parts of a lesson, and leaves away from all others.</summary>
public sealed class LessonPageTests
{
    private static readonly TestSite.Built Site = TestSite
        .From(
            """
            -- bloggen.yml --
            judul: Kelas IPA
            alamat: https://contoh.example/ipa
            -- content/posts/langkah.md --
            ---
            judul: Massa jenis
            tanggal: 2026-08-17
            ---
            ::: langkah
            1. Timbang.
            2. Bagi.
            :::
            -- content/posts/video.md --
            ---
            judul: Video
            tanggal: 2026-08-18
            ---
            ![Zat cair](https://youtu.be/dQw4w9WgXcQ)
            -- content/posts/cerita.md --
            ---
            judul: Cerita
            tanggal: 2026-08-19
            ---
            ::: petunjuk
            Tidak memerlukan skrip.
            :::
            """
        )
        .Build();

    [TestCase("langkah", true)]
    [TestCase("video", true)]
    [TestCase("cerita", false)]
    public void The_script_comes_only_where_something_needs_it(string slug, bool needed)
    {
        Assert.That(
            Site[$"{slug}/index.html"].Contains("/ipa/lesson.js", StringComparison.Ordinal),
            Is.EqualTo(needed)
        );
        Assert.That(Site["index.html"], Does.Not.Contain("lesson.js"));
    }

    [Test]
    public void On_paper_a_video_is_an_address_and_a_code()
    {
        var page = Site["video/index.html"];

        Assert.That(page, Does.Contain("<ul class=\"embed-links\">\n<li><svg class=\"qr\""));
        Assert.That(page, Does.Contain("<bdi>https://youtu.be/dQw4w9WgXcQ</bdi>"));
        Assert.That(Site["feed.xml"], Does.Not.Contain("class=\"qr\""), "a code on paper is no use in a feed");
    }

    [Test]
    public void Nothing_of_another_site_is_fetched_before_a_tap()
    {
        Assert.That(Site["video/index.html"], Does.Not.Match("<(script|img|iframe|link)[^>]*youtu"));
    }
}
