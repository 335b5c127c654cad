namespace BlogGen.Tests.Writing;

/// <summary>A build that dies at step k: no page is half written, and the next build ends where a clean one does.</summary>
public sealed class KilledBuildTests
{
    private const int Steps = 12;

    [Test]
    public void After_a_swap_killed_at_any_step_the_next_build_equals_a_clean_one([Range(0, Steps)] int step)
    {
        using var site = OldSite();
        site.Write();
        site.Folder.Write("public/catatan.txt", "mine");
        Renew(site);

        var count = 0;
        void Die(string path)
        {
            if (count++ == step)
                throw new KilledException();
        }
        Assert.That(
            () => site.Write(request => request with { BeforeChange = Die }),
            step < Steps ? Throws.TypeOf<KilledException>() : Throws.Nothing
        );
        AssertWholePages(site);

        // What a killed process leaves, and an exception does not.
        site.Folder.Write(".public.bloggen-staging/00000000", "half a pa");
        Assert.That(site.Write().Succeeded, Is.True);
        Assert.That(site.Output, Is.EqualTo(CleanOutput()));
        Assert.That(Directory.Exists(site.Folder.At(".public.bloggen-staging")), Is.False);
    }

    [Test]
    public void After_a_first_build_killed_at_any_step_the_next_build_equals_a_clean_one([Range(0, 8)] int step)
    {
        using var site = OldSite();
        site.Folder.Write(".public.bloggen-staging/tree/lama/index.html", "half a pa");
        var tops = new List<string>();
        void Die(string path)
        {
            if (tops.Count == step)
                throw new KilledException();
            tops.Add(path);
        }

        Assert.That(
            () => site.Write(request => request with { BeforeChange = Die, MovesFolders = true }),
            step < 7 ? Throws.TypeOf<KilledException>() : Throws.Nothing
        );
        Assert.That(
            tops,
            Is.EqualTo(((string[])["", "arsip", "kelas", "lama", "tetap", "feed.xml", "index.html"]).Take(step))
        );
        AssertWholePages(site);

        Renew(site);
        site.Folder.Write("public/catatan.txt", "mine");
        Assert.That(site.Write().Succeeded, Is.True);
        Assert.That(site.Output, Is.EqualTo(CleanOutput()));
    }

    [Test]
    public void A_render_that_dies_leaves_the_old_site([Range(0, 5)] int page)
    {
        using var site = OldSite();
        site.Write();
        var before = site.Output;
        Renew(site);

        var count = 0;
        Assert.That(
            () =>
                site.Write(request =>
                    request with
                    {
                        Render = (output, writer) =>
                        {
                            if (Interlocked.Increment(ref count) > page)
                                throw new KilledException();
                            site.Render(output, writer);
                        },
                    }
                ),
            Throws.TypeOf<KilledException>()
        );
        Assert.That(site.Output, Is.EqualTo(before));
    }

    private static WriterSite OldSite()
    {
        var site = new WriterSite();
        site.Pages["index.html"] = "old home";
        site.Pages["tetap/index.html"] = "kept";
        site.Pages["lama/index.html"] = "old post";
        site.Pages["lama/2/index.html"] = "old page 2";
        site.Pages["arsip"] = "a file that becomes a folder";
        site.Pages["kelas/7/index.html"] = "a folder that becomes a file";
        site.Pages["feed.xml"] = "old feed";
        return site;
    }

    private static void Renew(WriterSite site)
    {
        site.Pages["index.html"] = "new home";
        site.Pages["feed.xml"] = "new feed";
        site.Pages["baru/index.html"] = "new post";
        site.Pages["arsip/index.html"] = "archive";
        site.Pages["kelas"] = "classes";
        foreach (var gone in new[] { "lama/index.html", "lama/2/index.html", "arsip", "kelas/7/index.html" })
            site.Pages.Remove(gone);
    }

    private static void AssertWholePages(WriterSite site)
    {
        using var old = OldSite();
        foreach (var (path, text) in site.Pages)
        {
            if (File.Exists(site.Folder.At($"public/{path}")))
                Assert.That(site.Folder.Read($"public/{path}"), Is.AnyOf(text, old.Pages.GetValueOrDefault(path)));
        }
    }

    private static string CleanOutput()
    {
        using var clean = OldSite();
        Renew(clean);
        clean.Folder.Write("public/catatan.txt", "mine");
        clean.Write();
        return clean.Output;
    }

    private sealed class KilledException : Exception;
}
