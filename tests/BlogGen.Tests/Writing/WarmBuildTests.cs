using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Writing;

/// <summary>A law: after any edit, building over the old output leaves what a build from nothing makes.</summary>
public sealed class WarmBuildTests
{
    private TemporaryFolder _site = null!;

    [SetUp]
    public void CopyTheSample()
    {
        _site = new TemporaryFolder();
        Folders.Copy(Checkout.Sample("guru"), _site.Path);
        Build();
    }

    [TearDown]
    public void Forget() => _site.Dispose();

    [Test]
    public void Nothing_changed()
    {
        var before = Written();

        Assert.That(Build().Written, Is.Zero);
        Assert.That(Written(), Is.EqualTo(before), "an unchanged file keeps its time");
    }

    [Test]
    public void A_post_is_added() =>
        AfterEdit(() => _site.With("content/posts/2026-11-01-baru.md", "---\njudul: Baru\ntag: python\n---\nBaru.\n"));

    [Test]
    public void A_post_is_changed() => AfterEdit(() => Change("content/posts/2026-08-17-zat-cair.md", "Zat", "Benda"));

    [Test]
    public void A_post_is_deleted() =>
        AfterEdit(() => File.Delete(_site.Combine("content/posts/2026-08-17-zat-cair.md")));

    [Test]
    public void A_post_is_renamed() =>
        AfterEdit(() =>
            File.Move(
                _site.Combine("content/posts/2026-08-17-zat-cair.md"),
                _site.Combine("content/posts/2026-08-17-benda-cair.md")
            )
        );

    [Test]
    public void A_post_becomes_a_draft() =>
        AfterEdit(() => Change("content/posts/2026-08-17-zat-cair.md", "judul:", "draf: ya\njudul:"));

    [Test]
    public void A_bundle_is_deleted_with_its_files() =>
        AfterEdit(() => Directory.Delete(_site.Combine("content/posts/lkpd-massa-jenis"), recursive: true));

    [Test]
    public void The_configuration_is_changed() =>
        AfterEdit(() => Change("bloggen.yml", "https://bu-rina.example/", "https://bu-rina.example/blog/"));

    [Test]
    public void Posts_a_page_are_changed() =>
        AfterEdit(() => Change("bloggen.yml", "per_halaman: 10", "per_halaman: 3"));

    [Test]
    public void The_permalinks_are_changed() =>
        AfterEdit(() => Change("bloggen.yml", "per_halaman: 10", "permalink: blogger"));

    [Test]
    public void A_theme_file_is_added_and_taken_away()
    {
        AfterEdit(() =>
            _site.With("theme/layouts/404.html", "<h1>Tidak ada</h1>\n").With("theme/assets/style.css", "p{}\n")
        );
        AfterEdit(() => Directory.Delete(_site.Combine("theme"), recursive: true));
    }

    [Test]
    public void A_static_file_changes_its_letter_case() =>
        AfterEdit(() => File.Move(_site.Combine("static/gambar/logo.svg"), _site.Combine("static/gambar/Logo.svg")));

    private void AfterEdit(Action edit)
    {
        var before = Folders.Read(_site.Combine("public"));
        edit();
        Build();

        var warm = Folders.Read(_site.Combine("public"));
        Assert.That(Folders.Differences(warm, TestSite.FromFolder(_site.Path).Build().Outputs), Is.Empty);
        Assert.That(Folders.Differences(warm, before), Is.Not.Empty, "the edit is seen");
    }

    private BuildResult Build()
    {
        var result = SiteBuilder.Build(_site.Path, "public", new BuildOptions { Now = TestSite.Now, Threads = 2 });
        Assert.That(result.Succeeded, Is.True);
        return result;
    }

    private void Change(string path, string old, string now)
    {
        var text = _site.Read(path);
        Assert.That(text, Does.Contain(old));
        _site.With(path, text.Replace(old, now));
    }

    private IReadOnlyDictionary<string, DateTime> Written() =>
        Directory
            .EnumerateFiles(_site.Combine("public"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
