using System.Text.Json;
using BlogGen.Cli.Reporting.Comparing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>For programs: one object on one output, in the shape of the contract.</summary>
internal sealed class JsonReporter(TextWriter writer) : IReporter
{
    public void Write(SiteReport report) =>
        JsonText.Write(
            writer,
            json =>
            {
                var result = report.Result;
                json.WriteStartObject();
                json.WriteNumber("version", 1);
                json.WriteBoolean("ok", report.IsOk);
                json.WriteString("output", report.OutputFolder.Replace('\\', '/'));
                json.WriteNumber("pages", result.Pages);
                json.WriteNumber("written", result.Written);
                json.WriteNumber("unchanged", result.Unchanged);
                json.WriteNumber("deleted", result.Deleted);
                json.WriteNumber("milliseconds", (long)report.Elapsed.TotalMilliseconds);
                json.WriteStartArray("diagnostics");
                foreach (var diagnostic in result.Diagnostics)
                    Write(json, diagnostic, report);
                json.WriteEndArray();
                if (report.Comparison is { } comparison)
                    Write(json, comparison);
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartObject("comparison");
        Write(json, "new", comparison.New);
        Write(json, "worse", comparison.Worse);
        Write(json, "better", comparison.Better);
        Write(json, "fixed", comparison.Fixed);
        json.WriteNumber("unchanged", comparison.Unchanged);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Name(finding.Severity));
            json.WriteString("file", finding.File);
            WriteNumberOrNull(json, "line", finding.Line);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, SiteReport report)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Name(report.Strictness.SeverityOf(diagnostic)));
        json.WriteString("file", diagnostic.Location?.File);
        WriteNumberOrNull(json, "line", diagnostic.Location?.Line);
        WriteNumberOrNull(json, "column", diagnostic.Location?.Column);
        json.WriteString("message", diagnostic.Message.In(report.Language));
        json.WriteString("hint", diagnostic.Hint.In(report.Language));
        json.WriteString("key", FindingKey.Of(diagnostic));
        json.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? value)
    {
        if (value is > 0)
            json.WriteNumber(name, value.Value);
        else
            json.WriteNull(name);
    }

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
