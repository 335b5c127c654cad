using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Attributes;

/// <summary>
/// <c>{.class #id key=value}</c>, kramdown's <c>{: .class}</c>, and nothing looser: <c>{{ x }}</c>, <c>{% x %}</c>,
/// <c>{nama}</c> and <c>{1, 2}</c> are text that people write, and stay.
/// </summary>
internal static class AttributeSyntax
{
    /// <returns>Length of the attributes at the start of the text, with their braces; 0 for anything else.</returns>
    public static int Read(ReadOnlySpan<char> text, HtmlAttributes attributes)
    {
        if (text.Length < 4 || text[0] != '{')
            return 0;
        var start = SkipSpaces(text, text[1] == ':' ? 2 : 1);
        var at = start;
        while (at < text.Length && text[at] != '}')
        {
            var end = ReadItem(text, at, attributes);
            if (end == at)
                return 0;
            at = SkipSpaces(text, end);
        }
        return at < text.Length && at > start ? at + 1 : 0;
    }

    /// <summary>Cuts attributes off the end of a line.</summary>
    public static HtmlAttributes? TakeFromEnd(ref string text)
    {
        var trimmed = text.TrimEnd();
        var open = trimmed.LastIndexOf('{');
        if (open < 0 || (open > 0 && trimmed[open - 1] is '{' or '\\'))
            return null;
        var attributes = new HtmlAttributes();
        if (Read(trimmed.AsSpan(open), attributes) != trimmed.Length - open)
            return null;
        text = trimmed[..open].TrimEnd();
        return attributes;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static int ReadItem(ReadOnlySpan<char> text, int at, HtmlAttributes attributes) =>
        text[at] is '.' or '#' ? ReadName(text, at, attributes) : ReadPair(text, at, attributes);

    private static int ReadName(ReadOnlySpan<char> text, int at, HtmlAttributes attributes)
    {
        var end = EndOfName(text, at + 1);
        if (end == at + 1)
            return at;
        var name = text[(at + 1)..end].ToString();
        if (text[at] == '.')
            attributes.AddClass(name);
        else
            attributes.Id = name;
        return end;
    }

    private static int ReadPair(ReadOnlySpan<char> text, int at, HtmlAttributes attributes)
    {
        var equals = EndOfName(text, at);
        if (equals == at || equals + 1 >= text.Length || text[equals] != '=')
            return at;
        var start = equals + 1;
        var isQuoted = text[start] is '"' or '\'';
        var length = isQuoted ? text[(start + 1)..].IndexOf(text[start]) : text[start..].IndexOfAny(" \t}{\n");
        if (length < 0 || (length == 0 && !isQuoted))
            return at;
        start += isQuoted ? 1 : 0;
        attributes.AddPropertyIfNotExist(text[at..equals].ToString(), text.Slice(start, length).ToString());
        return start + length + (isQuoted ? 1 : 0);
    }

    private static int EndOfName(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':'))
            at++;
        return at;
    }
}
