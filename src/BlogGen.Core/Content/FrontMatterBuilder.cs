using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>Collects keys into typed front matter; a doubt about visibility always takes the safe side.</summary>
internal sealed class FrontMatterBuilder(SourceFile source, SiteZone zone, DiagnosticBag problems)
{
    private readonly Dictionary<Field, object> _values = [];
    private readonly Dictionary<Field, SourceLocation> _places = [];
    private readonly List<MapEntry> _others = [];
    private bool _hidden;

    public void AddMap(Node node)
    {
        foreach (var entry in (node as MapNode)?.Entries ?? [])
            Add(entry.Key, entry.KeyAt, entry.Value);
    }

    public void Add(string key, SourceLocation at, Node value)
    {
        if (Fields.Find(key) is not { } field)
        {
            AddUnknown(key, at, value);
            return;
        }
        if (_places.TryGetValue(field, out var earlier))
            ReportDuplicate(field, key, earlier, at);
        if (Convert(field, value, at) is not { } converted)
            return;
        _places[field] = at;
        if (field == Fields.Draft && converted is true || field == Fields.Published && converted is false)
            _hidden = true;
        _values[field] = converted;
    }

    public FrontMatter Build()
    {
        if (_hidden)
            _values[Fields.Draft] = true;
        return new FrontMatter(_values, _places, new MapNode(new SourceLocation(source.Path), Flatten(_others)));
    }

    /// <summary>What an author put under <c>params</c> stands beside what is simply unknown.</summary>
    private static List<MapEntry> Flatten(List<MapEntry> entries) =>
        [
            .. entries.SelectMany(e =>
                e.Key.Equals("params", StringComparison.OrdinalIgnoreCase) && e.Value is MapNode map ? map.Entries : [e]
            ),
        ];

    private void AddUnknown(string key, SourceLocation at, Node value)
    {
        _others.Add(new MapEntry(key, at, value));
        if (source.Dialect == Dialect.BlogGen && Similar.Nearest(key, Fields.Names) is { } near && key.Length > 3)
            problems.Add(Problems.UnknownKey(at, key, near));
    }

    private void ReportDuplicate(Field field, string key, SourceLocation earlier, SourceLocation at)
    {
        if (field == Fields.Draft || field == Fields.Published)
            problems.Add(Problems.VisibilityTwice(at, key, earlier.Line));
        else
            problems.Add(Problems.KeyTwice(at, key, earlier.Line));
    }

    private object? Convert(Field field, Node value, SourceLocation at) =>
        field.Kind switch
        {
            FieldKind.Text => TextOf(value),
            FieldKind.List => ListOf(value),
            FieldKind.Date => DateOf(field, value, at),
            FieldKind.Flag => FlagOf(field, value, at),
            _ => NumberOf(value),
        };

    private static string? TextOf(Node value) =>
        value switch
        {
            ScalarNode { IsNull: false } scalar when scalar.Text.Trim().Length > 0 => scalar.Text.Trim(),
            ListNode { Items: [ScalarNode first, ..] } => first.Text,
            MapNode map => (map["path"] ?? map["url"] ?? map["src"] ?? map["image"]) is ScalarNode inner
                ? inner.Text
                : null,
            _ => null,
        };

    private static IReadOnlyList<string>? ListOf(Node value) =>
        value switch
        {
            ListNode list => [.. list.Items.Select(TextOf).OfType<string>()],
            ScalarNode { IsNull: false } scalar => scalar.IsQuoted
            && !scalar.Text.Contains(',', StringComparison.Ordinal)
                ? [scalar.Text.Trim()]
                : scalar.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            MapNode map when TextOf(map) is { } single => [single],
            _ => null,
        };

    private ContentDate? DateOf(Field field, Node value, SourceLocation at)
    {
        if (TextOf(value) is not { } text)
            return null;
        if (DateReader.Read(text) is not { } reading)
        {
            problems.Add(Problems.UnreadableDate(value.At, text));
            // A post whose time nobody can tell must not go out too early or stay too long.
            _hidden |= field == Fields.PublishAt || field == Fields.Expires;
            return null;
        }
        if (reading.IsAmbiguous)
            problems.Add(
                Problems.AmbiguousDate(
                    at,
                    text,
                    DateText.Medium(new DateTimeOffset(reading.Local, TimeSpan.Zero), "id"),
                    DateText.Medium(new DateTimeOffset(reading.Local, TimeSpan.Zero), "en")
                )
            );
        var instant = reading.Offset is { } offset ? new DateTimeOffset(reading.Local, offset) : zone.At(reading.Local);
        return new ContentDate(instant, reading.HasTime);
    }

    private bool? FlagOf(Field field, Node value, SourceLocation at)
    {
        if (TextOf(value) is not { } text)
            return null;
        switch (text.ToLowerInvariant())
        {
            case "ya" or "benar" or "true" or "yes" or "on" or "1" or "y":
                return true;
            case "tidak" or "salah" or "false" or "no" or "off" or "0" or "n" or "bukan" or "belum":
                return false;
        }
        problems.Add(Problems.UnreadableFlag(at, text));
        _hidden |= field == Fields.Draft || field == Fields.Published || field == Fields.TeacherOnly;
        return null;
    }

    private static object? NumberOf(Node value) =>
        TextOf(value) is { } text
        && int.TryParse(
            text.TrimStart('#'),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
