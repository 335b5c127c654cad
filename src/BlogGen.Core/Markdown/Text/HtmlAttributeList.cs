namespace BlogGen.Markdown.Text;

/// <param name="Name">As written.</param>
/// <param name="ValueStart">Of the value without its quotes; -1 without a value.</param>
/// <param name="Quote">0 for a value without quotes.</param>
/// <param name="End">After the value and its closing quote.</param>
internal readonly record struct HtmlAttribute(Range Name, int ValueStart, int ValueEnd, char Quote, int End);

/// <summary>The attributes of a tag, from after its name to its <c>&gt;</c>.</summary>
internal ref struct HtmlAttributeList(string html, int start, int limit)
{
    private int _at = start;

    public HtmlAttribute Current { get; private set; }

    public readonly HtmlAttributeList GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < limit && (html[_at] == '/' || char.IsWhiteSpace(html[_at])))
            _at++;
        if (_at >= limit || html[_at] == '>')
            return false;
        Current = Read();
        _at = Current.End;
        return true;
    }

    private readonly HtmlAttribute Read()
    {
        var nameEnd = _at + 1;
        while (nameEnd < limit && html[nameEnd] is not ('=' or '>' or '/') && !char.IsWhiteSpace(html[nameEnd]))
            nameEnd++;
        var equals = SkipSpace(nameEnd);
        if (equals >= limit || html[equals] != '=')
            return new HtmlAttribute(_at..nameEnd, -1, -1, '\0', nameEnd);
        return Value(_at..nameEnd, SkipSpace(equals + 1));
    }

    private readonly HtmlAttribute Value(Range name, int at)
    {
        if (at >= limit)
            return new HtmlAttribute(name, -1, -1, '\0', limit);
        if (html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1, limit - at - 1);
            return close < 0
                ? new HtmlAttribute(name, at + 1, limit, html[at], limit)
                : new HtmlAttribute(name, at + 1, close, html[at], close + 1);
        }
        var end = at;
        while (end < limit && html[end] != '>' && !char.IsWhiteSpace(html[end]))
            end++;
        return new HtmlAttribute(name, at, end, '\0', end);
    }

    private readonly int SkipSpace(int at)
    {
        while (at < limit && char.IsWhiteSpace(html[at]))
            at++;
        return at;
    }
}
