using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Tests.Cli;

namespace BlogGen.BrowserTests;

/// <summary>A workshop's kit, unpacked where a teacher would put it: what needs no program opens in the browser alone.</summary>
internal sealed partial class KitTests
{
    private const string Awkward = "Kelas 7 – Bahasa é";

    private TemporaryFolder _folder = null!;
    private BuiltSite _sample = null!;

    private string Kit => _folder.Combine(Awkward);

    [OneTimeSetUp]
    public void MakeAndUnpack()
    {
        if (Chromium.Program is not { } browser)
        {
            Assert.Ignore("No Chromium here.");
            return;
        }
        _folder = new TemporaryFolder();
        // The kit is only looked at: the first bytes of a program for Linux are enough.
        var program = _folder.Combine("bloggen");
        File.WriteAllBytes(program, [0x7F, .. "ELF"u8, .. new byte[14], 0x3E, 0]);
        var terminal = Transcript.Terminal(_folder.Path) with { NativeProgram = program };
        var seen = Transcript.RunWith(terminal, "export", "kit", "-o", "kit.zip", "--browser", browser);
        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        ZipFile.ExtractToDirectory(_folder.Combine("kit.zip"), Kit);
        var folder = Path.Combine(Kit, "contoh");
        _sample = new BuiltSite("kit", folder, new Uri(folder + "/"), IsPortable: true);
    }

    [OneTimeTearDown]
    public void Remove() => _folder?.Dispose();

    [Test]
    public async Task Every_page_of_the_sample_opens_from_the_disk_and_leads_to_the_others()
    {
        var tour = await SiteTour.TakeAsync(_sample);

        Assert.Multiple(() =>
        {
            Assert.That(tour.Visits, Has.Count.GreaterThan(50));
            Assert.That(tour.DeadLinks, Is.Empty);
            Assert.That(tour.Complaints, Is.Empty);
            Assert.That(tour.RequestsElsewhere, Is.Empty);
        });
    }

    [Test]
    public async Task The_sample_wears_its_style_and_a_click_leads_on()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(_sample["index.html"].AbsoluteUri);
        var family = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).fontFamily");
        await page.Locator("main article a, main h2 a").First.ClickAsync();

        Assert.That(family, Does.Not.StartWith("\"Times"));
        Assert.That(page.Url, Does.StartWith(_sample.Home.AbsoluteUri).And.EndWith("/index.html"));
        Assert.That(await page.Locator("h1").CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public void The_cheat_sheet_in_the_kit_is_one_page_of_A4()
    {
        var pdf = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Kit, "lembar-ringkas.pdf")));

        Assert.That(PdfPage().Count(pdf), Is.EqualTo(1));
        Assert.That(A4().IsMatch(pdf));
    }

    [TestCase("win-x64")]
    [TestCase("osx-x64 osx-arm64 linux-x64")]
    [TestCase("win-x64 osx-x64 osx-arm64 linux-x64")]
    public void It_stays_one_page_whatever_systems_the_kit_is_for(string systems)
    {
        var programs = systems.Split(' ').SelectMany(system => new[] { "--program", Program(system) });
        var terminal = Transcript.Terminal(_folder.Path);

        Transcript.RunWith(terminal, ["export", "kit", "-o", "lain.zip", "--browser", Chromium.Program!, .. programs]);

        using var kit = ZipFile.OpenRead(_folder.Combine("lain.zip"));
        using var pdf = new StreamReader(kit.GetEntry("lembar-ringkas.pdf")!.Open(), Encoding.Latin1);
        Assert.That(PdfPage().Count(pdf.ReadToEnd()), Is.EqualTo(1));
    }

    /// <summary>As much of a program as is looked at, in a folder of its own.</summary>
    private string Program(string system)
    {
        byte[] start = system switch
        {
            "win-x64" => [.. "MZ"u8, .. new byte[58], 64, 0, 0, 0, .. "PE\0\0"u8, 0x64, 0x86],
            "osx-x64" => [0xCF, 0xFA, 0xED, 0xFE, 0x07, 0, 0, 1],
            "osx-arm64" => [0xCF, 0xFA, 0xED, 0xFE, 0x0C, 0, 0, 1],
            _ => [0x7F, .. "ELF"u8, .. new byte[14], 0x3E, 0],
        };
        Directory.CreateDirectory(_folder.Combine(system));
        File.WriteAllBytes(_folder.Combine(system + "/bloggen"), start);
        return system;
    }

    /// <summary>Fonts of other systems are wider: a twentieth more must not make a second page.</summary>
    [Test]
    public async Task A_wider_font_does_not_push_the_cheat_sheet_onto_a_second_page()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(Kit, "lembar-ringkas.html")).AbsoluteUri);
        await page.AddStyleTagAsync(new() { Content = "body { font-size: 9.45pt !important }" });

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.That(PdfPage().Count(Encoding.Latin1.GetString(pdf)), Is.EqualTo(1));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 59[45][.0-9]* 84[12][.0-9]*\]")]
    private static partial Regex A4();
}
