namespace BlogGen.Tests.Markdown;

/// <summary>Videos and simulations: a card with a link, and nothing fetched before a tap.</summary>
public sealed class EmbedTests
{
    [TestCase("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    [TestCase("https://youtu.be/dQw4w9WgXcQ?t=1m30s", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90")]
    [TestCase("https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=x", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    [TestCase("https://www.youtube.com/shorts/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    [TestCase(
        "https://www.youtube.com/playlist?list=PLabc",
        "https://www.youtube-nocookie.com/embed/videoseries?list=PLabc"
    )]
    [TestCase("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1")]
    [TestCase(
        "https://phet.colorado.edu/in/simulations/density",
        "https://phet.colorado.edu/sims/html/density/latest/density_all.html?locale=in"
    )]
    [TestCase(
        "https://phet.colorado.edu/sims/html/density/latest/density_en.html",
        "https://phet.colorado.edu/sims/html/density/latest/density_all.html?locale=en"
    )]
    [TestCase("https://www.geogebra.org/m/abC12", "https://www.geogebra.org/material/iframe/id/abC12")]
    [TestCase("https://www.desmos.com/calculator/abc1", "https://www.desmos.com/calculator/abc1?embed")]
    [TestCase(
        "https://docs.google.com/forms/d/e/1FAIp/viewform?usp=sf_link",
        "https://docs.google.com/forms/d/e/1FAIp/viewform?embedded=true"
    )]
    [TestCase(
        "https://docs.google.com/presentation/d/1abc/edit#slide=id.p",
        "https://docs.google.com/presentation/d/1abc/embed"
    )]
    [TestCase("https://docs.google.com/document/d/1abc/edit", "https://docs.google.com/document/d/1abc/preview")]
    [TestCase("https://drive.google.com/file/d/1abc/view", "https://drive.google.com/file/d/1abc/preview")]
    [TestCase("https://sekolah.h5p.com/content/129", "https://sekolah.h5p.com/content/129/embed")]
    [TestCase(
        "https://www.openstreetmap.org/#map=15/-6.9147/107.6098",
        "https://www.openstreetmap.org/export/embed.html?bbox=107.59881,-6.92288,107.62079,-6.90652"
    )]
    public void An_address_alone_on_its_line_becomes_a_card(string address, string frame)
    {
        var html = Rendered.From($"Simak:\n\n{address}\n\nLalu jawab.").Html;

        Assert.That(html, Does.Contain($"data-frame=\"{frame}\""));
        Assert.That(html, Does.Contain($"<a href=\"{address}\">"), "the plain link stays");
        Assert.That(html, Does.Not.Contain("<iframe").And.Not.Contain("src="));
    }

    [TestCase("https://forms.gle/abc", "Google Forms")]
    [TestCase("https://maps.app.goo.gl/abc", "Google Maps")]
    [TestCase("https://wordwall.net/resource/1", "Wordwall")]
    [TestCase("https://quizizz.com/join?gc=1", "Wayground")]
    public void What_cannot_be_framed_is_a_card_with_a_link(string address, string provider)
    {
        var rendered = Rendered.From(address);

        Assert.That(rendered.Html, Does.Contain(provider).And.Not.Contain("data-frame"));
        Assert.That(rendered.Body.HasActivity, Is.False);
    }

    [TestCase("Simak https://youtu.be/dQw4w9WgXcQ dulu.")]
    [TestCase("[Tonton](https://youtu.be/dQw4w9WgXcQ)")]
    [TestCase("- https://youtu.be/dQw4w9WgXcQ")]
    [TestCase("https://youtu.be/bukan-id-video-yang-sah")]
    [TestCase("https://youtube.com.penipu.example/watch?v=dQw4w9WgXcQ")]
    [TestCase("https://sekolah.example/rapat")]
    public void Other_links_stay_links(string markdown)
    {
        Assert.That(Rendered.From(markdown).Html, Does.Not.Contain("embed"));
    }

    [Test]
    public void A_picture_mark_gives_the_card_its_title()
    {
        var rendered = Rendered.From("![Massa *jenis*](https://youtu.be/dQw4w9WgXcQ)");

        Assert.That(rendered.Html, Does.Contain("<b>Massa jenis</b> <small>YouTube · sekitar 5 MB tiap menit</small>"));
        Assert.That(rendered.Body.Embeds.Single().Title, Is.EqualTo("Massa jenis"));
        Assert.That(rendered.Body.Embeds.Single().Address, Is.EqualTo("https://youtu.be/dQw4w9WgXcQ"));
    }

    [Test]
    public void A_quote_in_a_title_or_an_address_stays_inside_its_attribute()
    {
        var html = Rendered.From("![a \"b\" \\<c>](https://youtu.be/dQw4w9WgXcQ)").Html;

        Assert.That(html, Does.Contain("<b>a &quot;b&quot; &lt;c&gt;</b>"));
    }

    [TestCase("dialog.mp3", "<audio controls preload=\"none\" aria-label=\"Dialog\" src=\"dialog.mp3\">")]
    [TestCase("praktik.webm", "<video controls preload=\"none\" aria-label=\"Dialog\" src=\"praktik.webm\">")]
    public void A_recording_of_ones_own_is_played_and_loads_nothing_before(string file, string element)
    {
        var rendered = Rendered.From($"![Dialog]({file})");

        Assert.That(rendered.Html, Does.Contain(element));
        Assert.That(rendered.Targets, Is.EqualTo(new[] { file, file }));
    }

    [Test]
    public void A_pdf_of_ones_own_is_a_card_whose_address_is_resolved()
    {
        var rendered = Rendered.From("![Lembar kerja](lkpd.pdf)");

        Assert.That(rendered.Targets, Is.EqualTo(new[] { "lkpd.pdf", "lkpd.pdf" }));
        Assert.That(rendered.Html, Does.Contain("data-frame=\"lkpd.pdf\"").And.Contain("Unduh PDF"));
        Assert.That(rendered.Body.Embeds, Is.Empty);
    }
}
