using System.Text;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>The step summary: how it went, and one table of what needs a person.</summary>
internal static class GitHubSummary
{
    /// <summary>GitHub cuts a summary at 1 MiB; a reader stops long before.</summary>
    private const int MostRows = 200;

    public static string Headline(SiteReport report)
    {
        var (errors, warnings) = (report.Count(Severity.Error), report.Count(Severity.Warning));
        var words = report.IsOk
            ? new Words($"Selesai: {report.Result.Pages} halaman.", $"Done: {report.Result.Pages} pages.")
            : new Words("Belum berhasil.", "Not done.");
        var counts = new Words($" {errors} galat, {warnings} peringatan.", $" {errors} errors, {warnings} warnings.");
        return words.In(report.Language) + counts.In(report.Language);
    }

    public static string Markdown(SiteReport report, Func<SourceLocation, string?> link)
    {
        var text = new StringBuilder("### bloggen\n\n").Append(Headline(report)).Append("\n\n");
        GitHubFates.Append(text, report, link);
        if (report.Result.Diagnostics.Count == 0)
            return text.ToString();

        text.Append(
            new Words(
                "| | Kode | Berkas | Masalah | Cara memperbaiki |",
                "| | Code | File | Problem | What to do |"
            ).In(report.Language)
        );
        text.Append("\n|---|---|---|---|---|\n");
        foreach (
            var diagnostic in report.Result.Diagnostics.OrderByDescending(report.Strictness.SeverityOf).Take(MostRows)
        )
            text.Append(Row(diagnostic, report, link));
        if (report.Result.Diagnostics.Count - MostRows is > 0 and var rest)
            text.Append('\n')
                .Append(new Words($"… dan {rest} lagi.", $"… and {rest} more.").In(report.Language))
                .Append('\n');
        return text.Append('\n').ToString();
    }

    private static string Row(Diagnostic diagnostic, SiteReport report, Func<SourceLocation, string?> link)
    {
        var icon = report.Strictness.SeverityOf(diagnostic) switch
        {
            Severity.Error => "❌",
            Severity.Warning => "⚠️",
            _ => "ℹ️",
        };
        var message = Cell(diagnostic.Message.In(report.Language));
        var hint = Cell(diagnostic.Hint.In(report.Language));
        return $"| {icon} | {diagnostic.Code} | {Place(diagnostic.Location, link)} | {message} | {hint} |\n";
    }

    private static string Place(SourceLocation? at, Func<SourceLocation, string?> link)
    {
        if (at is null)
            return "";

        var text = Cell(at.Line > 0 ? $"{at.File}:{at.Line}" : at.File);
        return link(at) is { } address ? $"[{text}]({address})" : text;
    }

    /// <summary>One cell of a Markdown table, in which a name from a file is a name and not markup.</summary>
    internal static string Cell(string text) =>
        Printable
            .Text(text.ReplaceLineEndings(" "))
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal);
}
