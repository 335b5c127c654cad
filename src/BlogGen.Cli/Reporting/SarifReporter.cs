using System.Text.Json;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Reporting;

/// <summary>For code scanners and editors: SARIF 2.1.0, with the rules that were tripped over and where the guide explains them.</summary>
internal sealed class SarifReporter(Terminal terminal) : IReporter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>A scanner wants a place for everything; what is about the site as a whole is about its settings.</summary>
    private const string Settings = "bloggen.yml";

    public void Write(SiteReport report) =>
        JsonText.Write(
            terminal.Out,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                WriteRun(json, report);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private void WriteRun(Utf8JsonWriter json, SiteReport report)
    {
        string[] codes =
        [
            .. report
                .Result.Diagnostics.Select(d => d.Code)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "bloggen");
        json.WriteString("semanticVersion", ProgramVersion.Current);
        json.WriteString("informationUri", RuleBook.GuideAddress);
        WriteRules(json, codes, RuleBook.In(report.Language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("language", Languages.Tag(report.Language));
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, codes, report);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, IEnumerable<string> codes, RuleBook book)
    {
        json.WriteStartArray("rules");
        foreach (var rule in codes.Select(code => book[code]))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Meaning);
            if (rule.Reason.Length > 0)
                WriteText(json, "fullDescription", rule.Reason);
            WriteText(json, "help", string.Join("\n\n", ((string[])[rule.Reason, rule.Fix]).Where(t => t.Length > 0)));
            json.WriteString("helpUri", rule.Address.AbsoluteUri);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteResults(Utf8JsonWriter json, string[] codes, SiteReport report)
    {
        var paths = new SourcePaths(terminal, report.SiteFolder);
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Result.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Code);
            json.WriteNumber("ruleIndex", Array.IndexOf(codes, diagnostic.Code));
            json.WriteString("level", Level(report.Strictness.SeverityOf(diagnostic)));
            WriteText(
                json,
                "message",
                $"{diagnostic.Message.In(report.Language)} → {diagnostic.Hint.In(report.Language)}"
            );
            WritePlace(json, diagnostic.Location, paths);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation? at, SourcePaths paths)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", paths.AddressOf(at is { File.Length: > 0 } ? at.File : Settings));
        json.WriteEndObject();
        if (at is { Line: > 0 })
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            if (at.Column > 0)
                json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
