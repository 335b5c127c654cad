using BlogGen.Tests.Content;

namespace BlogGen.Tests.Cli;

/// <summary>The real program on machines with another zone, language and globalization writes the same bytes.</summary>
public sealed class SameBytesEverywhereTests
{
    private static readonly Machine[] Machines =
    [
        new("UTC", "C.UTF-8", HasIcu: false),
        new("Asia/Jakarta", "id_ID.UTF-8", HasIcu: false),
        new("America/New_York", "en_US.UTF-8", HasIcu: false),
        new("UTC", "tr_TR.UTF-8", HasIcu: true),
        new("Asia/Jakarta", "ar_SA.UTF-8", HasIcu: true),
        new("America/New_York", "th_TH.UTF-8", HasIcu: true),
    ];

    /// <summary>The sample has the texts, the hazards have everything that dates, cases and orders can go wrong with.</summary>
    [Test]
    [Platform(Exclude = "Win", Reason = "TZ and LANG are POSIX.")]
    public void Zone_language_and_globalization_of_the_machine_change_no_byte()
    {
        using var root = new TemporaryFolder();
        var site = Site(root);
        var expected = TestSite.FromFolder(site).Build(new BuildOptions { Now = TestSite.Now }).Outputs;

        foreach (var machine in Machines)
        {
            var output = $"hasil-{machine.Zone.Replace('/', '-')}-{machine.HasIcu}";
            RealProgram.Run(site, machine, "build", "--now", "2026-11-24T12:00:00+07:00", "--output", "../" + output);
            Assert.That(Folders.Differences(root.Combine(output), expected), Is.Empty, machine.ToString());
        }
    }

    private static string Site(TemporaryFolder root)
    {
        var site = root.Combine("situs");
        Folders.Copy(Path.Combine(Checkout.Root, "samples", "guru"), site);
        foreach (var hazard in Hazards.All)
            File.WriteAllBytes(Path.Combine(site, hazard.Path), hazard.Post);
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
}
