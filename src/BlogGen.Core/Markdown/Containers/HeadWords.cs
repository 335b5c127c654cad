namespace BlogGen.Markdown.Containers;

/// <param name="Value">Null for a word that stands alone.</param>
internal readonly record struct HeadWord(string Name, string? Value);

/// <summary>Splits what stands after a container's name: <c>pg kelas=8 tp="dua kata"</c>; phones write curly quotes.</summary>
internal static class HeadWords
{
    public static IEnumerable<HeadWord> Split(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == ',')
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && text[at] is not ('=' or ',') && !char.IsWhiteSpace(text[at]))
                at++;
            var name = text[start..at];
            if (at >= text.Length || text[at] != '=')
                yield return new HeadWord(name, null);
            else
                yield return new HeadWord(name, Value(text, ref at));
        }
    }

    private static string Value(string text, ref int at)
    {
        at++;
        var close = at < text.Length ? Closing(text[at]) : "";
        var start = close.Length > 0 ? ++at : at;
        while (at < text.Length && (close.Length > 0 ? !close.Contains(text[at]) : !char.IsWhiteSpace(text[at])))
            at++;
        var value = text[start..at];
        at += close.Length > 0 ? 1 : 0;
        return value.Trim();
    }

    private static string Closing(char quote) =>
        quote switch
        {
            '"' => "\"",
            '\'' => "'",
            '“' or '”' or '„' => "”“\"",
            '‘' or '’' => "’‘'",
            _ => "",
        };
}
