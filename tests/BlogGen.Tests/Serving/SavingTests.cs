using System.Net;
using BlogGen.Cli.Serving.Watching;
using BlogGen.Live;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Serving;

/// <summary>What a save brings about, in the pages and in the events.</summary>
public sealed class SavingTests
{
    private const string Post = "content/posts/2026-08-01-zat.md";

    [Test]
    public void A_saved_text_is_served_and_told()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        var (hello, version) = events.Next();

        run.Site.With(Post, "---\njudul: Zat Cair\n---\n\nAir membeku.\n");

        var (name, newVersion) = events.Next();
        Assert.That((hello, name), Is.EqualTo(("hello", "reload")));
        Assert.That(run.Get("zat/"), Does.Contain("Air membeku.").And.Contain($"data-version=\"{newVersion}\""));
        Assert.That(newVersion, Is.Not.EqualTo(version));
        PreviewRun.Until(() =>
            run.Out.Contains($"{Post}: diperbarui. 0 galat, 0 peringatan.\n", StringComparison.Ordinal)
        );
    }

    [Test]
    public void A_new_title_stands_in_every_list()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();

        run.Site.With(Post, "---\njudul: Zat Padat\n---\n\nBatu.\n");

        events.Next();
        Assert.That(run.Get(""), Does.Contain("Zat Padat").And.Not.Contain("Zat Cair"));
        Assert.That(run.Get("feed.xml"), Does.Contain("Zat Padat").And.Not.Contain("Zat Cair"));
    }

    [Test]
    public void A_post_comes_moves_and_goes()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();

        run.Site.With("content/posts/baru/bab/es.md", "# Es\n\nDingin.\n");
        Wait(run, "es/", HttpStatusCode.OK);
        File.Move(run.Site.Combine("content/posts/baru/bab/es.md"), run.Site.Combine("content/posts/uap.md"));
        Wait(run, "uap/", HttpStatusCode.OK);
        Wait(run, "es/", HttpStatusCode.NotFound);
        Directory.Delete(run.Site.Combine("content/posts/baru"), recursive: true);
        File.Delete(run.Site.Combine("content/posts/uap.md"));
        Wait(run, "uap/", HttpStatusCode.NotFound);

        Assert.That(events.Next().Name, Is.EqualTo("reload"));
        Assert.That(run.Get(""), Does.Not.Contain("Dingin"));
    }

    [Test]
    public void A_save_by_a_temporary_file_and_a_rename_never_shows_a_gap()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());

        for (var i = 0; i < 5; i++)
        {
            run.Site.With(Post + ".tmp", $"---\njudul: Zat Cair\n---\n\nAir ke-{i}.\n");
            File.Delete(run.Site.Combine(Post));
            Assert.That(run.Ask("zat/").Status, Is.EqualTo(HttpStatusCode.OK));
            File.Move(run.Site.Combine(Post + ".tmp"), run.Site.Combine(Post));
            PreviewRun.Until(() => run.Get("zat/").Contains($"Air ke-{i}.", StringComparison.Ordinal));
        }
    }

    [Test]
    public void A_broken_post_leaves_its_last_good_page_with_the_problem_above_until_it_is_mended()
    {
        var site = PreviewRun.NewSite().With(Post, "{\"title\": \"Zat Cair\"}\n\nAir mengalir.\n");
        using var run = PreviewRun.Of(site);
        using var events = run.Events();
        events.Next();

        site.With(Post, "{\"title\": \"<b>Zat</b>\",,}\n\nAir membeku.\n");
        events.Next();

        var page = run.Get("zat/");
        Assert.That(page, Does.Contain("Air mengalir.").And.Not.Contain("Air membeku."));
        var overlay = page[page.IndexOf("<section id=\"bloggen-overlay\"", StringComparison.Ordinal)..];
        Assert.That(overlay, Does.Match($"[A-Z]{{3}}[0-9]{{2}} {Post}:1:[0-9]+  Galat: "));
        Assert.That(
            overlay,
            Does.Contain("lang=\"id\"").And.Contain("&lt;b&gt;Zat&lt;/b&gt;").And.Not.Contain("<b>Zat")
        );
        Assert.That(overlay, Does.Contain("^").And.Contain("  → "));
        Assert.That(run.Get("_bloggen/"), Does.Contain("Perlu diperbaiki (1)").And.Contain("<a href=\"/zat/\">"));
        PreviewRun.Until(() => run.Out.Contains("1 galat, 0 peringatan.\n", StringComparison.Ordinal));

        site.With(Post, "{\"title\": \"Zat Cair\"}\n\nAir membeku.\n");
        events.Next();
        Assert.That(run.Get("zat/"), Does.Contain("Air membeku.").And.Not.Contain("bloggen-overlay"));
    }

    [Test]
    public void A_texts_warnings_stand_above_its_own_page_alone()
    {
        using var run = PreviewRun.Of(
            PreviewRun.NewSite().With("content/posts/tautan.md", "# Tautan\n\n[hilang](tidak-ada.md)\n")
        );

        Assert.That(run.Get("tautan/"), Does.Contain("bloggen-overlay").And.Contain("tautan.md:3:"));
        Assert.That(run.Get("zat/"), Does.Not.Contain("bloggen-overlay"));
        Assert.That(run.Out, Does.Contain("content/posts/tautan.md:3:"));
    }

    [Test]
    public void A_configuration_that_cannot_be_read_leaves_the_old_site_until_it_is_mended()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();

        run.Site.With("bloggen.yml", "judul: [tidak ditutup\n");
        events.Next();
        Assert.That(run.Get(""), Does.Contain("Kelas Bu Sari").And.Contain("bloggen-overlay"));
        Assert.That(run.Get("zat/"), Does.Contain("Air mengalir.").And.Contain("bloggen.yml:1:"));
        Assert.That(run.Get("_bloggen/"), Does.Contain("bloggen.yml:1:"));

        run.Site.With(Post, "---\njudul: Zat Cair\n---\n\nAir menguap.\n");
        run.Site.With("bloggen.yml", "judul: Kelas Pak Budi\nalamat: https://contoh.sch.id/\n");
        PreviewRun.Until(() => run.Get("").Contains("<title>Kelas Pak Budi", StringComparison.Ordinal));
        Assert.That(run.Get("zat/"), Does.Contain("Air menguap.").And.Not.Contain("bloggen-overlay"));
    }

    [Test]
    public void A_site_that_begins_broken_says_so_and_comes_to_life()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite().With("bloggen.yml", "judul: [tidak ditutup\n"));
        Assert.That(run.Get(""), Does.Contain("bloggen-overlay").And.Contain("bloggen.yml:1:"));

        run.Site.With("bloggen.yml", "judul: Kelas Bu Sari\n");

        PreviewRun.Until(() => !run.Get("").Contains("bloggen-overlay", StringComparison.Ordinal));
        Assert.That(run.Get(""), Does.Contain("<title>Kelas Bu Sari"));
    }

    [TestCase("{{ page.titel }}")]
    [TestCase("{{ if }}")]
    public void A_broken_theme_leaves_the_last_good_pages(string mistake)
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();

        run.Site.With("theme/layouts/post.html", mistake);
        events.Next();
        Assert.That(run.Get("zat/"), Does.Contain("Air mengalir.").And.Contain("theme/layouts/post.html:1:"));
        Assert.That(run.Get(""), Does.Contain("bloggen-overlay"), "the mistake stands above every page");

        run.Site.With("theme/layouts/post.html", "<p>Tema saya: {{ page.title }}</p>");
        PreviewRun.Until(() => run.Get("zat/").Contains("Tema saya: Zat Cair", StringComparison.Ordinal));
        Assert.That(run.Get("zat/"), Does.Not.Contain("bloggen-overlay"));
    }

    [Test]
    public void A_style_sheet_is_swapped_without_a_reload()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite().With("theme/assets/style.css", "body{color:red}"));
        using var events = run.Events();
        events.Next();

        run.Site.With("theme/assets/style.css", "body{color:green}");

        Assert.That(events.Next().Name, Is.EqualTo("css"));
        Assert.That(run.Get("style.css"), Does.Contain("green"));
    }

    [Test]
    public void The_output_and_what_programs_keep_for_themselves_are_no_news()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();

        run.Site.With("public/index.html", "x").With(".bloggen/manifest", "x").With(".git/HEAD", "x");
        Thread.Sleep(1500);
        run.Site.With(Post, "---\njudul: Zat Cair\n---\n\nAir membeku.\n");

        Assert.That(events.Next().Data, Does.EndWith("-2"), "the second state of the site, not a later one");
    }

    [Test]
    public void Two_hundred_requests_while_files_are_saved_bring_no_error_and_no_stale_page()
    {
        using var run = PreviewRun.Of(PreviewRun.NewSite());
        using var events = run.Events();
        events.Next();
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                run.Site.With(Post, $"---\njudul: Zat Cair\n---\n\nAir ke-{i}.\n");
                Thread.Sleep(30);
            }
        });
        string[] paths = ["", "zat/", "feed.xml", "style.css", "_bloggen/", "arsip/"];

        var answers = Task.WhenAll(
            Enumerable.Range(0, 200).Select(i => Task.Run(() => run.Http.GetStringAsync(paths[i % paths.Length])))
        );
        Task.WaitAll(answers, writer);
        Assert.That(answers.Result, Has.All.Not.Empty);
        PreviewRun.Until(() => run.Get("zat/").Contains("Air ke-9.", StringComparison.Ordinal));

        while (
            events.Next().Data is var version && !run.Get("zat/").Contains($"\"{version}\"", StringComparison.Ordinal)
        )
            Assert.That(run.Get("zat/"), Does.Contain("Air ke-9."));
    }

    [Test]
    public void Where_no_events_come_the_slow_look_finds_the_save()
    {
        using var site = PreviewRun.NewSite();
        using var watcher = new FolderWatcher(site.Path, usesEvents: false);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        site.With(Post, "Lebih panjang dari semula, supaya ukurannya juga berubah.\n")
            .With("content/baru.md", "Baru.\n");
        File.Delete(site.Combine("bloggen.yml"));

        var seen = new HashSet<string>();
        while (seen.Count < 3 && watcher.Next(stop.Token) is { } paths)
            seen.UnionWith(paths);
        Assert.That(seen, Is.EquivalentTo(new[] { Post, "content/baru.md", "bloggen.yml" }));
    }

    [Test]
    public void What_events_told_already_is_no_second_change()
    {
        using var site = PreviewRun.NewSite();
        var live = new LiveSite(site.Path);
        var options = new BuildOptions { Now = Transcript.Moment };
        live.Refresh(options);
        var hints = new HashSet<string> { Post };

        site.With(Post, "---\njudul: Zat Cair\n---\n\nAir membeku.\n");

        Assert.That(live.Refresh(options, hints), Is.EqualTo(LiveChange.Pages));
        Assert.That(live.Refresh(options, hints), Is.EqualTo(LiveChange.Nothing));
        Assert.That(live.State.Revision, Is.EqualTo(2));
    }

    private static void Wait(PreviewRun run, string path, HttpStatusCode status) =>
        PreviewRun.Until(() => run.Ask(path).Status == status);
}
