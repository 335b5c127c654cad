using System.Buffers;
using System.Text;

namespace BlogGen.Content.Foreign;

/// <summary>Text that must look on the page as it was typed, in Markdown and in HTML alike.</summary>
internal static class PlainWords
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("<>*_`~^[]|\\&");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(s_marks))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (s_marks.Contains(c))
                escaped.Append("&#").Append((int)c).Append(';');
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>A link's target that ends where it should.</summary>
    public static string Target(string path) =>
        string.Concat(
            path.Trim().Select(c => c is ' ' or '(' or ')' or '<' or '>' or '"' or '\\' ? $"%{(int)c:X2}" : $"{c}")
        );

    /// <summary>Where no address is being written, a link that can be read.</summary>
    public static string Link(TagPlace place, string target, string words) =>
        place.IsAddress ? Target(target) : $"[{Escape(words)}]({Target(target)})";

    /// <summary><c>posts/zat-cair.md#alat</c> is "zat cair" to a reader.</summary>
    public static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(path.Split('#')[0].TrimEnd('/')).Replace('-', ' ').Replace('_', ' ').Trim();
}
