using System.Text;
using System.Text.RegularExpressions;

namespace BlogGen.Content.Foreign;

/// <summary><c>{% raw %}…{% endraw %}</c> of Jekyll and Hexo: what stands between is text, in code too.</summary>
internal static partial class RawMarks
{
    public static Replacement? Translate(TagPlace place) =>
        place.Closing.Find("endraw", place.Tag.End) is { } closing
            ? new Replacement(place.Text[place.Tag.End..closing.Start], closing.End)
            : null;

    public static string TakeOut(string code)
    {
        if (!code.Contains("endraw", StringComparison.Ordinal))
            return code;
        var text = new StringBuilder(code.Length);
        var (at, open) = (0, (Match?)null);
        foreach (Match mark in Mark().Matches(code))
        {
            var isEnd = mark.Groups["end"].Success;
            if (!isEnd)
                open ??= mark;
            else if (open is not null)
            {
                text.Append(code, at, open.Index - at);
                var inside = open.Index + open.Length;
                text.Append(code, inside, mark.Index - inside);
                (at, open) = (mark.Index + mark.Length, null);
            }
        }
        return text.Append(code, at, code.Length - at).ToString();
    }

    [GeneratedRegex(@"\{%-?[ \t]*(?<end>end)?raw[ \t]*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
