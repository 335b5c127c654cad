using System.Text.Json;
using BlogGen.Diagnostics;

namespace BlogGen.Yaml;

/// <summary>JSON to the same values as YAML. Never throws; comments and trailing commas are allowed.</summary>
public static class JsonReader
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static Node Read(string text, string file, int firstLine, DiagnosticBag problems)
    {
        var at = new SourceLocation(file, firstLine);
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return ToNode(document.RootElement, at);
        }
        catch (JsonException error)
        {
            problems.Add(
                Problems.JsonUnreadable(
                    new SourceLocation(
                        file,
                        firstLine + (int)(error.LineNumber ?? 0),
                        (int)(error.BytePositionInLine ?? 0) + 1
                    )
                )
            );
            return MapNode.Empty;
        }
    }

    private static Node ToNode(JsonElement element, SourceLocation at) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => new MapNode(
                at,
                [.. element.EnumerateObject().Select(p => new MapEntry(p.Name, at, ToNode(p.Value, at)))]
            ),
            JsonValueKind.Array => new ListNode(at, [.. element.EnumerateArray().Select(item => ToNode(item, at))]),
            JsonValueKind.String => new ScalarNode(at, element.GetString() ?? "", IsQuoted: true),
            JsonValueKind.Null => new ScalarNode(at, "", IsNull: true),
            _ => new ScalarNode(at, element.GetRawText()),
        };
}
