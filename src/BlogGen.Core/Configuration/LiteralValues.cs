using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Configuration;

/// <summary>
/// Quotes what people wrote in <c>bloggen.yml</c> before YAML reads it: it would cut <c>judul: Blog #1</c> at the hash
/// without a word, and refuse <c>kalimat: Guru: belajar</c>. Structure stays YAML's, and every line keeps its number.
/// </summary>
internal sealed class LiteralValues
{
    private readonly string[] _lines;
    private readonly string _yaml;
    private readonly string _path;
    private readonly DiagnosticBag _problems;
    private readonly List<string> _written = [];

    /// <summary>Of the key above whose value stood on its own line: nothing can stand deeper.</summary>
    private int? _column;

    /// <summary>Of a key for people's words whose value may stand below it, once for each language.</summary>
    private int? _wordsColumn;

    private LiteralValues(string yaml, string path, DiagnosticBag problems)
    {
        (_yaml, _path, _problems) = (yaml, path, problems);
        _lines = yaml.Split('\n');
    }

    public static string Quote(string yaml, string path, DiagnosticBag problems)
    {
        var values = new LiteralValues(yaml, path, problems);
        values.WriteAll();
        return string.Join('\n', values._written);
    }

    private int At => _written.Count;

    private void WriteAll()
    {
        while (At < _lines.Length)
        {
            if (ConfigLine.Parse(_lines[At]) is { } line)
                Write(Straightened(line));
            else
                _written.Add(_lines[At]);
        }
    }

    private ConfigLine Straightened(ConfigLine line)
    {
        if (line.HasTabs)
            _problems.Add(Problems.TabIndentation(Place(1)));
        if (line.HasWideColon)
            _problems.Add(Problems.WideColon(Place(line.Start), line.Key!));
        if (line.Key is null || line.Column != line.Indent || _column is not { } column || line.Indent <= column)
            return line;
        _problems.Add(Problems.IndentedKey(Place(line.Start), line.Key));
        return line.MovedTo(column);
    }

    private void Write(ConfigLine line)
    {
        if (line.Key is not null && line.Column <= _wordsColumn)
            _wordsColumn = null;
        var kind = _wordsColumn is null ? ConfigKeys.KindOf(line.Key) : ValueKind.Prose;
        var limit = line.Key is null ? line.Indent : line.Column;
        _column = null;
        if (
            line.Value.Length == 0
            || (line.Value[0] == '#' && HasBelow(line))
            || LiteralValue.IsComment(line.Value, kind)
        )
            WriteOpen(line, kind);
        else if (BlockText.IsHeader(line.Value))
            Copy(line, raw => raw.AsSpan().Trim().Length == 0 || IndentOf(raw) > limit);
        else if (line.Value[0] is '"' or '\'' && QuotedText.Read(line.Value).IsOpen)
            CopyUntil(line, text => !QuotedText.Read(text).IsOpen);
        else if (Brackets.AreFlow(line.Value) && Brackets.Depth(line.Value) > 0)
            CopyUntil(line, text => Brackets.Depth(text) <= 0);
        else if (kind != ValueKind.Prose && LiteralList.Of(line.Value) is { } list)
            WriteList(line, list);
        else
            WriteValue(line, kind, TextBelow(limit));
    }

    /// <summary>A key whose value, if any, stands below it: for people's words, all that is no list.</summary>
    private void WriteOpen(ConfigLine line, ValueKind kind)
    {
        if (kind == ValueKind.Prose && line.Value.Length == 0 && TextBelow(line.Column) is { Count: > 0 } below)
            WriteValue(line, kind, below);
        else
        {
            _written.Add(line.Head + line.Value);
            if (kind == ValueKind.Prose && line.Key is not null)
                _wordsColumn ??= line.Column;
        }
    }

    private void WriteList(ConfigLine line, string list)
    {
        _problems.Add(Problems.ReadLiterally(Place(line.ValueColumn)));
        _column = line.Key is null ? null : line.Column;
        _written.Add(line.Head + list);
    }

    private void WriteValue(ConfigLine line, ValueKind kind, IReadOnlyList<string> below)
    {
        var value = string.Join(' ', [line.Value, .. below.Where(text => text.Length > 0)]).Trim();
        var at = Place(line.ValueColumn);
        var literal = LiteralValue.Of(value, kind, _yaml);
        _column = line.Key is null ? null : line.Column;
        if (literal is null && below.Count > 0)
            Copy(line, count: below.Count);
        else
        {
            _written.Add(line.Head + (literal is null ? line.Value : YamlText.Quoted(literal)));
            _written.AddRange(below.Select(_ => ""));
        }
        if (literal is not null && ScalarLine.IsYamlHazard(value) && literal.Length > 0)
            _problems.Add(Problems.ReadLiterally(at));
    }

    /// <summary>Lines below a value that go on with it; a known key, or a name with a colon below anything but prose, does not.</summary>
    private List<string> TextBelow(int limit)
    {
        var below = new List<string>();
        for (var i = At + 1; i < _lines.Length; i++)
        {
            var text = KeyLines.TrimBlank(_lines[i]).Replace('\u00A0', ' ');
            if (text.Length > 0 && (IndentOf(_lines[i]) <= limit || text.StartsWith('#') || IsOwnLine(_lines[i])))
                break;
            below.Add(text);
        }
        while (below is [.., ""])
            below.RemoveAt(below.Count - 1);
        return below;
    }

    private static bool IsOwnLine(string raw) =>
        ConfigLine.Parse(raw) is { } line
        && (line.Column > line.Indent || (line.Key is { } key && (ConfigKeys.IsKnown(key) || !key.Contains(' '))));

    private bool HasBelow(ConfigLine line) =>
        _lines
            .Skip(At + 1)
            .FirstOrDefault(raw => raw.AsSpan().Trim().Length > 0 && !raw.AsSpan().TrimStart().StartsWith("#"))
            is { } next
        && (
            IndentOf(next) > line.Column
            || (IndentOf(next) == line.Column && next.AsSpan().TrimStart().StartsWith("- "))
        );

    private void Copy(ConfigLine line, Predicate<string> belongs)
    {
        _written.Add(line.Head + line.Value);
        while (At < _lines.Length && belongs(_lines[At]))
            _written.Add(_lines[At]);
    }

    private void Copy(ConfigLine line, int count)
    {
        var last = At + count;
        Copy(line, _ => At <= last);
    }

    /// <summary>A value over several lines, up to the one that closes it.</summary>
    private void CopyUntil(ConfigLine line, Predicate<string> isClosed)
    {
        var value = line.Value;
        Copy(
            line,
            raw =>
            {
                if (isClosed(value))
                    return false;
                value += "\n" + raw;
                return true;
            }
        );
    }

    private static int IndentOf(string raw)
    {
        var indent = raw[..^raw.AsSpan().TrimStart().Length];
        return indent.Replace("\t", "  ", StringComparison.Ordinal).Length;
    }

    private SourceLocation Place(int column) => new(_path, At + 1, column);
}
