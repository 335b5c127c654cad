using System.Text.Json;
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
                json.WriteEndObject();
            }
        );

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
