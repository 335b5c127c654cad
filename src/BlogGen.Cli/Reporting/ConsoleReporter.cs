using System.Globalization;
using BlogGen.Cli.Commands;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <param name="Quiet">Errors and warnings only.</param>
/// <param name="Verbose">Every problem, however often it repeats.</param>
/// <param name="Shown">Shortens a full path for the reader.</param>
internal sealed record ReportLook(bool Quiet, bool Verbose, Func<string, string> Shown);

/// <summary>For people: the problems file by file, then one line that says how it went.</summary>
internal sealed class ConsoleReporter(DiagnosticPrinter printer, ReportLook look) : IReporter
{
    public void Write(SiteReport report)
    {
        DiagnosticList.Write(printer, report.Result.Diagnostics, report.Strictness, look);
        if (!look.Quiet || !report.IsOk)
            WriteSummary(report);
        if (report.Comparison is { } comparison)
            printer.WriteLines(comparison);
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
                $"Done: {Tally.Plural(r.Pages, "page")} in {Seconds(report, '.')} seconds. {Counts(report).En}"
            ),
            Paint.Green
        );
        printer.WriteLine(
            new Words(
                $"Berkas: {r.Written} ditulis, {r.Unchanged} tetap, {r.Deleted} dihapus.",
                $"Files: {r.Written} written, {r.Unchanged} unchanged, {r.Deleted} deleted."
            )
        );
        printer.WriteLine(report.IsPortable ? OpenIt(report) : ServeIt(report));
    }

    private Words OpenIt(SiteReport report)
    {
        var start = look.Shown(Path.Combine(report.OutputFolder, "index.html"));
        return new Words($"Buka {start} di peramban untuk melihatnya.", $"Open {start} in a browser to see it.");
    }

    /// <summary>Its addresses begin at the root of a server, so that from disk it would look bare.</summary>
    private Words ServeIt(SiteReport report)
    {
        var folder = Quoting.AsArgument(look.Shown(report.SiteFolder));
        return new Words($"Melihatnya: bloggen serve{folder}", $"To look at it: bloggen serve{folder}");
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
                    $"Checked: {Tally.Plural(report.Result.Pages, "page")} in {Seconds(report, '.')} seconds. {counts.En}"
                )
                : new Words(
                    $"Ada yang perlu diperbaiki sebelum terbit. {counts.Id}",
                    $"Some things must be fixed before publishing. {counts.En}"
                ),
            report.IsOk ? Paint.Green : Paint.Red
        );
    }

    private static Words Counts(SiteReport report) =>
        Tally.Of(report.Count(Severity.Error), report.Count(Severity.Warning));

    private static string Seconds(SiteReport report, char comma) =>
        report.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', comma);
}
