using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>Numbers in a sentence.</summary>
internal static class Tally
{
    public static Words Of(int errors, int warnings) =>
        new($"{errors} galat, {warnings} peringatan.", $"{Plural(errors, "error")}, {Plural(warnings, "warning")}.");

    public static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
