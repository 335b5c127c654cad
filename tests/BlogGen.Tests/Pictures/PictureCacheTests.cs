using BlogGen.Pictures;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Pictures;

/// <summary>What was made once is not made again, and does not pile up.</summary>
internal sealed class PictureCacheTests
{
    [Test]
    public void The_next_build_takes_pictures_from_the_cache()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "content/posts/kebun"));
        File.WriteAllText(Path.Combine(folder.Path, "content/posts/kebun/index.md"), "# Kebun\n\n![Kebun](foto.jpg)\n");
        File.WriteAllBytes(Path.Combine(folder.Path, "content/posts/kebun/foto.jpg"), PhotoLab.Jpeg(640, 480));
        var first = Build(folder.Path);
        var kept = Directory.GetFiles(Path.Combine(folder.Path, ".bloggen/pictures"));
        var marked = kept.First(file => new FileInfo(file).Length > 100);
        File.WriteAllText(marked, "from the cache");
        File.AppendAllText(Path.Combine(folder.Path, "content/posts/kebun/index.md"), "\nSebaris lagi.\n");

        var second = Build(folder.Path);

        Assert.That(first.Written, Is.GreaterThan(4));
        Assert.That(kept, Has.Length.EqualTo(3), "two pictures and their colours");
        Assert.That(second.Succeeded);
        Assert.That(
            Directory
                .GetFiles(Path.Combine(folder.Path, "public"), "*", SearchOption.AllDirectories)
                .Count(file => File.ReadAllText(file) == "from the cache"),
            Is.EqualTo(1)
        );
        Assert.That(Directory.GetFiles(Path.Combine(folder.Path, ".bloggen/pictures")), Is.EquivalentTo(kept));
    }

    /// <summary>CI checks the site out anew, into another folder and with new times, and restores nothing but the pictures.</summary>
    [Test]
    public void A_cache_that_was_carried_to_another_checkout_is_used_there()
    {
        using var before = new TemporaryFolder();
        using var after = new TemporaryFolder();
        var photo = PhotoLab.Jpeg(640, 480);
        foreach (var folder in (TemporaryFolder[])[before, after])
        {
            folder.With("content/posts/kebun/index.md", "# Kebun\n\n![Kebun](foto.jpg)\n");
            File.WriteAllBytes(folder.Combine("content/posts/kebun/foto.jpg"), photo);
        }
        Build(before.Path);
        Directory.CreateDirectory(after.Combine(".bloggen/pictures"));
        foreach (var kept in Directory.GetFiles(before.Combine(".bloggen/pictures")))
        {
            var copy = after.Combine(".bloggen/pictures/" + Path.GetFileName(kept));
            File.WriteAllText(copy, new FileInfo(kept).Length > 100 ? "from the cache" : File.ReadAllText(kept));
            File.SetLastWriteTimeUtc(copy, new DateTime(2031, 1, 1));
        }

        Build(after.Path);

        Assert.That(
            Directory
                .GetFiles(after.Combine("public"), "*", SearchOption.AllDirectories)
                .Count(file => File.ReadAllText(file) == "from the cache"),
            Is.EqualTo(2),
            "both pictures of the page"
        );
    }

    [Test]
    public void What_no_build_uses_goes_the_oldest_first_once_it_takes_up_too_much()
    {
        using var folder = new TemporaryFolder();
        var before = new PictureCache(folder.Path) { Slack = 250 };
        for (var i = 0; i < 4; i++)
        {
            before.Keep($"lama{i}", new byte[100]);
            File.SetLastWriteTimeUtc(Path.Combine(folder.Path, $"lama{i}"), new DateTime(2026, 1, 1 + i));
        }
        var now = new PictureCache(folder.Path) { Slack = 250 };
        now.Keep("baru", new byte[10]);

        now.Prune();

        Assert.That(
            Directory.GetFiles(folder.Path).Select(Path.GetFileName),
            Is.EquivalentTo((string[])["baru", "lama2", "lama3"])
        );
    }

    [Test]
    public void Where_nothing_can_be_kept_on_disk_memory_keeps_it_for_this_build()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "pictures"), "a file in the folder's place");
        var cache = new PictureCache(Path.Combine(folder.Path, "pictures"));

        cache.Keep("foto", [1, 2, 3]);

        Assert.That(cache.Find("foto"), Is.EqualTo((byte[])[1, 2, 3]));
        Assert.That(cache.Find("lain"), Is.Null);
    }

    [Test]
    public void The_preview_makes_only_what_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "content/posts/kebun"));
        var text = Path.Combine(folder.Path, "content/posts/kebun/index.md");
        File.WriteAllText(text, "# Kebun\n\n![Kebun](foto.jpg)\n");
        File.WriteAllBytes(Path.Combine(folder.Path, "content/posts/kebun/foto.jpg"), PhotoLab.Jpeg(640, 480));
        var live = new Live.LiveSite(folder.Path);
        live.Refresh(new BuildOptions { Now = TestSite.Now });
        var model = live.State.Shown!;
        var output = model.Plan.First(o => o.Path.EndsWith(".webp", StringComparison.Ordinal));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();

        model.Render(output, buffer);

        Assert.That(PhotoLab.Corners(buffer.WrittenSpan.ToArray()), Is.EqualTo("RGBY"));
        Assert.That(
            Directory.GetFiles(Path.Combine(folder.Path, ".bloggen/pictures")),
            Has.Length.EqualTo(2),
            "one picture and its colours"
        );
    }

    private static BuildResult Build(string site) =>
        SiteBuilder.Build(site, "public", new BuildOptions { Now = TestSite.Now, IsContinuousIntegration = true });
}
