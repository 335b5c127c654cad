using System.Text;
using BlogGen.Cli.Reporting.Quality;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Cli.Reporting;

/// <summary>For GitHub Actions: annotations at the lines of a commit, and a table in the step's summary.</summary>
internal sealed class GitHubReporter(Terminal terminal) : IReporter
{
    /// <summary>GitHub shows no more errors, warnings and notices of one step, and drops the rest without a word.</summary>
    private const int MostOfOneLevel = 10;

    public void Write(SiteReport report)
    {
        var byLevel = report
            .Result.Diagnostics.OrderByDescending(report.Strictness.SeverityOf)
            .GroupBy(report.Strictness.SeverityOf);
        List<Diagnostic> rest = [];
        foreach (var level in byLevel)
        {
            List<Diagnostic> ordered = [.. level.OrderByDescending(QualityPart.IsAboutPupils)];
            foreach (var diagnostic in ordered.Take(MostOfOneLevel))
                terminal.Out.WriteLine(Annotation(diagnostic, report));
            rest.AddRange(ordered.Skip(MostOfOneLevel));
        }
        WriteRest(rest, report);
        terminal.Out.WriteLine(GitHubSummary.Headline(report));
        WriteStepSummary(report);
    }

    /// <summary>In the log alone, folded: nothing that was found gets lost.</summary>
    private void WriteRest(List<Diagnostic> rest, SiteReport report)
    {
        if (rest.Count == 0)
            return;
        var title = new Words(
            $"{rest.Count} temuan lagi, di luar {MostOfOneLevel} teratas setiap jenis yang ditampilkan GitHub",
            $"{rest.Count} more, beyond the first {MostOfOneLevel} of each kind that GitHub shows"
        );
        terminal.Out.WriteLine($"::group::{title.In(report.Language)}");
        foreach (var diagnostic in rest)
            terminal.Out.WriteLine(Printable.Text($"{Place(diagnostic.Location, report)}{TextOf(diagnostic, report)}"));
        terminal.Out.WriteLine("::endgroup::");
    }

    private string Place(SourceLocation? at, SiteReport report) =>
        at is not { File.Length: > 0 } ? ""
        : at.Line > 0 ? $"{WorkspacePath(at.File, report)}:{at.Line} "
        : $"{WorkspacePath(at.File, report)} ";

    private string Annotation(Diagnostic diagnostic, SiteReport report)
    {
        var properties = Properties(diagnostic.Location, report);
        return $"::{Level(report.Strictness.SeverityOf(diagnostic))}{properties}::{EscapeText(TextOf(diagnostic, report))}";
    }

    private static string TextOf(Diagnostic diagnostic, SiteReport report) =>
        $"{diagnostic.Code} {diagnostic.Message.In(report.Language)} → {diagnostic.Hint.In(report.Language)}";

    private string Properties(SourceLocation? at, SiteReport report)
    {
        if (at is null || at.File.Length == 0)
            return "";

        var properties = new StringBuilder(" file=").Append(EscapeProperty(WorkspacePath(at.File, report)));
        if (at.Line > 0)
            properties.Append(",line=").Append(at.Line);
        if (at is { Line: > 0, Column: > 0 })
            properties.Append(",col=").Append(at.Column);
        return properties.ToString();
    }

    private string WorkspacePath(string file, SiteReport report) =>
        new SourcePaths(terminal, report.SiteFolder).InRepository(file);

    private void WriteStepSummary(SiteReport report)
    {
        if (terminal.Surroundings.GitHubStepSummary is not { } path)
            return;

        try
        {
            File.AppendAllText(
                path,
                GitHubSummary.Markdown(report, file => Link(WorkspacePath(file.File, report), file.Line))
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = FileFailure.Reason(e);
            terminal.Error.WriteLine(
                new Words(
                    $"Ringkasan GitHub tidak dapat ditulis: {reason.Id}.",
                    $"The GitHub summary cannot be written: {reason.En}."
                ).In(report.Language)
            );
        }
    }

    private string? Link(string workspacePath, int line) =>
        terminal.Surroundings.GitHubBlobAddress is { } address
            ? address + SourcePaths.Escaped(workspacePath) + (line > 0 ? $"#L{line}" : "")
            : null;

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string EscapeText(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeText(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
