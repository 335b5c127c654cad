using System.Text;
using System.Text.Json;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Yaml;

/// <summary>JSON to the same values as YAML. Never throws; comments and trailing commas are allowed.</summary>
public static class JsonReader
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <param name="firstLine">The line of <paramref name="text"/>'s first line in the file, from 1.</param>
    public static Node Read(string text, string file, int firstLine, DiagnosticBag problems)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var places = new JsonPlaces(bytes, file, firstLine);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            if (!reader.Read())
                return MapNode.Empty;
            var node = ReadValue(ref reader, places);
            // What follows the value is an error too: nothing is left out in silence.
            while (reader.Read()) { }
            return node;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            problems.Add(Problems.JsonUnreadable(places.At(Math.Min(bytes.Length, (int)reader.BytesConsumed))));
            return MapNode.Empty;
        }
    }

    private static Node ReadValue(ref Utf8JsonReader reader, JsonPlaces places)
    {
        var at = places.At((int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref reader, places, at),
            JsonTokenType.StartArray => ReadList(ref reader, places, at),
            JsonTokenType.String => new ScalarNode(at, TextDecoder.Legal(reader.GetString() ?? ""), IsQuoted: true),
            JsonTokenType.Null => new ScalarNode(at, "", IsNull: true),
            _ => new ScalarNode(at, Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    private static MapNode ReadMap(ref Utf8JsonReader reader, JsonPlaces places, SourceLocation at)
    {
        var entries = new List<MapEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyAt = places.At((int)reader.TokenStartIndex);
            var key = reader.GetString() ?? "";
            reader.Read();
            entries.Add(new MapEntry(key, keyAt, ReadValue(ref reader, places)));
        }
        return new MapNode(at, entries);
    }

    private static ListNode ReadList(ref Utf8JsonReader reader, JsonPlaces places, SourceLocation at)
    {
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, places));
        return new ListNode(at, items);
    }
}
