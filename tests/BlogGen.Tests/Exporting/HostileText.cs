using System.Text;

namespace BlogGen.Tests.Exporting;

/// <summary>Short texts over the signs that question banks trip over.</summary>
internal static class HostileText
{
    private const string Alphabet = "\\#=~{}:->é²ا %[";

    public static string Any(Random random)
    {
        var text = new string([
            .. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Alphabet[random.Next(Alphabet.Length)]),
        ]);
        // Blanks at the ends and in rows are nobody's text.
        return string.Join(' ', ("a" + text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Every sign escaped: Markdown then reads just the sign.</summary>
    public static string InMarkdown(string text)
    {
        var markdown = new StringBuilder();
        foreach (var c in text)
            markdown.Append(char.IsAscii(c) && !char.IsLetterOrDigit(c) && c != ' ' ? "\\" : "").Append(c);
        return markdown.ToString();
    }
}
