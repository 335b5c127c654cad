using System.Net;
using System.Net.Sockets;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Serving;

/// <summary>What the preview answers, and to whom.</summary>
public sealed class ServeTests
{
    [Test]
    public void The_first_line_is_the_address_and_a_page_is_there()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());

        Assert.That(run.Out, Does.StartWith($"Pratinjau: http://localhost:{run.Port}/\n"));
        Assert.That(run.Get("zat/"), Does.Contain("Air mengalir.").And.Contain("<script src=\"/_bloggen/live.js\""));
        Assert.That(run.Get("_bloggen/live.js"), Does.Contain("EventSource"));
    }

    [Test]
    public void What_is_built_holds_nothing_of_the_preview()
    {
        using var site = PreviewRun.NewSite();

        Transcript.RunIn(site.Path, "build", "--drafts");

        foreach (var file in Directory.GetFiles(site.Combine("public"), "*", SearchOption.AllDirectories))
            Assert.That(File.ReadAllText(file), Does.Not.Contain("_bloggen"), file);
    }

    [Test]
    public void A_page_that_is_not_there_shows_the_sites_own_404()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());

        var (status, text) = run.Ask("tidak-ada/");

        Assert.That(status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(text, Does.Contain("kind-404").Or.Contain("Kelas Bu Sari").And.Contain("/_bloggen/live.js"));
    }

    [Test]
    public void A_base_path_is_part_of_every_address()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite("https://guru.github.io/blog/"));

        Assert.That(run.Out, Does.StartWith($"Pratinjau: http://localhost:{run.Port}/blog/\n"));
        Assert.That(run.Get("blog/zat/"), Does.Contain("Air mengalir."));
        Assert.That(run.Ask("zat/").Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(run.Raw("/"), Does.StartWith("HTTP/1.1 302").And.Contain("Location: /blog/\r\n"));
        Assert.That(run.Raw("/blog"), Does.Contain("Location: /blog/\r\n"));
        Assert.That(run.Raw("/blog/zat?a=b"), Does.Contain("Location: /blog/zat/?a=b\r\n"));
    }

    [TestCase("zat/", "text/html; charset=utf-8")]
    [TestCase("style.css", "text/css; charset=utf-8")]
    [TestCase("feed.xml", "application/xml; charset=utf-8")]
    [TestCase("feed.json", "application/json; charset=utf-8")]
    [TestCase("robots.txt", "text/plain; charset=utf-8")]
    [TestCase("gambar/a.svg", "image/svg+xml; charset=utf-8")]
    [TestCase("gambar/a.png", "image/png")]
    [TestCase("gambar/a.xyz", "application/octet-stream")]
    public void Every_file_says_what_it_is_and_is_never_kept(string path, string type)
    {
        var site = PreviewRun.NewSite();
        foreach (var ending in (string[])["svg", "png", "xyz"])
            site.With("static/gambar/a." + ending, "x");
        using var run = PreviewRun.Of(site);

        using var answer = run.Http.GetAsync(path).GetAwaiter().GetResult();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.GetValues("Content-Type"), Is.EqualTo(new[] { type }));
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
    }

    [TestCase("/zat/")]
    [TestCase("/gambar/a.png")]
    public void HEAD_says_the_length_and_sends_no_body(string path)
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite().With("static/gambar/a.png", "12345"));

        var (head, body) = run.Raw(path, method: "HEAD").Split("\r\n\r\n") is [var h, var b] ? (h, b) : ("", "?");

        Assert.That(head, Does.StartWith("HTTP/1.1 200").And.Contain("Content-Length: "));
        Assert.That(body, Is.Empty);
    }

    [Test]
    public void A_part_of_a_film_can_be_asked_for()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite().With("static/film.mp4", "0123456789"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "film.mp4");
        request.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(2, 4);

        using var answer = run.Http.Send(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.PartialContent));
        Assert.That(answer.Content.ReadAsStringAsync().Result, Is.EqualTo("234"));
    }

    [TestCase("jahat.example")]
    [TestCase("jahat.example:{0}")]
    [TestCase("localhost.jahat.example:{0}")]
    [TestCase("localhost:1")]
    [TestCase("localhost")]
    [TestCase("192.168.1.5:{0}")]
    public void Another_name_is_not_served(string host)
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, host, run.Port);

        Assert.That(run.Raw("/zat/", name), Does.StartWith("HTTP/1.1 400").And.Not.Contain("Air mengalir"));
    }

    [TestCase("localhost:{0}")]
    [TestCase("LOCALHOST:{0}")]
    [TestCase("127.0.0.1:{0}")]
    [TestCase("[::1]:{0}")]
    public void The_names_of_this_machine_are_served(string host)
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, host, run.Port);

        Assert.That(run.Raw("/zat/", name), Does.StartWith("HTTP/1.1 200"));
    }

    [TestCase("/../rahasia.txt")]
    [TestCase("/%2e%2e/rahasia.txt")]
    [TestCase("/.%2e/rahasia.txt")]
    [TestCase("/%252e%252e/rahasia.txt")]
    [TestCase("/..%2frahasia.txt")]
    [TestCase("/..\\rahasia.txt")]
    [TestCase("/..%5crahasia.txt")]
    [TestCase("/%c0%ae%c0%ae/rahasia.txt")]
    [TestCase("/zat/../../rahasia.txt")]
    [TestCase("//rahasia.txt")]
    [TestCase("/rahasia.txt%00.html")]
    [TestCase("/C:/rahasia.txt")]
    [TestCase("/bloggen.yml")]
    [TestCase("/content/posts/2026-08-01-zat.md")]
    [TestCase("/.bloggen/manifest")]
    [TestCase("/tautan.txt")]
    [TestCase("/static/tautan.txt")]
    [TestCase("http://jahat.example/../rahasia.txt")]
    [TestCase("*")]
    public void No_path_leads_out_of_what_is_published(string target)
    {
        using var outside = new TemporaryFolder().With("situs/x", "").With("rahasia.txt", "RAHASIA");
        var site = PreviewRun.NewSite().With("rahasia.txt", "RAHASIA").With(".bloggen/manifest", "RAHASIA");
        Directory.CreateDirectory(site.Combine("static"));
        File.CreateSymbolicLink(site.Combine("static/tautan.txt"), outside.Combine("rahasia.txt"));
        using var run = PreviewRun.Of(site);

        var answer = run.Raw(target);

        Assert.That(answer, Does.Match("^HTTP/1.1 (400|404|405) "));
        Assert.That(answer, Does.Not.Contain("RAHASIA").And.Not.Contain("Air mengalir"));
    }

    [Test]
    public void A_file_that_became_a_link_to_elsewhere_is_not_followed()
    {
        using var outside = new TemporaryFolder().With("rahasia.txt", "RAHASIA");
        using var run = PreviewRun.Of(PreviewRun.NewSite().With("static/catatan.txt", "catatan"));
        Assert.That(run.Get("catatan.txt"), Is.EqualTo("catatan"));

        File.Delete(run.Site.Combine("static/catatan.txt"));
        File.CreateSymbolicLink(run.Site.Combine("static/catatan.txt"), outside.Combine("rahasia.txt"));

        Assert.That(run.Raw("/catatan.txt"), Does.Match("^HTTP/1.1 404 ").And.Not.Contain("RAHASIA"));
    }

    [Test]
    public void Only_looking_is_allowed()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());

        Assert.That(run.Raw("/zat/", method: "DELETE"), Does.StartWith("HTTP/1.1 405").And.Contain("Allow: GET, HEAD"));
    }

    [Test]
    public void No_other_machine_reaches_it()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        var others = Dns.GetHostAddresses(Dns.GetHostName(), AddressFamily.InterNetwork);

        foreach (var address in others.Where(a => !IPAddress.IsLoopback(a)))
        {
            using var client = new TcpClient();
            Assert.Catch<SocketException>(() => client.Connect(address, run.Port));
        }
    }

    [Test]
    public void Drafts_and_scheduled_posts_are_shown_and_marked()
    {
        using var run = PreviewRun.Of(
            PreviewRun
                .NewSite()
                .With("content/posts/penguapan.md", "---\njudul: Masih Draf\ndraf: ya\n---\n\nIsi.\n")
                .With("content/posts/pengembunan.md", "---\njudul: Terbit Nanti\ntanggal: 2030-01-01\n---\n\nIsi.\n")
                .With("content/posts/pembekuan.md", "---\njudul: Sudah Lewat\nkedaluwarsa: 2020-01-01\n---\n\nIsi.\n")
        );

        Assert.That(run.Get("penguapan/"), Does.Contain("class=\"notice\"").And.Contain("noindex"));
        Assert.That(run.Get("pengembunan/"), Does.Contain("class=\"notice\""));
        var overview = run.Get("_bloggen/");
        Assert.That(overview, Does.Contain("<h2>Draf (1)</h2>").And.Contain("<a href=\"/penguapan/\">Masih Draf</a>"));
        Assert.That(
            overview,
            Does.Contain("<h2>Terjadwal (1)</h2>").And.Contain("<a href=\"/pengembunan/\">Terbit Nanti</a>")
        );
        Assert.That(overview, Does.Contain("<h2>Sudah lewat (1)</h2>").And.Contain("<li>Sudah Lewat<small>"));
        Assert.That(overview, Does.Contain("Masalah (0)").And.Not.Contain("Zat Cair").And.Contain("lang=\"id\""));
    }

    [Test]
    public void A_taken_port_is_named_with_a_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var site = PreviewRun.NewSite();

        var seen = Transcript.RunIn(site.Path, "serve", "--port", port, "--lang", "en");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith($"Another program uses port {port}.\n→ ").And.Contain("--port 0"));
        Assert.That(seen.Out, Is.Empty);
    }

    [TestCase("-1")]
    [TestCase("70000")]
    [TestCase("delapan")]
    public void What_is_no_port_is_a_wrong_usage(string port)
    {
        Assert.That(Transcript.Run("serve", "--port=" + port).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_folder_that_is_not_there_is_a_wrong_usage()
    {
        Assert.That(Transcript.Run("pratinjau", "tidak-ada").ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Open_shows_the_address_in_the_browser()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite(), "--open");

        PreviewRun.Until(() => run.Browsed is not null);
        Assert.That(run.Browsed, Is.EqualTo($"http://localhost:{run.Port}/"));
    }

    [Test]
    public void Ctrl_C_ends_it_although_a_page_listens()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();

        Assert.That(run.Interrupt(), Is.Zero);
        Assert.That(run.Out, Does.EndWith("Pratinjau dihentikan.\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void Quiet_says_only_the_address()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite(), "--quiet");

        run.Interrupt();

        Assert.That(run.Out, Is.EqualTo($"Pratinjau: http://localhost:{run.Port}/\n"));
    }
}
