using System.Reflection;
using System.Text.Json;
using BlogGen.Tests.Content;
using BlogGen.Tests.Localization;

namespace BlogGen.Tests.Cli;

/// <summary>The real program on machines with another zone, language and globalization writes the same bytes.</summary>
public sealed class SameBytesEverywhereTests
{
    private static readonly Machine[] Plain =
    [
        new("UTC", "C.UTF-8", HasIcu: false),
        new("Asia/Jakarta", "id_ID.UTF-8", HasIcu: false),
        new("America/New_York", "en_US.UTF-8", HasIcu: false),
    ];

    /// <summary>Another alphabet for I, another calendar and other digits, years that begin with 25.</summary>
    private static readonly Machine[] WithIcu =
    [
        new("UTC", "tr_TR.UTF-8", HasIcu: true),
        new("Asia/Jakarta", "ar_SA.UTF-8", HasIcu: true),
        new("America/New_York", "th_TH.UTF-8", HasIcu: true),
    ];

    [Test]
    [Platform(Exclude = "Win", Reason = "TZ and LANG are POSIX.")]
    public void The_zone_of_the_machine_changes_no_byte() => AssertSameBytes(Plain);

    [Test]
    [Platform(Exclude = "Win", Reason = "TZ and LANG are POSIX.")]
    public void Language_and_globalization_of_the_machine_change_no_byte() => AssertSameBytes(WithIcu);

    private static void AssertSameBytes(IEnumerable<Machine> machines)
    {
        using var root = new TemporaryFolder();
        var site = Site(root);
        var expected = TestSite.FromFolder(site).Build(new BuildOptions { Now = TestSite.Now, Threads = 2 }).Outputs;

        foreach (var machine in machines)
        {
            var output = "hasil-" + machine.Language;
            RealProgram.Run(site, machine, "build", "--now", "2026-11-24T12:00:00+07:00", "--output", "../" + output);
            Assert.That(Folders.Differences(root.Combine(output), expected), Is.Empty, machine.ToString());
        }
    }

    /// <summary>A sample for the texts; hazards and vectors for all that dates, cases and orders can go wrong with.</summary>
    private static string Site(TemporaryFolder root)
    {
        var site = root.Combine("situs");
        Folders.Copy(Checkout.Sample("guru"), site);
        foreach (var hazard in Hazards.All)
            File.WriteAllBytes(Path.Combine(site, hazard.Path), hazard.Post);
        foreach (var (index, title) in Vectors(typeof(SluggerTests)).Index())
            root.With($"situs/content/posts/{index}.md", $"---\njudul: {title}\n---\nSlug.\n");
        foreach (var (index, date) in Vectors(typeof(DateReaderTests)).Index())
            root.With(
                $"situs/content/posts/tanggal-{index}.md",
                $"---\njudul: Tanggal\ntanggal: {date}\n---\nTanggal.\n"
            );
        root.With(
            "situs/content/posts/istilah.md",
            "---\njudul: ISTILAH İstimewa ıIiİ\ntanggal: 2026-11-24 00:30\ntag: [ISTILAH, istilah, İzmir, Örn, zebra, Åse, çay]\n---\n1.234,5 I i\n"
        );
        root.With("situs/content/posts/2026-08-17-!!!.md", "---\njudul: '!!!'\n---\nNama dan judul tanpa huruf.\n");
        root.With(
            "situs/content/posts/angka.md",
            "+++\ntitle = 1.5\ndate = 2026-08-17T23:30:00Z\nurutan = -3\n+++\nTOML.\n"
        );
        root.With(
            "situs/content/posts/malam.md",
            "---\njudul: Malam\ntanggal: 31/12/2025 23.59\nkategori: İlmu\n---\nTanggal di tepi tahun.\n"
        );
        return site;
    }

    /// <summary>What another test tries, word for word, as a quoted value.</summary>
    private static IEnumerable<string> Vectors(Type tests) =>
        tests
            .GetMethods()
            .SelectMany(test => test.GetCustomAttributes<TestCaseAttribute>())
            .SelectMany(vector => vector.Arguments.OfType<string>().Take(1))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(text => JsonSerializer.Serialize(text));
}
