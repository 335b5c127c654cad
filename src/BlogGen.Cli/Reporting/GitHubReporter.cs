using System.Text;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>For GitHub Actions: annotations at the lines of a commit, and a table in the step's summary.</summary>
internal sealed class GitHubReporter(Terminal terminal) : IReporter
{
    public void Write(SiteReport report)
    {
        foreach (var diagnostic in report.Result.Diagnostics)
            terminal.Out.WriteLine(Annotation(diagnostic, report));

        terminal.Out.WriteLine(GitHubSummary.Headline(report));
        WriteStepSummary(report);
    }

    private string Annotation(Diagnostic diagnostic, SiteReport report)
    {
        var properties = Properties(diagnostic.Location, report);
        var text =
            $"{diagnostic.Code} {diagnostic.Message.In(report.Language)} → {diagnostic.Hint.In(report.Language)}";
        return $"::{Level(report.Strictness.SeverityOf(diagnostic))}{properties}::{EscapeText(text)}";
    }

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
            terminal.Error.WriteLine(
                new Words(
                    $"Ringkasan GitHub tidak dapat ditulis: {e.Message}",
                    $"The GitHub summary cannot be written: {e.Message}"
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
