namespace BlogGen.Markdown.Text;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>Comments, doctypes, processing instructions.</summary>
    Other,
}

/// <param name="Name">Lower case; empty for text.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name);

/// <summary>Cuts HTML into tags and text, forward only, as a browser's tokenizer would; never fails, never looks back.</summary>
internal ref struct HtmlTokens(string html, int start = 0)
{
    private int _at = start;
    private string? _rawTextUntil;

    public HtmlToken Current { get; private set; }

    public readonly HtmlTokens GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_at >= html.Length)
            return false;
        Current = Next();
        _at = Current.End;
        _rawTextUntil = Current.Kind == HtmlTokenKind.StartTag && HoldsRawText(Current.Name) ? Current.Name : null;
        return true;
    }

    private readonly HtmlToken Next()
    {
        if (_rawTextUntil is { } name && EndOfRawText(name) is var end && end > _at)
            return new HtmlToken(HtmlTokenKind.Other, _at, end, "");
        if (html[_at] == '<' && IsMarkup(_at))
            return Markup();
        return new HtmlToken(HtmlTokenKind.Text, _at, EndOfText(), "");
    }

    private static bool HoldsRawText(string name) =>
        name is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes";

    private readonly int EndOfRawText(string name)
    {
        for (var i = _at; ; i++)
        {
            i = html.IndexOf("</", i, StringComparison.Ordinal);
            if (i < 0)
                return html.Length;
            if (html.AsSpan(i + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }
    }

    private readonly int EndOfText()
    {
        for (var i = _at + 1; ; i++)
        {
            i = html.IndexOf('<', i);
            if (i < 0)
                return html.Length;
            if (IsMarkup(i))
                return i;
        }
    }

    private readonly bool IsMarkup(int at) =>
        at + 1 < html.Length
        && (
            char.IsAsciiLetter(html[at + 1])
            || html[at + 1] is '!' or '?'
            || (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2]))
        );

    private readonly HtmlToken Markup()
    {
        if (html.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal))
            return new HtmlToken(HtmlTokenKind.Other, _at, EndOfComment(), "");
        if (html[_at + 1] is '!' or '?')
            return new HtmlToken(HtmlTokenKind.Other, _at, After(html.IndexOf('>', _at)), "");
        return html[_at + 1] == '/' ? Tag(HtmlTokenKind.EndTag, _at + 2) : Tag(HtmlTokenKind.StartTag, _at + 1);
    }

    private readonly int EndOfComment()
    {
        var inside = html.AsSpan(_at + 4);
        if (inside.StartsWith(">", StringComparison.Ordinal))
            return _at + 5;
        if (inside.StartsWith("->", StringComparison.Ordinal))
            return _at + 6;
        var end = html.IndexOf("-->", _at + 4, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + 3;
    }

    private readonly HtmlToken Tag(HtmlTokenKind kind, int nameAt)
    {
        var nameEnd = nameAt;
        while (nameEnd < html.Length && html[nameEnd] is not ('>' or '/') && !char.IsWhiteSpace(html[nameEnd]))
            nameEnd++;
        return new HtmlToken(kind, _at, EndOfTag(nameEnd), HtmlNames.Of(html.AsSpan(nameAt..nameEnd)));
    }

    private readonly int EndOfTag(int at)
    {
        if (at < html.Length && html[at] == '>')
            return at + 1;
        if (EndOfClass(at) is > 0 and var end)
            return end;
        foreach (var attribute in new HtmlAttributeList(html, at, html.Length))
            at = attribute.End;
        return After(html.IndexOf('>', Math.Min(at, html.Length)));
    }

    // A tag with a class and nothing else, as coloured code is full of: no need to read it as the attributes of a stranger.
    private readonly int EndOfClass(int at)
    {
        const string Class = " class=\"";
        if (!html.AsSpan(at).StartsWith(Class, StringComparison.Ordinal))
            return 0;
        var quote = html.IndexOf('"', at + Class.Length);
        return quote >= 0 && quote + 1 < html.Length && html[quote + 1] == '>' ? quote + 2 : 0;
    }

    private readonly int After(int at) => at < 0 ? html.Length : at + 1;
}
