using System.Globalization;
using System.IO.Compression;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Markdown;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>
/// What a page costs a phone: its HTML, compressed as a server sends it, and the files in its text that are copied as they
/// are. Photos are not counted: bloggen makes them small itself.
/// </summary>
internal sealed class PageWeights(Site site, DiagnosticBag problems)
{
    private const int Kilobyte = 1024;
    private const int UsualBudget = 150;
    private const int MostCulprits = 3;

    private readonly int _budget = BudgetOf(site.Config);

    /// <summary>Called for every page that is rendered, by any thread; nearly always it only adds up.</summary>
    public void Weigh(Output output, ReadOnlySpan<byte> html)
    {
        if (output is not PageOutput { Page: var page })
            return;
        var files = FilesOf(page);
        var others = files.Sum(file => file.Bytes);
        if (html.Length + others <= (long)_budget * Kilobyte)
            return;
        var text = Compressed(html);
        if (text + others > (long)_budget * Kilobyte)
            Complain(page, text, files);
    }

    private static int BudgetOf(SiteConfig config) =>
        int.TryParse(
            config.Budget.Find("page", "halaman").AsText(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var kilobytes
        )
            ? kilobytes
            : UsualBudget;

    private List<Part> FilesOf(Page page)
    {
        var slots = site.BodyOf(page).Links;
        // Most texts show no picture.
        if (
            !slots.Any(slot => slot.Kind == LinkKind.Image)
            || !site.Links.TryGetValue(page.Source.Path, out var targets)
        )
            return [];
        return
        [
            .. targets
                .Where((target, i) => slots[i].Kind == LinkKind.Image && !target.IsExternal)
                .Select(target => target.Path)
                .Distinct(StringComparer.Ordinal)
                .Where(path => !site.Withheld.Contains(path))
                .Where(path => !site.Pictures.TryGetValue(path, out var made) || !made.Versions.Any())
                .Select(path => new Part(path.TrimStart('/'), site.SizeOf(path), site.SourceOf(path))),
        ];
    }

    private void Complain(Page page, long text, List<Part> files)
    {
        var parts = files.Append(new Part("HTML", text, null)).OrderByDescending(p => p.Bytes).ToList();
        var largest = string.Join(
            ", ",
            parts.Take(MostCulprits).Where(p => p.Bytes >= Kilobyte).Select(p => $"{p.Name} ({p.Bytes / Kilobyte} KB)")
        );
        problems.Add(
            Problems.PageTooHeavy(
                new SourceLocation(page.Source.Path),
                (int)(parts.Sum(p => p.Bytes) / Kilobyte),
                _budget,
                largest
            ) with
            {
                Breakdown = new Breakdown(parts),
            }
        );
    }

    private static long Compressed(ReadOnlySpan<byte> html)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(html);
        return memory.Length;
    }
}
