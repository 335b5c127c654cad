using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>Prints many problems so that the one that matters is not buried.</summary>
internal static class DiagnosticList
{
    /// <summary>One habit in a thousand posts must not bury the one warning that matters.</summary>
    private const int MostOfOneCode = 10;

    /// <summary>Nobody has to act on a note.</summary>
    private const int MostNotesOfOneCode = 3;

    public static void Write(
        DiagnosticPrinter printer,
        IEnumerable<Diagnostic> diagnostics,
        Strictness strictness,
        ReportLook look
    )
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var hidden = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var severity = strictness.SeverityOf(diagnostic);
            if (look.Quiet && severity == Severity.Info)
                continue;

            var count = seen[diagnostic.Code] = seen.GetValueOrDefault(diagnostic.Code) + 1;
            if (look.Verbose || count <= Most(severity))
                printer.Write(diagnostic, severity);
            else
                hidden[diagnostic.Code] = hidden.GetValueOrDefault(diagnostic.Code) + 1;
        }
        WriteLeftOut(printer, hidden);
    }

    private static int Most(Severity severity) =>
        severity switch
        {
            Severity.Error => int.MaxValue,
            Severity.Warning => MostOfOneCode,
            _ => MostNotesOfOneCode,
        };

    private static void WriteLeftOut(DiagnosticPrinter printer, Dictionary<string, int> hidden)
    {
        foreach (var (code, count) in hidden.OrderBy(p => p.Key, StringComparer.Ordinal))
            printer.WriteLine(
                new Words(
                    $"… dan {count} lagi dengan kode {code}; semuanya dengan --verbose.",
                    $"… and {count} more with code {code}; see all with --verbose."
                )
            );
    }
}
