using System.Buffers;
using BlogGen.Diagnostics;
using BlogGen.Live;
using BlogGen.Sites;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Serving;

/// <summary>The law of the preview: whatever was saved before, it shows what a build of the folder would write.</summary>
public sealed class LiveLawTests
{
    private const string Water = "content/posts/2026-08-01-zat-cair.md";

    private static readonly DateTimeOffset Morning = new(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7));

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void After_any_edits_the_preview_shows_what_a_build_writes(int seed)
    {
        using var site = NewSite();
        var edits = new RandomEdits(site, seed);
        var (live, options, swaps) = (new LiveSite(site.Path), Options(Morning), 0);
        live.Refresh(options);
        for (var step = 0; step < 25; step++)
        {
            var plan = live.State.Shown!.Plan;
            var (what, paths) = edits.Next();
            options = Options(options.Now.AddMinutes(step % 5 == 4 ? 40 : 0));
            live.Refresh(options, paths);
            swaps += ReferenceEquals(plan, live.State.Shown.Plan) ? 1 : 0;
            AssertIsFresh(site, live, options, $"seed {seed}, step {step}: {what}");
        }
        Assert.That(swaps, Is.InRange(1, 24), "both ways were gone");
    }

    [Test]
    public void A_saved_text_does_not_resolve_the_site_anew()
    {
        using var site = NewSite();
        var live = new LiveSite(site.Path);
        live.Refresh(Options(Morning));
        var plan = live.State.Shown!.Plan;

        site.With(Water, site.Read(Water).Replace("mengalir", "[membeku](tidak-ada.md)", StringComparison.Ordinal));
        var change = live.Refresh(Options(Morning), new HashSet<string> { Water });

        Assert.That(change, Is.EqualTo(LiveChange.Pages));
        Assert.That(live.State.Shown.Plan, Is.SameAs(plan));
        Assert.That(live.State.Diagnostics.Select(d => d.Location?.File), Does.Contain(Water), "the broken link");
        AssertIsFresh(site, live, Options(Morning), "text");
    }

    [TestCase("judul: Zat Cair", "judul: Zat Padat", TestName = "A_title_is_more_than_text")]
    [TestCase("## Alat", "## Bahan", TestName = "A_heading_that_another_page_points_to_is_more_than_text")]
    [TestCase("mengalir", "![](peta.png)", TestName = "A_picture_that_nobody_asked_for_before_is_more_than_text")]
    public void More_than_text_resolves_the_site_anew(string old, string now)
    {
        using var site = NewSite();
        var live = new LiveSite(site.Path);
        live.Refresh(Options(Morning));
        var plan = live.State.Shown!.Plan;

        site.With(Water, site.Read(Water).Replace(old, now, StringComparison.Ordinal));
        live.Refresh(Options(Morning), new HashSet<string> { Water });

        Assert.That(live.State.Shown.Plan, Is.Not.SameAs(plan));
        AssertIsFresh(site, live, Options(Morning), now);
    }

    [Test]
    public void A_post_that_comes_due_is_seen_with_the_next_save()
    {
        using var site = NewSite();
        var live = new LiveSite(site.Path);
        live.Refresh(Options(Morning));
        site.With(Water, site.Read(Water) + "\nLagi.\n");

        live.Refresh(Options(Morning.AddHours(4)), new HashSet<string> { Water });

        Assert.That(live.State.Shown!.Listings.Select(l => l.Status), Does.Not.Contain(ListingStatus.Scheduled));
        AssertIsFresh(site, live, Options(Morning.AddHours(4)), "due");
    }

    private static BuildOptions Options(DateTimeOffset now) =>
        new()
        {
            Now = now,
            Drafts = true,
            Future = true,
        };

    private static TemporaryFolder NewSite() =>
        new TemporaryFolder()
            .With("bloggen.yml", "judul: Kelas Bu Sari\nalamat: https://contoh.sch.id/\n")
            .With("data/agenda.csv", "tanggal,acara\n2026-12-01,Ujian\n")
            .With("content/posts/peta.png", "gambar")
            .With(Water, "---\njudul: Zat Cair\ntag: [ipa, air]\n---\n\nAir mengalir.\n\n## Alat\n\nGelas.\n")
            .With("content/posts/2026-08-02-uap.md", "# Uap\n\nLihat [alat](2026-08-01-zat-cair.md#alat).\n")
            .With("content/posts/2026-11-24-nanti.md", "---\njudul: Nanti\ntanggal: 2026-11-24 10:00\n---\n\nSegera.\n")
            .With("content/posts/bab/index.md", "---\njudul: Bab\ntag: [ipa]\n---\n\n[Kunci](kunci.txt)\n")
            .With("content/posts/bab/kunci.txt", "42")
            .With("content/tentang.md", "---\njudul: Tentang\n---\n\nSaya guru.\n");

    private static void AssertIsFresh(TemporaryFolder site, LiveSite live, BuildOptions options, string after)
    {
        var files = SiteBuilder.Sources(site.Path, SiteBuilder.DefaultOutput, new DiagnosticBag());
        var fresh = SiteBuilder.BuildInMemory(files, options);
        var model = live.State.Shown!;
        Assert.That(model.Plan.Select(o => o.Path), Is.EqualTo(fresh.Outputs.Keys), after);
        foreach (var output in model.Plan)
        {
            if (!Bytes(model, output).SequenceEqual(fresh.Outputs[output.Path]))
                Assert.That(
                    System.Text.Encoding.UTF8.GetString(Bytes(model, output)),
                    Is.EqualTo(System.Text.Encoding.UTF8.GetString(fresh.Outputs[output.Path])),
                    $"{after}: {output.Path}"
                );
        }
        Assert.That(model.Diagnostics, Is.EqualTo(fresh.Result.Diagnostics), after);
        Assert.That(model.Listings, Is.EqualTo(fresh.Result.Listings), after);
    }

    private static byte[] Bytes(SiteModel model, Output output)
    {
        if (output is CopyOutput copy)
        {
            using var file = model.Open(copy);
            var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        var buffer = new ArrayBufferWriter<byte>();
        model.Render(output, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
