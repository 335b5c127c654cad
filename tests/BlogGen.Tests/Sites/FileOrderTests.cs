using BlogGen.Tests.Content;
using BlogGen.Tests.Files;

namespace BlogGen.Tests.Sites;

/// <summary>A law: the order in which a disk lists its files changes neither a byte nor a word to the author.</summary>
public sealed class FileOrderTests
{
    private static readonly BuildOptions Options = new() { Now = TestSite.Now, Threads = 2 };

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void A_sample_is_the_same_in_any_file_order(string name)
    {
        AssertAnyOrder(TestSite.FromFolder(Checkout.Sample(name)), seeds: 3);
    }

    /// <summary>All that the order of files could decide: equal dates, slugs, titles, case twins, tags written two ways.</summary>
    [Test]
    public void A_site_full_of_ties_is_the_same_in_any_file_order()
    {
        var site = TestSite.From(
            """
            -- bloggen.yml --
            judul: Seri
            alamat: https://seri.id/
            -- content/posts/a.md --
            ---
            judul: Sama
            tanggal: 2026-01-01
            tag: [IPA, ipa]
            slug: sama
            seri: Seri
            ---
            [b](b.md) ![](x.png)
            -- content/posts/b.md --
            ---
            judul: Sama
            tanggal: 2026-01-01
            tag: [ipa, Ipa]
            slug: sama
            seri: SERI
            ---
            [a](Sama)
            -- content/posts/c/sama.md --
            ---
            judul: Sama
            tag: Ipa
            ---
            C
            -- content/posts/d/Sama.md --
            ---
            judul: Sama
            tag: IPA
            alamat_lama: /lama/
            ---
            D
            -- content/posts/e/sama/index.md --
            ---
            judul: Sama
            alamat_lama: /lama/
            ---
            ![](FOTO.png) ![](foto.PNG)
            -- content/posts/e/sama/foto.png --
            1
            -- content/posts/e/sama/Foto.png --
            2
            -- content/label/ipa.md --
            # Ipa
            -- static/Gambar.png --
            1
            -- static/gambar.png --
            2
            -- static/sama/index.html --
            <p>x</p></html>
            -- static/sama --
            x
            -- data/a.yml --
            a: 1
            -- data/a.json --
            {"a": 2}
            -- themes/satu/theme.yml --
            name: satu
            """
        );
        foreach (var hazard in Hazards.All)
            site.Files.Write(hazard.Path, hazard.Post);
        AssertAnyOrder(site, seeds: 50);
    }

    private static void AssertAnyOrder(TestSite site, int seeds)
    {
        var sorted = SiteBuilder.BuildInMemory(site.Files, Options);
        for (var seed = 1; seed <= seeds; seed++)
        {
            var shuffled = SiteBuilder.BuildInMemory(new ShuffledStore(site.Files, seed), Options);
            Assert.That(Folders.Differences(shuffled.Outputs, sorted.Outputs), Is.Empty, $"seed {seed}");
            Assert.That(shuffled.Result.Diagnostics, Is.EqualTo(sorted.Result.Diagnostics), $"seed {seed}");
            Assert.That(shuffled.Result.Listings, Is.EqualTo(sorted.Result.Listings), $"seed {seed}");
        }
    }
}
