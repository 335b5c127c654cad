namespace BlogGen.Markdown.Charts.Reading;

/// <summary>A piece of the author's text that knows where it stands.</summary>
/// <param name="Line">0-based within the body.</param>
/// <param name="Column">0-based.</param>
internal readonly record struct Fragment(string Text, int Line, int Column)
{
    public bool IsEmpty => Text.Length == 0;

    public Fragment this[Range range]
    {
        get
        {
            var (offset, length) = range.GetOffsetAndLength(Text.Length);
            return new Fragment(Text.Substring(offset, length), Line, Column + offset);
        }
    }

    public Fragment Trim()
    {
        var start = Text.Length - Text.TrimStart().Length;
        return new Fragment(Text.Trim(), Line, Column + start);
    }

    /// <summary>Parts between the separators, trimmed; an empty text has one empty part.</summary>
    public List<Fragment> Split(params ReadOnlySpan<string> separators)
    {
        var parts = new List<Fragment>();
        var start = 0;
        for (var at = 0; at < Text.Length; at++)
        {
            foreach (var separator in separators)
            {
                if (!Text.AsSpan(at).StartsWith(separator, StringComparison.OrdinalIgnoreCase))
                    continue;
                parts.Add(this[start..at].Trim());
                start = at + separator.Length;
                at = start - 1;
                break;
            }
        }
        parts.Add(this[start..].Trim());
        return parts;
    }

    /// <summary>Without quotation marks around it: in them a word is only a word.</summary>
    public Fragment Unquoted() => IsQuoted ? this[1..^1] : this;

    public bool IsQuoted => Text.Length >= 2 && Text[0] == '"' && Text[^1] == '"';
}
