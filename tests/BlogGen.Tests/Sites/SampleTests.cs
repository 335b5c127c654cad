using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Tests.Sites;

public sealed class SampleTests
{
    private static TestSite Sample(string name) => TestSite.FromFolder(Checkout.Sample(name));

    [TestCase("guru", 15)]
    [TestCase("sekolah", 12)]
    [TestCase("panduan", 1)]
    public void A_sample_builds_without_a_warning(string name, int posts)
    {
        var built = TestSite.Sample(name);

        Assert.That(built.Result.Diagnostics.Where(d => d.Severity > Severity.Info), Is.Empty);
        Assert.That(
            built.Result.Listings.Count(l =>
                l is { Kind: BlogGen.Content.ContentKind.Post, Status: ListingStatus.Published }
            ),
            Is.GreaterThanOrEqualTo(posts)
        );
    }

    [TestCase("KENARI-DRAF")]
    [TestCase("KENARI-2099")]
    [TestCase("KENARI-KEDALUWARSA")]
    [TestCase("KUNCI-RAHASIA-KENARI")]
    [TestCase("pengamatan-bulan")]
    [TestCase("kota-tahun-2099")]
    [TestCase("pameran-karya-ipa")]
    public void What_is_not_published_appears_in_no_output(string canary)
    {
        Assert.That(TestSite.Sample("guru").Holding(canary), Is.Empty);
    }

    [Test]
    public void A_preview_with_drafts_shows_them_but_keeps_them_out_of_feeds_and_sitemap()
    {
        var built = Sample("guru").Build(new BuildOptions { Now = TestSite.Now, Drafts = true });

        var holding = built.Holding("KENARI-DRAF").ToList();
        Assert.That(holding, Does.Contain("pengamatan-bulan/index.html"));
        Assert.That(
            holding.Where(p =>
                p.EndsWith(".xml", StringComparison.Ordinal) || p.EndsWith(".json", StringComparison.Ordinal)
            ),
            Is.Empty
        );
        Assert.That(built["pengamatan-bulan/index.html"], Does.Contain("noindex"));
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void The_bytes_depend_on_neither_threads_nor_line_ends(string name)
    {
        var one = Sample(name).Build().Outputs;
        var windows = Sample(name);
        foreach (var path in windows.Files.List().Where(p => p.EndsWith(".md", StringComparison.Ordinal)))
            windows.Files.Write(
                path,
                Encoding.UTF8.GetString(windows.Files.Read(path)).Replace("\n", "\r\n", StringComparison.Ordinal)
            );

        foreach (
            var other in (IReadOnlyDictionary<string, byte[]>[])
                [
                    Sample(name).Build(new BuildOptions { Now = TestSite.Now, Threads = 2 }).Outputs,
                    windows.Build(new BuildOptions { Now = TestSite.Now, Threads = 8 }).Outputs,
                ]
        )
        {
            Assert.That(other.Keys, Is.EqualTo(one.Keys));
            Assert.That(other.Where(o => !o.Value.AsSpan().SequenceEqual(one[o.Key])).Select(o => o.Key), Is.Empty);
        }
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    [TestCase("panduan")]
    public void Every_HTML_file_is_whole_and_has_one_first_heading(string name)
    {
        foreach (
            var (path, bytes) in Sample(name)
                .Build()
                .Outputs.Where(o => o.Key.EndsWith(".html", StringComparison.Ordinal))
        )
        {
            var html = Encoding.UTF8.GetString(bytes);
            Assert.That(html.TrimEnd(), Does.EndWith("</html>"), path);
            if (!html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                Assert.That(html.Split("<h1").Length - 1, Is.EqualTo(1), path);
        }
    }

    [TestCase("guru", "https://contoh.github.io/repo/", false)]
    [TestCase("sekolah", null, false)]
    [TestCase("guru", null, true)]
    [TestCase("panduan", null, true)]
    public void Every_internal_link_leads_to_an_output(string name, string? baseUrl, bool portable)
    {
        var built = Sample(name)
            .Build(
                new BuildOptions
                {
                    Now = TestSite.Now,
                    BaseUrl = baseUrl,
                    Portable = portable,
                }
            );

        Assert.That(LinkProbe.Dead(built.Outputs, portable ? null : LinkProbe.BasePathOf(built)), Is.Empty);
    }
}
