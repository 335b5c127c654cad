namespace BlogGen.Markdown.Text;

/// <summary>Counts words, also where a script writes them without spaces.</summary>
internal static class WordCounter
{
    // A Javanese, Sundanese or Balinese word has about four letters; their vowel signs do not count.
    private const int LettersInAWord = 4;

    public static int Count(string text)
    {
        var words = 0;
        var letters = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsUnspaced(c))
            {
                letters += char.IsLetter(c) ? 1 : 0;
                inWord = false;
                continue;
            }
            var isWord = char.IsLetterOrDigit(c) || char.IsSurrogate(c) && char.IsLetter(text, i);
            if (isWord && !inWord)
                words++;
            inWord = isWord || (inWord && !char.IsWhiteSpace(c));
        }
        return words + (letters + LettersInAWord - 1) / LettersInAWord;
    }

    private static bool IsUnspaced(char c) =>
        c is (>= '\uA980' and <= '\uA9DF') or (>= '\u1B80' and <= '\u1BBF') or (>= '\u1B00' and <= '\u1B7F');
}
