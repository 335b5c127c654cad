using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Goldens;

/// <summary>
/// The sample sites as they are built. Every output is in <c>files.txt</c> by its hash; one or two of each kind are
/// there in full, so that a change can be read.
/// </summary>
public sealed class SampleGoldenTests
{
    private static readonly string[] Guru =
    [
        ".nojekyll",
        "404.html",
        "2026/08/minyak-dan-air.html",
        "aksara-jawa-hanacaraka/index.html",
        "aksesibilitas/index.html",
        "arsip/2026/08/index.html",
        "arsip/2026/index.html",
        "arsip/index.html",
        "doa-sebelum-belajar/index.html",
        "halaman-web-pertamaku/index.html",
        "halaman/2/index.html",
        "index.html",
        "kapur-terakhir/index.html",
        "kategori/index.html",
        "kategori/bahan-ajar/halaman/2/index.html",
        "kelas/7/index.html",
        "label/aksara-jawa/feed.xml",
        "label/index.html",
        "label/zat-cair/index.html",
        "lkpd-massa-jenis/index.html",
        "mapel/index.html",
        "penulis/rina-wulandari-s-pd/index.html",
        "peluang-dua-dadu/index.html",
        "portofolio/index.html",
        "privasi/index.html",
        "python-2-memilih-dan-mengulang/index.html",
        "robots.txt",
        "selamat-datang/index.html",
        "seri/belajar-python-dari-nol/index.html",
        "sitemap.xml",
        "tentang/index.html",
    ];

    private static readonly string[] Sekolah =
    [
        "404.html",
        "adab-menuntut-ilmu/index.html",
        "adab-thalib-al-ilm/index.html",
        "en/about/index.html",
        "en/archive/2026/07/index.html",
        "en/categories/index.html",
        "en/feed.json",
        "en/feed.xml",
        "en/grades/7/index.html",
        "en/how-hot-is-our-school-yard/index.html",
        "en/index.html",
        "en/privacy/index.html",
        "en/rss.xml",
        "en/tags/index.html",
        "galeri/index.html",
        "guru/index.html",
        "index.html",
        "label/kebun-sekolah/index.html",
        "pengumuman/index.html",
        "penulis/tri/index.html",
        "robots.txt",
        "seri/kebun-sekolah/index.html",
        "sitemap.xml",
        "suhu-halaman-sekolah/index.html",
    ];

    [Test]
    public void The_site_of_a_teacher_is_as_reviewed() => Verify("guru", Guru);

    [Test]
    public void The_site_of_a_school_is_as_reviewed() => Verify("sekolah", Sekolah);

    /// <summary>What <c>init</c> makes, and the first page that a new teacher sees.</summary>
    [TestCase("guru", "id")]
    [TestCase("guru", "en")]
    [TestCase("sekolah", "id")]
    [TestCase("organisasi", "id")]
    public void A_starter_is_as_reviewed(string starter, string language)
    {
        using var folder = new TemporaryFolder();
        Transcript.RunIn(
            folder.Path,
            ["init", "--starter", starter, "--lang", language, "--title", "Contoh", "--author", "Sari"]
        );

        var site = TestSite.FromFolder(folder.Path);
        var sources = Folders.Read(folder.Path).Select(file => KeyValuePair.Create($"sources/{file.Key}", file.Value));
        Verify($"starter-{starter}-{language}", site, ["index.html"], sources);
    }

    private static void Verify(string sample, string[] inFull) =>
        Verify(sample, TestSite.FromFolder(Checkout.Sample(sample)), inFull, []);

    private static void Verify(
        string name,
        TestSite site,
        string[] inFull,
        IEnumerable<KeyValuePair<string, byte[]>> sources
    )
    {
        var files = Reviewed(site.Build().Outputs, inFull);
        foreach (var (path, bytes) in sources)
            files[path] = bytes;
        new GoldenFolder(Path.Combine(Checkout.Root, "tests", "golden", name)).Verify(
            files,
            Environment.GetEnvironmentVariable
        );
    }

    private static SortedDictionary<string, byte[]> Reviewed(
        IReadOnlyDictionary<string, byte[]> outputs,
        IEnumerable<string> inFull
    )
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["files.txt"] = Encoding.UTF8.GetBytes(string.Concat(outputs.Select(Line))),
        };
        foreach (var path in inFull)
            if (outputs.TryGetValue(path, out var bytes))
                files[$"site/{path}"] = bytes;
        return files;
    }

    private static string Line(KeyValuePair<string, byte[]> output) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Convert.ToHexStringLower(SHA256.HashData(output.Value))} {output.Value.Length, 7} {output.Key}\n"
        );
}
