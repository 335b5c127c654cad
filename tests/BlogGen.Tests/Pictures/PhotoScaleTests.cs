using System.Diagnostics;
using System.Globalization;
using BlogGen.Tests.Cli;
using NetVips;

namespace BlogGen.Tests.Pictures;

/// <summary>
/// Hundreds of photos of 12 megapixels and one of 50: time and memory, beside Hugo where the environment variable HUGO
/// names it. Figures are written out; only what must hold on any machine is asserted. PHOTOS says how many.
/// </summary>
[Explicit("Takes minutes."), Category("Long")]
internal sealed class PhotoScaleTests
{
    private const int Kinds = 8;

    private static int Photos =>
        int.Parse(Environment.GetEnvironmentVariable("PHOTOS") ?? "500", CultureInfo.InvariantCulture);

    [Test]
    public void Hundreds_of_photos_fit_into_half_a_gigabyte_and_are_made_once()
    {
        using var folder = new TemporaryFolder();
        var photos = Enumerable.Range(0, Kinds).Select(i => Nature(4000, 3000, i, isProgressive: i == 0)).ToList();
        for (var i = 0; i < Photos; i++)
            Write(Path.Combine(folder.Path, "content", "posts", $"kebun{i}"), Marked(photos[i % Kinds], i));
        Write(Path.Combine(folder.Path, "content", "posts", "besar"), Nature(8200, 6150, 9, isProgressive: true));

        var first = Build(folder.Path);
        var second = Build(folder.Path);
        TestContext.Out.WriteLine($"bloggen, first build: {first}");
        TestContext.Out.WriteLine($"bloggen, second build: {second}");
        if (Environment.GetEnvironmentVariable("HUGO") is { } hugo)
            TestContext.Out.WriteLine($"hugo: {Run(hugo, [.. HugoSite(folder.Path)])}");

        Assert.That(first.PeakMegabytes, Is.LessThanOrEqualTo(500));
        Assert.That(second.Seconds, Is.LessThan(first.Seconds / 4));
    }

    /// <summary>By the native program where BLOGGEN names it.</summary>
    private static Measured Build(string folder) =>
        Environment.GetEnvironmentVariable("BLOGGEN") is { } native
            ? Run(native, "build", folder, "--quiet")
            : Run("dotnet", Path.Combine(AppContext.BaseDirectory, "bloggen.dll"), "build", folder, "--quiet");

    /// <summary>The same sizes and formats as bloggen makes.</summary>
    private static string[] HugoSite(string folder)
    {
        var layouts = Path.Combine(folder, "layouts", "_default");
        Directory.CreateDirectory(layouts);
        File.WriteAllText(
            Path.Combine(folder, "hugo.toml"),
            "title = 'x'\ndisableKinds = ['taxonomy', 'rss', 'sitemap']\n"
        );
        File.WriteAllText(
            Path.Combine(layouts, "single.html"),
            "{{ range .Resources.ByType \"image\" }}{{ $i := . }}"
                + "{{ range slice \"400x webp q75\" \"800x webp q75\" \"1280x webp q75\" \"1280x jpg q75\" }}"
                + "<img src=\"{{ ($i.Resize .).RelPermalink }}\">{{ end }}{{ end }}"
        );
        File.WriteAllText(Path.Combine(layouts, "list.html"), "x");
        return ["--source", folder, "--destination", Path.Combine(folder, "hugo-public"), "--quiet"];
    }

    private static void Write(string folder, byte[] photo)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "index.md"), "---\ntitle: Kebun\n---\n![Kebun](foto.jpg)\n");
        File.WriteAllBytes(Path.Combine(folder, "foto.jpg"), photo);
    }

    /// <summary>As rough as nature is: large forms, small ones on them, and the sensor's grain.</summary>
    private static byte[] Nature(int width, int height, int seed, bool isProgressive)
    {
        var (w, h) = (width / 2, height / 2);
        using var surface =
            Image.Perlin(w, h, cellSize: 300, seed: seed)
            + (Image.Perlin(w, h, cellSize: 60, seed: seed) * 0.4)
            + (Image.Perlin(w, h, cellSize: 12, seed: seed) * 0.2)
            + (Image.Gaussnoise(w, h, sigma: 0.05, mean: 0, seed: seed) * 1.0);
        using var grey = surface.ScaleImage();
        using var colour = grey.Bandjoin(grey.Rot180(), grey.Flip(Enums.Direction.Horizontal))
            .Copy(interpretation: Enums.Interpretation.Srgb);
        using var large = colour.Resize(2);
        using var noted = PhotoLab.WithNotes(large, orientation: (seed % 8) + 1);
        return noted.JpegsaveBuffer(q: 92, interlace: isProgressive, keep: Enums.ForeignKeep.All);
    }

    /// <summary>Each photo is a file of its own.</summary>
    private static byte[] Marked(byte[] photo, int number) =>
        [.. photo[..2], 0xFF, 0xFE, 0, 6, .. BitConverter.GetBytes(number), .. photo[2..]];

    private static Measured Run(string program, params string[] words)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, words))!;
        var (peak, busy) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            if (!process.HasExited)
                (peak, busy) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        Assert.That(process.ExitCode, Is.Zero);
        return new Measured(clock.Elapsed.TotalSeconds, busy.TotalSeconds, peak / 1_000_000);
    }

    private sealed record Measured(double Seconds, double ProcessorSeconds, long PeakMegabytes)
    {
        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Seconds:0.0} s, {ProcessorSeconds:0.0} s of processor, at most {PeakMegabytes} MB"
            );
    }
}
