using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown;

/// <summary>Counts the words that a reader reads; code is looked at, not read.</summary>
internal static class WordCounter
{
    private const int LettersPerCluster = 4;

    public static int Count(MarkdownDocument document) =>
        document.Descendants<LiteralInline>().Sum(literal => Count(literal.Content.AsSpan()));

    private static int Count(ReadOnlySpan<char> text)
    {
        var (words, unspaced, inWord) = (0, 0, false);
        foreach (var c in text)
        {
            if (IsUnspaced(c))
                unspaced++;
            var isLetter = char.IsLetterOrDigit(c) && !IsUnspaced(c);
            if (isLetter && !inWord)
                words++;
            inWord = isLetter || (inWord && c is '-' or '\'' or '’' or '.' or ',');
        }
        return words + (unspaced + LettersPerCluster - 1) / LettersPerCluster;
    }

    /// <summary>Scripts written without spaces: Javanese, Balinese, Sundanese, Buginese.</summary>
    private static bool IsUnspaced(char c) =>
        c is (>= '\uA980' and <= '\uA9DF') or (>= '\u1B00' and <= '\u1BBF') or (>= '\u1A00' and <= '\u1A1F');
}
