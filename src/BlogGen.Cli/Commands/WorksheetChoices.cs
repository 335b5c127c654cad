using System.CommandLine;
using System.Globalization;
using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;
using BlogGen.Exporting.Worksheets;

namespace BlogGen.Cli.Commands;

/// <summary>What can be said about sheets on the command line.</summary>
internal sealed class WorksheetChoices
{
    private readonly ValueOption _posts = new(
        new Words("NAMA", "NAME"),
        new Words(
            "lembar kerja: hanya tulisan ini; beberapa nama dipisah koma",
            "worksheets: only this post; several names parted by commas"
        ),
        "--post",
        "--tulisan"
    );

    private readonly ValueOption _variants = new(
        new Words("N", "N"),
        new Words(
            "lembar kerja: banyaknya paket soal (A, B, …) dengan urutan berbeda",
            "worksheets: how many versions (A, B, …) in another order"
        ),
        "--variants",
        "--varian",
        "--paket"
    )
    {
        Complaint = text =>
            Number(text) is null
                ? new Words(
                    $"Banyaknya paket harus 1 sampai {WorksheetOptions.MostVariants}, bukan `{text}`.",
                    $"There can be 1 to {WorksheetOptions.MostVariants} versions, not `{text}`."
                )
                : null,
    };

    private readonly ValueOption _seed = new(
        new Words("KATA", "WORD"),
        new Words(
            "lembar kerja: benih pengacakan; benih yang sama memberi urutan yang sama",
            "worksheets: the seed of the shuffling; the same seed gives the same order"
        ),
        "--seed",
        "--benih"
    );

    private readonly ValueOption _paper = new(
        new Words("F4|A4|A5", "F4|A4|A5"),
        new Words(
            "lembar kerja: ukuran kertas (bawaan: `kertas` situs)",
            "worksheets: paper size (default: the site's)"
        ),
        "--paper",
        "--kertas"
    )
    {
        Choices = ["F4", "A4", "A5"],
    };

    private readonly Flag _drafts = new(
        new Words("lembar kerja: cetak draf juga", "worksheets: print drafts too"),
        "--drafts"
    );

    private readonly Flag _future = new(
        new Words("lembar kerja: cetak tulisan yang terjadwal juga", "worksheets: print scheduled posts too"),
        "--future"
    );

    private readonly ValueOption _browser = new(
        new Words("BERKAS", "FILE"),
        new Words(
            "lembar kerja, kit: program Chrome, Chromium, atau Edge yang membuat PDF",
            "worksheets, kits: the Chrome, Chromium or Edge program that makes the PDF"
        ),
        "--browser"
    );

    public IEnumerable<Option> Options => [_posts, _variants, _seed, _paper, _drafts, _future, _browser];

    public BuildOptions Build(Request request) =>
        SiteRun.Options(request) with
        {
            Drafts = request.Wants(_drafts),
            Future = request.Wants(_future),
        };

    /// <param name="folder">Where the files go, in full.</param>
    public WorksheetOptions Sheets(Request request, string folder)
    {
        var inSite = Path.GetRelativePath(request.Site, folder).Replace('\\', '/');
        var isInside = inSite != ".." && !inSite.StartsWith("../", StringComparison.Ordinal);
        return new()
        {
            Posts = (request.Value(_posts) ?? "").Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
            Variants = Number(request.Value(_variants)) ?? 1,
            Seed = request.Value(_seed) ?? "1",
            Paper = request.Value(_paper),
            FolderInSite =
                isInside && !Path.IsPathRooted(inSite)
                    ? inSite == "."
                        ? ""
                        : inSite
                    : null,
        };
    }

    /// <summary>In full; null where none is there.</summary>
    public string? FindBrowser(Request request)
    {
        var browser = request.Value(_browser) is { } own ? request.FullPath(own) : request.Terminal.PrintingBrowser();
        return File.Exists(browser) ? browser : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= 1 and <= WorksheetOptions.MostVariants
            ? number
            : null;
}
