using BlogGen.Content;

namespace BlogGen.Configuration;

/// <summary><c>mapel: [IPA #1, C#]</c>: to YAML a list that never ends.</summary>
internal static class LiteralList
{
    /// <returns>The list with its words in quotes; null where YAML reads it rightly, or where it holds more than words.</returns>
    public static string? Of(string value)
    {
        var end = value.IndexOf(']', StringComparison.Ordinal);
        if (
            value[0] != '['
            || end < 0
            || !IsComment(value[(end + 1)..])
            || value.AsSpan(1, end - 1).ContainsAny('[', '{')
        )
            return null;
        var items = Items(value[1..end]);
        return items.Any(item => item.Length > 0 && !QuotedText.Opens(item) && ScalarLine.IsYamlHazard(item))
            ? $"[{string.Join(", ", items.Select(Quoted))}]"
            : null;
    }

    private static bool IsComment(string rest) => rest.Trim() is "" or ['#', ..];

    private static List<string> Items(string inner)
    {
        var items = new List<string>();
        var (start, quote) = (0, '\0');
        for (var i = 0; i <= inner.Length; i++)
        {
            if (i == inner.Length || (inner[i] == ',' && quote == '\0'))
            {
                items.Add(inner[start..i].Trim());
                start = i + 1;
            }
            else if (inner[i] == quote)
                quote = '\0';
            else if (quote == '\0' && inner[i] is '"' or '\'' && inner[start..i].Trim().Length == 0)
                quote = inner[i];
        }
        return items;
    }

    private static string Quoted(string item) => item is [] or ['"' or '\'', ..] ? item : YamlText.Quoted(item);
}
