using BlogGen.Checkups;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary><c>doctor --format json</c>.</summary>
internal static class FindingJson
{
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings, UiLanguage language) =>
        JsonText.Write(
            writer,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", 1);
                json.WriteBoolean("ok", findings.All(finding => finding.Level != FindingLevel.Error));
                json.WriteStartArray("findings");
                foreach (var finding in findings)
                {
                    json.WriteStartObject();
                    json.WriteString("topic", finding.Topic);
                    json.WriteString("status", Name(finding.Level));
                    json.WriteString("file", finding.Place?.File);
                    if (finding.Place is { Line: > 0 } place)
                    {
                        json.WriteNumber("line", place.Line);
                        json.WriteNumber("column", place.Column);
                    }
                    json.WriteString("message", finding.Message.In(language));
                    json.WriteString("hint", finding.Advice?.In(language));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static string Name(FindingLevel level) =>
        level switch
        {
            FindingLevel.Fine => "fine",
            FindingLevel.Note => "note",
            FindingLevel.Warning => "warning",
            _ => "error",
        };
}
