using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BlogGen.Localization.Searching;
using BlogGen.Sites;

namespace BlogGen.Rendering.Search;

/// <summary>Writes the files of a search index: scripts that call <c>bloggenSearch</c>, so that they load from <c>file://</c>.</summary>
internal static class SearchIndexWriter
{
    private const int EntriesPerFile = SearchPlanner.EntriesPerFile;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(SearchOutput output, SearchIndex index, UrlStyle urls, IBufferWriter<byte> buffer)
    {
        var (words, entries) = SearchPlanner.FilesOf(index.Entries.Count);
        var name = output.Part.ToString().ToLowerInvariant();
        var number =
            output.Part == SearchPart.Index ? "" : string.Create(CultureInfo.InvariantCulture, $"-{output.Number}");
        Encoding.UTF8.GetBytes($"bloggenSearch(\"{name}{number}\",\"{index.Stamp}\",", buffer);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var starts = index.Starts(Math.Max(1, words));
            switch (output.Part)
            {
                case SearchPart.Index:
                    WriteIndex(json, index, starts, output.Edition.Language, entries == 0 ? urls : null);
                    break;
                case SearchPart.Words:
                    var end = output.Number + 1 < starts.Count ? starts[output.Number + 1] : index.Postings.Count;
                    WriteTexts(json, index.Postings.Take(end).Skip(starts[output.Number]));
                    break;
                case SearchPart.Entries:
                    var file = index.Entries.Skip(output.Number * EntriesPerFile).Take(EntriesPerFile);
                    WriteEntries(json, file, urls);
                    break;
            }
        }
        buffer.Write(");\n"u8);
    }

    /// <param name="urls">Null where words and entries have files of their own.</param>
    private static void WriteIndex(
        Utf8JsonWriter json,
        SearchIndex index,
        IReadOnlyList<int> starts,
        string language,
        UrlStyle? urls
    )
    {
        var rules = SearchLanguage.Of(language);
        json.WriteStartObject();
        json.WriteNumber("count", index.Entries.Count);
        json.WriteNumber("perFile", EntriesPerFile);
        json.WriteString("suffixes", rules.Suffixes);
        json.WriteString("prefixes", rules.Prefixes);
        json.WriteString("stop", string.Join(' ', rules.StopWords.Order(StringComparer.Ordinal)));
        json.WriteString("dropped", DroppedSigns());
        json.WritePropertyName("fold");
        WriteTexts(json, index.Folds);
        json.WriteString("stems", Packed(index.Stems));
        json.WriteString("forms", Packed(index.Forms));
        json.WriteStartArray("starts");
        foreach (var start in starts)
            json.WriteNumberValue(start);
        json.WriteEndArray();
        if (urls is not null)
        {
            json.WritePropertyName("words");
            WriteTexts(json, index.Postings);
            json.WritePropertyName("entries");
            WriteEntries(json, index.Entries, urls);
        }
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, IEnumerable<SearchEntry> entries, UrlStyle urls)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
            WriteTexts(json, [entry.Page.Title, urls.Write(entry.Page.Url), entry.Excerpt, entry.Date]);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>As the inside of a character class of a regular expression.</summary>
    private static string DroppedSigns() =>
        string.Concat(SearchFolding.Dropped.Select(range => $"\\u{(int)range.First:x4}-\\u{(int)range.Last:x4}"));

    /// <summary>Sorted words in short: how many letters each shares with the one before, and the rest.</summary>
    private static string Packed(IReadOnlyList<string> sorted)
    {
        const string digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        var packed = new StringBuilder();
        var last = "";
        foreach (var word in sorted)
        {
            var shared = Math.Min(last.AsSpan().CommonPrefixLength(word), digits.Length - 1);
            if (packed.Length > 0)
                packed.Append(' ');
            packed.Append(digits[shared]).Append(word, shared, word.Length - shared);
            last = word;
        }
        return packed.ToString();
    }
}
