using System.Text.RegularExpressions;

namespace BlogGen.Markdown.Excerpts;

/// <summary>What Indonesian posts open with before they begin: a greeting, hashtags, the author's name.</summary>
internal static partial class Openings
{
    private const int LongestGreeting = 120;
    private const int LongestByline = 80;

    public static bool IsOpening(ParagraphText paragraph) =>
        IsGreetingOnly(paragraph.Text) || IsHashtags(paragraph.Text) || IsByline(paragraph);

    /// <summary><c>Assalamualaikum wr. wb. Hari ini kami …</c> → <c>Hari ini kami …</c></summary>
    public static string WithoutGreeting(string text)
    {
        var salam = Salam().Match(text);
        return salam.Success && salam.Length < text.Length ? text[salam.Length..].TrimStart() : text;
    }

    private static bool IsGreetingOnly(string text)
    {
        if (text.Length > LongestGreeting)
            return false;
        var salam = Salam().Match(text);
        return salam.Success && salam.Length >= text.TrimEnd().Length || Greeting().IsMatch(text);
    }

    private static bool IsHashtags(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range] is not (['#', ..] or "," or "·" or "|"))
                return false;
        }
        return true;
    }

    private static bool IsByline(ParagraphText paragraph) =>
        paragraph.Text.Length <= LongestByline
        && (Byline().IsMatch(paragraph.Text) || paragraph.IsBold && BoldByline().IsMatch(paragraph.Text));

    [GeneratedRegex(
        @"^\W{0,3}(?:ass?alam[a-z]*['’`ʿ]?\s?[ua]l?ai?[a-z]*|wa['’`ʿ]?alaikum\w*)(?:\s+(?:wr|wb|wa\s?rah?mat\w*|warah?ma\w*|wabarak?a\w*|warrahmat\w*|ullah\w*)\b[.,]*)*[\s.,!…]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Salam();

    // One short sentence without a verb of its own: at most six words after the greeting's own.
    [GeneratedRegex(
        @"^\W{0,3}(?:salam|selamat\s+(?:pagi|siang|sore|malam|datang)|hai|halo|hallo|hello|hi|om\s+swastiastu|shalom|syalom|namo\s+buddhaya|good\s+(?:morning|afternoon|evening))\b(?:[\s,]+[^\s.!?]+){0,6}[\s.,!…🙏😊👋]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^(?:oleh|penulis|ditulis oleh|written by|by)\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Byline();

    [GeneratedRegex(
        @"^(?:oleh|penulis|ditulis oleh|written by|by)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BoldByline();
}
