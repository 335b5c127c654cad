namespace BlogGen.Content.Foreign;

/// <summary>The words of a tag: its name, then values in order and by name, in quotes or bare.</summary>
internal sealed class TagWords
{
    private readonly List<string> _values = [];
    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);

    public string Name { get; private init; } = "";

    /// <summary>All behind the name, as written.</summary>
    public string Rest { get; private init; } = "";

    public IReadOnlyList<string> Values => _values;

    public static TagWords Read(string inner)
    {
        var end = inner.AsSpan().IndexOfAny(" \t\n");
        var name = end < 0 ? inner : inner[..end];
        var words = new TagWords { Name = name, Rest = end < 0 ? "" : inner[end..].Trim() };
        words.ReadValues(words.Rest);
        return words;
    }

    /// <summary>By name, else by position, else null; empty is null.</summary>
    public string? Value(string name, int position = -1) =>
        _named.GetValueOrDefault(name) is { Length: > 0 } named ? named
        : position >= 0 && position < _values.Count && _values[position].Length > 0 ? _values[position]
        : null;

    private void ReadValues(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var equals = NameEnd(text, at);
            if (equals > at && equals < text.Length && text[equals] == '=')
                _named[text[at..equals]] = ReadValue(text, equals + 1, out at);
            else
                _values.Add(ReadValue(text, at, out at));
        }
    }

    private static int NameEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
            at++;
        return at;
    }

    private static string ReadValue(string text, int start, out int end)
    {
        var quote = start < text.Length ? text[start] : ' ';
        if (
            quote is '"' or '\'' or '`' or '“'
            && EndOfQuoted(text, start, quote == '“' ? '”' : quote) is > 0 and var close
        )
        {
            end = close + 1;
            var value = text[(start + 1)..close];
            return quote == '"' ? value.Replace("\\\"", "\"", StringComparison.Ordinal) : value;
        }
        end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text[start..end];
    }

    private static int EndOfQuoted(string text, int start, char close)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == close && (close == '`' || text[i - 1] != '\\'))
                return i;
        }
        return -1;
    }
}
