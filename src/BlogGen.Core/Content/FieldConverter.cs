using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>Turns a written value into what its field holds; null where there is nothing, or nothing that can be understood.</summary>
internal static class FieldConverter
{
    private static readonly string[] InnerNames = ["path", "url", "src", "image", "gambar", "teaser", "title", "judul"];

    public static string? TextOf(Node value) =>
        value switch
        {
            ScalarNode { IsNull: false } scalar when KeyLines.TrimBlank(scalar.Text) is { Length: > 0 } text => text,
            ListNode list when string.Join('\n', list.Items.Select(TextOf).OfType<string>()) is { Length: > 0 } lines =>
                lines,
            MapNode map => InnerNames
                .Select(name => map[name] as ScalarNode)
                .FirstOrDefault(inner => inner is { IsNull: false, Text.Length: > 0 })
                ?.Text,
            _ => null,
        };

    public static IReadOnlyList<string>? ListOf(Field field, Node value) =>
        value switch
        {
            ListNode list =>
            [
                .. list
                    .Items.SelectMany(item => item is ListNode inner ? inner.Items : [item])
                    .Select(NameOf)
                    .OfType<string>(),
            ],
            ScalarNode { IsNull: false, Text: var text } =>
            [
                .. CommaText.Split(text, field).Where(item => item.Length > 0),
            ],
            // Hugo's `menu: {main: …}` names its menus by keys.
            MapNode map => NameOf(map) is { } single ? [single] : [.. map.Entries.Select(entry => entry.Key)],
            _ => null,
        };

    /// <summary>An author or a tag may be a map that holds more than its name.</summary>
    private static string? NameOf(Node item) =>
        item is MapNode map && (map["name"] ?? map["nama"]) is ScalarNode { IsNull: false } name
            ? name.Text
            : TextOf(item);

    public static ContentDate? DateOf(Node value, SiteZone zone, DiagnosticBag problems)
    {
        if (TextOf(value) is not { } text)
            return null;
        if (
            DateReader.Read(text) is not { } reading
            || reading.Offset is { } wide && wide.Duration() > TimeSpan.FromHours(14)
        )
        {
            problems.Add(Problems.UnreadableDate(value.At, text));
            return null;
        }
        if (reading.IsAmbiguous)
            problems.Add(Problems.AmbiguousDate(value.At, text, Named(reading, "id"), Named(reading, "en")));
        var instant = reading.Offset is { } offset ? new DateTimeOffset(reading.Local, offset) : zone.At(reading.Local);
        return new ContentDate(instant, reading.HasTime);
    }

    /// <returns>Null for anything that is neither yes nor no.</returns>
    public static bool? FlagOf(string text) =>
        text.ToLowerInvariant() switch
        {
            "ya" or "benar" or "true" or "yes" or "on" or "1" or "y" or "iya" => true,
            "tidak" or "salah" or "false" or "no" or "off" or "0" or "n" or "bukan" or "belum" => false,
            _ => null,
        };

    /// <summary>The only number in the text: <c>7</c>, <c>#30</c>, <c>Hari ke-30</c>.</summary>
    public static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is >= 0 and var end
            ? end
            : text.Length - start;
        var rest = text.AsSpan(start + length);
        return
            rest.IndexOfAnyInRange('0', '9') < 0
            && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static string Named(DateReading reading, string language) =>
        DateText.Medium(new DateTimeOffset(reading.Local, TimeSpan.Zero), language);
}
