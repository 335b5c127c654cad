using BlogGen.Cli;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Sites;

/// <summary>A published address never moves by itself, and when its author moves it, the old one leads to the new one.</summary>
public sealed class PermalinkLockTests
{
    private const string Header = "# Alamat yang sudah terbit. Jangan dihapus. · Published addresses. Do not delete.\n";

    private TemporaryFolder _site = null!;

    [SetUp]
    public void Make_a_published_post()
    {
        _site = new TemporaryFolder()
            .With("bloggen.yml", "judul: Blog\nalamat: https://blog.contoh.sch.id/\n")
            .With("permalinks.lock", "");
        Post("judul: Zat Cair");
        Build();
    }

    [TearDown]
    public void Remove_it() => _site.Dispose();

    [Test]
    public void A_local_build_records_the_address()
    {
        Assert.That(Lock, Is.EqualTo(Header + "content/posts/1.md\t/zat-cair/\n"));
    }

    [TestCase("judul: Zat Cair dan Padat")]
    [TestCase("judul: Zat Cair\nslug: zat-cair")]
    [TestCase("judul: Lain\nslug: Zat Cair\ntanggal: 2026-02-02")]
    public void Another_title_or_date_keeps_the_address(string front)
    {
        Post(front);
        var seen = Build();

        Assert.That(seen.Out, Does.Not.Contain("PER0"));
        Assert.That(Output("zat-cair/index.html"), Does.Contain("Isi tulisan."));
    }

    [TestCase("judul: Zat Cair\nslug: air")]
    [TestCase("judul: Zat Cair\nalamat: /air/")]
    public void Another_slug_moves_the_page_and_the_old_address_leads_there(string front)
    {
        Post(front);
        var seen = Build();

        Assert.That(seen.Out, Does.Contain("PER03").And.Contain("`/zat-cair/`").And.Contain("`/air/`"));
        Assert.That(Output("air/index.html"), Does.Contain("Isi tulisan."));
        Assert.That(Output("zat-cair/index.html"), Does.Contain("http-equiv=\"refresh\"").And.Contain("/air/"));
        Assert.That(
            Lock,
            Is.EqualTo(Header + "content/posts/1.md\t/air/\ncontent/posts/1.md\t/zat-cair/\n"),
            "the lock keeps both"
        );
        Assert.That(Build().Out, Does.Not.Contain("PER0"), "said once");
        Post("judul: Zat Cair");
        Build();
        Assert.That(Output("zat-cair/index.html"), Does.Contain("/air/"), "still moved without the slug");
    }

    [Test]
    public void A_link_to_an_old_address_goes_straight_to_the_new_one()
    {
        Post("judul: Zat Cair\nslug: air\nalamat_lama: [h2o.html, https://blog.contoh.sch.id/blog/cair]");
        _site.With("content/posts/2.md", "[a](/zat-cair/) [b](/h2o.html) [c](/blog/cair)\n");

        Assert.That(Build().Out, Does.Not.Contain("TAU0"));
        Assert.That(Output("2/index.html").Split("href=\"/air/\""), Has.Length.GreaterThanOrEqualTo(4));
    }

    [Test]
    public void A_new_post_does_not_take_an_old_address()
    {
        Post("judul: Zat Cair\nslug: air");
        _site.With("content/posts/2.md", "---\njudul: Zat Cair\n---\nBaru.\n");

        Assert.That(Build().Out, Does.Contain("ALM01"));
        Assert.That(Output("zat-cair/index.html"), Does.Contain("http-equiv=\"refresh\""));
        Assert.That(Output("zat-cair-2/index.html"), Does.Contain("Baru."));
    }

    [TestCase("judul: Zat Cair\ndraf: ya", "PER01", "content/posts/1.md")]
    [TestCase("judul: Zat Cair\ntanggal: 2099-01-01", "PER02", "content/posts/1.md")]
    [TestCase(null, "PER01", "permalinks.lock:2")]
    public void A_withdrawn_post_is_named_and_its_address_is_not_forgotten(string? front, string code, string place)
    {
        if (front is null)
            File.Delete(_site.Combine("content/posts/1.md"));
        else
            Post(front);
        var seen = Build();

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Out, Does.Contain(code).And.Contain(place).And.Contain("/zat-cair/"));
        Assert.That(Lock, Does.Contain("content/posts/1.md\t/zat-cair/\n"));
        Assert.That(File.Exists(_site.Combine("public/zat-cair/index.html")), Is.False);
    }

    [Test]
    public void In_CI_the_lock_is_read_and_not_written()
    {
        var before = Lock;
        Post("judul: Judul Baru");
        _site.With("content/posts/2.md", "---\njudul: Kedua\n---\nBaru.\n");

        var seen = Transcript.RunWith(
            Transcript.Terminal(_site.Path) with
            {
                Surroundings = new Surroundings { IsContinuousIntegration = true },
            },
            "build"
        );

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(Output("zat-cair/index.html"), Does.Contain("Judul Baru"));
        Assert.That(Output("kedua/index.html"), Does.Contain("Baru."));
        Assert.That(Lock, Is.EqualTo(before));
    }

    [TestCase("--drafts")]
    [TestCase("--future")]
    [TestCase("--now=2100-01-01")]
    public void A_look_at_what_is_not_published_yet_locks_nothing(string option)
    {
        var before = Lock;
        _site.With("content/posts/2.md", "---\njudul: Besok\ntanggal: 2099-01-01\n---\nBaru.\n");

        Assert.That(Build(option).ExitCode, Is.Zero);
        Assert.That(Lock, Is.EqualTo(before));
    }

    [Test]
    public void A_moment_in_the_past_locks_what_is_published_all_the_same()
    {
        _site.With("content/posts/2.md", "---\njudul: Kedua\ntanggal: 2026-01-02\n---\nBaru.\n");
        Build("--now=2026-01-03");

        Assert.That(Lock, Does.Contain("content/posts/2.md\t/kedua/\n"));
    }

    [Test]
    public void Both_sides_of_a_merge_conflict_count_and_the_next_build_tidies_the_file()
    {
        _site.With(
            "permalinks.lock",
            """
            # catatan saya
            <<<<<<< HEAD
            content/posts/1.md	/air/
            =======
            content/posts/1.md	/cair/
            content/posts/2.md	/kedua-lama/
            >>>>>>> cabang

            """
        );
        _site.With("content/posts/2.md", "---\njudul: Kedua\n---\nBaru.\n");
        var seen = Build();

        Assert.That(seen.Out, Does.Contain("permalinks.lock:2:1").And.Contain("PER04"));
        Assert.That(Output("air/index.html"), Does.Contain("Isi tulisan."));
        Assert.That(Output("cair/index.html"), Does.Contain("http-equiv=\"refresh\"").And.Contain("/air/"));
        Assert.That(Output("kedua-lama/index.html"), Does.Contain("Baru."));
        Assert.That(
            Lock,
            Is.EqualTo(
                Header
                    + "# catatan saya\ncontent/posts/1.md\t/air/\ncontent/posts/1.md\t/cair/\n"
                    + "content/posts/2.md\t/kedua-lama/\n"
            )
        );
    }

    [Test]
    public void A_line_that_says_nothing_is_named_and_kept()
    {
        _site.With("permalinks.lock", "content/posts/1.md /air/\ncontent/posts/9.md\nx\t../../y\n");
        var seen = Build();

        Assert.That(
            seen.Out,
            Does.Contain("permalinks.lock:2:1").And.Contain("permalinks.lock:3:1").And.Contain("PER05")
        );
        Assert.That(Output("air/index.html"), Does.Contain("Isi tulisan."), "an editor made spaces of the tab");
        Assert.That(Lock, Does.Contain("content/posts/1.md\t/air/\n").And.EndsWith("content/posts/9.md\nx\t../../y\n"));
    }

    private string Lock => _site.Read("permalinks.lock");

    private string Output(string path) => _site.Read("public/" + path);

    private void Post(string front) => _site.With("content/posts/1.md", $"---\n{front}\n---\nIsi tulisan.\n");

    private Transcript Build(params string[] options) => Transcript.RunIn(_site.Path, ["build", .. options]);
}
