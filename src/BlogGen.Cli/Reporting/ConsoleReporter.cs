using System.Globalization;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <param name="Quiet">Errors and warnings only.</param>
/// <param name="Verbose">Every problem, however often it repeats.</param>
/// <param name="Shown">Shortens a full path for the reader.</param>
internal sealed record ReportLook(bool Quiet, bool Verbose, Func<string, string> Shown);

/// <summary>For people: the problems file by file, then one line that says how it went.</summary>
internal sealed class ConsoleReporter(DiagnosticPrinter printer, ReportLook look) : IReporter
{
    /// <summary>One habit in a thousand posts must not bury the one warning that matters.</summary>
    private const int MostOfOneCode = 10;

    /// <summary>Nobody has to act on a note.</summary>
    private const int MostNotesOfOneCode = 3;

    public void Write(SiteReport report)
    {
        WriteDiagnostics(report);
        if (!look.Quiet || !report.IsOk)
            WriteSummary(report);
    }

    private void WriteDiagnostics(SiteReport report)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var hidden = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in report.Result.Diagnostics)
        {
            var severity = report.Strictness.SeverityOf(diagnostic);
            if (look.Quiet && severity == Severity.Info)
                continue;

            var count = seen[diagnostic.Code] = seen.GetValueOrDefault(diagnostic.Code) + 1;
            if (look.Verbose || count <= Most(severity))
                printer.Write(diagnostic, severity);
            else
                hidden[diagnostic.Code] = hidden.GetValueOrDefault(diagnostic.Code) + 1;
        }
        WriteLeftOut(hidden);
    }

    private static int Most(Severity severity) =>
        severity switch
        {
            Severity.Error => int.MaxValue,
            Severity.Warning => MostOfOneCode,
            _ => MostNotesOfOneCode,
        };

    private void WriteLeftOut(Dictionary<string, int> hidden)
    {
        foreach (var (code, count) in hidden.OrderBy(p => p.Key, StringComparer.Ordinal))
            printer.WriteLine(
                new Words(
                    $"… dan {count} lagi dengan kode {code}; semuanya dengan --verbose.",
                    $"… and {count} more with code {code}; see all with --verbose."
                )
            );
    }

    private void WriteSummary(SiteReport report)
    {
        if (report.Result.Diagnostics.Count > 0)
            printer.WriteLine(new Words("", ""));

        if (report.Strictness.IsCheck)
            WriteChecked(report);
        else if (report.IsOk)
            WriteBuilt(report);
        else
            WriteNotBuilt(report);
    }

    private void WriteBuilt(SiteReport report)
    {
        var r = report.Result;
        printer.WriteLine(
            new Words(
                $"Selesai: {r.Pages} halaman dalam {Seconds(report, ',')} detik. {Counts(report).Id}",
                $"Done: {Plural(r.Pages, "page")} in {Seconds(report, '.')} seconds. {Counts(report).En}"
            ),
            Paint.Green
        );
        printer.WriteLine(
            new Words(
                $"Berkas: {r.Written} ditulis, {r.Unchanged} tetap, {r.Deleted} dihapus.",
                $"Files: {r.Written} written, {r.Unchanged} unchanged, {r.Deleted} deleted."
            )
        );
        var start = look.Shown(Path.Combine(report.OutputFolder, "index.html"));
        printer.WriteLine(
            new Words($"Buka {start} di peramban untuk melihatnya.", $"Open {start} in a browser to see it.")
        );
    }

    private void WriteNotBuilt(SiteReport report)
    {
        var counts = Counts(report);
        printer.WriteLine(
            new Words(
                $"Belum jadi, hasil yang lama tidak diubah. {counts.Id}",
                $"Not built, the old output is untouched. {counts.En}"
            ),
            Paint.Red
        );
    }

    private void WriteChecked(SiteReport report)
    {
        var counts = Counts(report);
        printer.WriteLine(
            report.IsOk
                ? new Words(
                    $"Pemeriksaan selesai: {report.Result.Pages} halaman dalam {Seconds(report, ',')} detik. {counts.Id}",
                    $"Checked: {Plural(report.Result.Pages, "page")} in {Seconds(report, '.')} seconds. {counts.En}"
                )
                : new Words(
                    $"Ada yang perlu diperbaiki sebelum terbit. {counts.Id}",
                    $"Some things must be fixed before publishing. {counts.En}"
                ),
            report.IsOk ? Paint.Green : Paint.Red
        );
    }

    private static Words Counts(SiteReport report)
    {
        var (errors, warnings) = (report.Count(Severity.Error), report.Count(Severity.Warning));
        return new Words(
            $"{errors} galat, {warnings} peringatan.",
            $"{Plural(errors, "error")}, {Plural(warnings, "warning")}."
        );
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Seconds(SiteReport report, char comma) =>
        report.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', comma);
}
