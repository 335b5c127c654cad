using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>Collects keys into typed front matter; a doubt about visibility always takes the safe side.</summary>
internal sealed class FrontMatterBuilder(SourceFile source, SiteZone zone, DiagnosticBag problems)
{
    /// <summary>Who has more keys of their own does not misspell ours.</summary>
    private const int MostQuestions = 200;

    private readonly FieldMap<object> _values = new();
    private readonly FieldMap<SourceLocation> _places = new();
    private readonly FieldMap<SourceLocation> _seen = new();
    private readonly List<MapEntry> _others = [];
    private Dictionary<string, SourceLocation>? _seenUnknown;
    private readonly Visibility _visibility = new(problems);

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
        if (_seen[field] is { } earlier && !Visibility.Decides(field))
            problems.Add(Problems.KeyTwice(at, key, earlier.Line));
        _seen.Set(field, at);
        if (Convert(field, key, value, at) is not { } converted)
            return;
        _places.Set(field, at);
        _values.Set(field, converted);
    }

    /// <summary>A line that is no key at all; <c>draf ya</c> without its colon still means a draft.</summary>
    public void AddStray(SourceLocation at, string text)
    {
        problems.Add(Problems.StrayLine(at, text));
        var word = text.Trim().Split(' ', '=', ';', '\t')[0];
        if (Fields.Find(word) is { } field && Visibility.Matters(field))
            _visibility.HoldBack(at, text.Trim());
    }

    /// <summary>Keys that stand in the text and say that it is not for everyone.</summary>
    public void AddBare(BareFront bare)
    {
        _visibility.HoldBack(
            Problems.BareFront(
                new SourceLocation(source.Path, bare.Line, 1),
                bare.Written,
                bare.FirstLine,
                bare.LastLine
            ),
            new(
                $"Baris `{Problems.Short(bare.Written)}` tidak diapit `---`; demi aman dianggap draf.",
                $"The line `{Problems.Short(bare.Written)}` does not stand between `---`; to be safe it is a draft."
            )
        );
        if (bare.IsTeacherOnly)
            _values.Set(Fields.TeacherOnly, true);
    }

    public FrontMatter Build()
    {
        AddWhatThePlaceSays();
        if (_visibility.IsHidden)
            _values.Set(Fields.Draft, true);
        if (_visibility.IsTeacherOnly)
            _values.Set(Fields.TeacherOnly, true);
        return new FrontMatter(
            _values,
            _places,
            new MapNode(new SourceLocation(source.Path), Flatten(_others)),
            _visibility.Reason
        );
    }

    private void AddWhatThePlaceSays()
    {
        foreach (var entry in source.Defaults.Entries)
        {
            if (
                Fields.Find(entry.Key) is { } field
                    ? _seen[field] is null
                    : _seenUnknown?.ContainsKey(entry.Key) != true
            )
                Add(entry.Key, entry.KeyAt, entry.Value);
        }
        if (source.FolderCategories.Count > 0)
            _values.Set(
                Fields.Categories,
                source
                    .FolderCategories.Union(
                        _values[Fields.Categories] as IReadOnlyList<string> ?? [],
                        StringComparer.OrdinalIgnoreCase
                    )
                    .ToList()
            );
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
        _seenUnknown ??= new(StringComparer.Ordinal);
        if (_seenUnknown.TryGetValue(key, out var earlier))
            problems.Add(Problems.KeyTwice(at, key, earlier.Line));
        _seenUnknown[key] = at;
        _others.Add(new MapEntry(key, at, value));
        if (DraftWords.IsStatus(key))
        {
            if (FieldConverter.TextOf(value) is { } status)
                _visibility.NoteStatus(key, status, at);
            return;
        }
        if (
            source.Dialect != Dialect.BlogGen
            || key.Length <= 3
            || _others.Count > MostQuestions
            || Similar.Nearest(key, Fields.Names) is not { } near
        )
            return;
        var field = Fields.Find(near)!;
        problems.Add(Problems.UnknownKey(at, key, field.Indonesian, field.Name));
        if (
            field == Fields.Draft
            && FieldConverter.TextOf(value) is { } text
            && FieldConverter.FlagOf(text) is not false
        )
            _visibility.HoldBack(at, key, text);
    }

    private object? Convert(Field field, string key, Node value, SourceLocation at) =>
        field.Kind switch
        {
            FieldKind.Text => FieldConverter.TextOf(value),
            FieldKind.List => IsCutAtSpaces(field, key, value)
                ? FieldConverter.TextOf(value)?.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                : FieldConverter.ListOf(field, value),
            FieldKind.Date => DateOf(field, key, value),
            FieldKind.Flag => FlagOf(field, key, value, at),
            _ => NumberOf(value),
        };

    /// <summary>Jekyll cuts <c>tags: fisika kelas</c> at spaces, but not <c>category: Ilmu Alam</c>.</summary>
    private bool IsCutAtSpaces(Field field, string key, Node value) =>
        source.Dialect == Dialect.Jekyll
        && (field == Fields.Tags || field == Fields.Categories)
        && key.EndsWith('s')
        && value is ScalarNode { IsNull: false } words
        && !words.Text.Contains(',', StringComparison.Ordinal);

    private ContentDate? DateOf(Field field, string key, Node value)
    {
        var date = FieldConverter.DateOf(value, zone, problems);
        // A post whose time nobody can tell must not go out too early or stay too long.
        if (date is null && Visibility.Matters(field) && value is not ScalarNode { IsNull: true })
            _visibility.HoldBack(value.At, key, FieldConverter.TextOf(value) ?? "");
        return date;
    }

    private bool? FlagOf(Field field, string key, Node value, SourceLocation at)
    {
        if (value is ScalarNode { IsNull: true } or ScalarNode { Text: "" })
        {
            if (Visibility.Decides(field))
                _visibility.HoldBack(at, key, "");
            return null;
        }
        var text = FieldConverter.TextOf(value) ?? "";
        if (FieldConverter.FlagOf(text) is { } flag)
        {
            _visibility.Note(field, flag, key, text, at);
            return flag;
        }
        // Some tools write the date of publication here.
        if (field == Fields.Published && DateReader.Read(text) is not null)
        {
            if (_values[Fields.Date] is null && FieldConverter.DateOf(value, zone, problems) is { } date)
            {
                _values.Set(Fields.Date, date);
                _places.Set(Fields.Date, at);
            }
            return null;
        }
        problems.Add(Problems.UnreadableFlag(value.At, key, text));
        if (Visibility.Matters(field))
            _visibility.HoldBack(value.At, key, text);
        return null;
    }

    private object? NumberOf(Node value)
    {
        if (FieldConverter.TextOf(value) is not { } text)
            return null;
        if (FieldConverter.NumberOf(text) is { } number)
            return number;
        problems.Add(Problems.UnreadableNumber(value.At, text));
        return null;
    }
}
