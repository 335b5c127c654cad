using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Rebuilding;

/// <summary>A build after which nothing changed renders nothing, and says the same; any doubt makes it a whole build.</summary>
public sealed class UnchangedBuildTests
{
    private const string Post = "content/posts/2026-08-17-air.md";

    private TemporaryFolder _site = null!;

    [SetUp]
    public void BuildTwice()
    {
        _site = new TemporaryFolder()
            .With("bloggen.yml", "judul: Kelas IPA\nalamat: https://ipa.example/\nzona_waktu: WIB\n")
            .With(Post, "---\njudul: Air\ntanggal: 2026-08-17\n---\nAir. [hilang](tidak-ada.md)\n")
            .With("content/posts/besok.md", "---\njudul: Besok\ntanggal: 2026-11-25 07:00\n---\nBesok.\n")
            .With(
                "content/posts/usai.md",
                "---\njudul: Usai\ntanggal: 2026-01-02\nberlaku_sampai: 2026-11-26\n---\nUsai.\n"
            )
            .With("data/agenda.yml", "- nama: Rapat\n  tanggal: 2026-11-27\n")
            .With("static/gambar.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With("theme/assets/tambahan.css", "p { color: red }");
        Settle();
    }

    [TearDown]
    public void Forget() => _site.Dispose();

    [Test]
    public void Nothing_changed_renders_nothing_and_says_the_same()
    {
        var again = Build(out var rendered);
        Assert.That(rendered, Is.False);

        var whole = Rebuilt();
        Assert.That(again.Diagnostics, Is.Not.Empty.And.EqualTo(whole.Diagnostics));
        // It has read no post and no settings.
        var told = again with
        {
            Diagnostics = whole.Diagnostics,
            Listings = whole.Listings,
            Address = whole.Address,
        };
        Assert.That(told, Is.EqualTo(whole));
    }

    [TestCase(Post, "Air.", "Api.")]
    [TestCase("bloggen.yml", "Kelas", "Rumah")]
    [TestCase("data/agenda.yml", "Rapat", "Rapor")]
    [TestCase("static/gambar.svg", "2000", "2001")]
    [TestCase("theme/assets/tambahan.css", "red", "tan")]
    public void A_file_that_was_read_is_compared_by_its_bytes(string path, string old, string now)
    {
        var written = File.GetLastWriteTimeUtc(_site.Combine(path));
        _site.With(path, _site.Read(path).Replace(old, now));
        File.SetLastWriteTimeUtc(_site.Combine(path), written);

        Assert.That(Renders(), Is.True, "even where it is as long and as old as before");
    }

    [TestCase("content/posts/baru.md")]
    [TestCase("static/baru.txt")]
    [TestCase("permalinks.lock")]
    [TestCase("theme/layouts/404.html")]
    public void A_new_file_is_seen(string path)
    {
        _site.With(path, "");
        Assert.That(Renders(), Is.True);
    }

    [TestCase(Post)]
    [TestCase("static/gambar.svg")]
    public void A_deleted_file_is_seen(string path)
    {
        File.Delete(_site.Combine(path));
        Assert.That(Renders(), Is.True);
    }

    [Test]
    public void A_renamed_file_is_seen()
    {
        File.Move(_site.Combine(Post), _site.Combine("content/posts/2026-08-17-api.md"));
        Assert.That(Renders(), Is.True);
    }

    [TestCase("2026-11-25T06:59:59", "2026-11-25T07:00:00", TestName = "A_scheduled_post_goes_out_in_its_minute")]
    [TestCase("2026-11-26T23:59:59", "2026-11-27T00:00:00", TestName = "A_post_expires_with_its_last_day")]
    [TestCase("2026-11-27T23:59:59", "2026-11-28T00:00:00", TestName = "An_event_is_over_after_its_day")]
    public void Time_alone_changes_a_site(string before, string after)
    {
        Settle(At(before));
        Assert.That(Renders(At(before).AddHours(-1)), Is.False);
        Assert.That(Renders(At(after)), Is.True);
    }

    [Test]
    public void The_permalink_lock_follows_the_real_clock()
    {
        _site.With("permalinks.lock", "");
        Settle(clock: At("2026-11-24T12:00:00"), now: At("2026-11-25T08:00:00"));
        Assert.That(_site.Read("permalinks.lock"), Does.Not.Contain("besok"));

        Build(out _, now: At("2026-11-25T08:00:00"), clock: At("2026-11-25T08:00:00"));
        Assert.That(_site.Read("permalinks.lock"), Does.Contain("besok"));
    }

    [Test]
    public void An_output_that_somebody_edited_or_deleted_is_made_again()
    {
        var page = _site.Combine("public/index.html");
        var (text, written) = (File.ReadAllText(page), File.GetLastWriteTimeUtc(page));

        File.WriteAllText(page, text.Replace("Kelas", "Salek"));
        Assert.That(Renders(), Is.True, "as long as before");
        Assert.That(File.ReadAllText(page), Is.EqualTo(text));

        Settle();
        File.WriteAllText(page, text + " ");
        File.SetLastWriteTimeUtc(page, written);
        Assert.That(Renders(), Is.True, "as old as before");

        Settle();
        File.Delete(page);
        Assert.That(Renders(), Is.True);
        Assert.That(File.ReadAllText(page), Is.EqualTo(text));
    }

    [Test]
    public void An_output_as_young_as_the_record_is_not_trusted()
    {
        File.SetLastWriteTimeUtc(
            _site.Combine(".bloggen/build"),
            File.GetLastWriteTimeUtc(_site.Combine("public/index.html"))
        );
        Assert.That(Renders(), Is.True, "an edit within the same tick of the disk's clock would not show");
    }

    [Test]
    public void What_another_build_left_in_the_output_folder_is_cleared_away()
    {
        _site.With("public/lama/index.html", "old");
        File.AppendAllText(_site.Combine(".bloggen/manifest"), "lama/index.html\t3\n");

        Assert.That(Build(out _).Deleted, Is.EqualTo(1));
    }

    [Test]
    public void Other_options_are_another_build()
    {
        foreach (
            var change in (Func<BuildOptions, BuildOptions>[])
                [
                    options => options with { Drafts = true },
                    options => options with { Future = true },
                    options => options with { Portable = true },
                    options => options with { IsContinuousIntegration = true },
                    options => options with { BaseUrl = "https://lain.example/" },
                ]
        )
        {
            Settle();
            Build(out var rendered, change: change);
            Assert.That(rendered, Is.True);
        }
    }

    [Test]
    public void A_build_that_stops_does_not_count()
    {
        _site.With("bloggen.yml", "judul: [\n");
        Assert.That(Build(out _).Succeeded, Is.False);
        Assert.That(Build(out _).Succeeded, Is.False);
    }

    [TestCase("")]
    [TestCase("bloggen-build 1\n")]
    [TestCase("bloggen-build 1\ta\tb\tc\n1\t2\t3\t4\nx\ty\nend\n")]
    public void A_record_that_cannot_be_read_is_no_record(string text)
    {
        _site.With(".bloggen/build", text);
        Assert.That(Renders(), Is.True);
    }

    [Test]
    public void A_record_without_its_end_is_no_record()
    {
        _site.With(".bloggen/build", _site.Read(".bloggen/build").Replace("\nend\n", "\n"));
        Assert.That(Renders(), Is.True);
    }

    [Test]
    public void A_second_output_folder_has_a_record_of_its_own()
    {
        Settle(output: "hasil");
        Settle();

        Build(out var rendered, output: "hasil");
        Assert.That(rendered, Is.False);
        Assert.That(Renders(), Is.False);
    }

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time + "+07:00", null);

    // The outputs must be older than the record by a tick of the disk's clock.
    private void Settle(DateTimeOffset? now = null, DateTimeOffset? clock = null, string output = "public")
    {
        for (var i = 0; i < 3; i++)
        {
            Build(out _, now: now, clock: clock, output: output);
            Thread.Sleep(20);
        }
    }

    private bool Renders(DateTimeOffset? now = null)
    {
        Build(out var rendered, now: now);
        return rendered;
    }

    private BuildResult Rebuilt()
    {
        File.Delete(_site.Combine(".bloggen/build"));
        var result = Build(out var rendered);
        Assert.That(rendered, Is.True);
        return result;
    }

    private BuildResult Build(
        out bool rendered,
        DateTimeOffset? now = null,
        DateTimeOffset? clock = null,
        string output = "public",
        Func<BuildOptions, BuildOptions>? change = null
    )
    {
        var options = new BuildOptions
        {
            Now = now ?? TestSite.Now,
            Clock = clock,
            Threads = 2,
        };
        var counter = new Counter();
        var result = SiteBuilder.Build(_site.Path, output, change?.Invoke(options) ?? options, counter);
        rendered = counter.Count > 0;
        return result;
    }

    private sealed class Counter : IProgress<BuildProgress>
    {
        public int Count { get; private set; }

        public void Report(BuildProgress value) => Count++;
    }
}
