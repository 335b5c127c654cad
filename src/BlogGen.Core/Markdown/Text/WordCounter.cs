using System.Net;
using System.Text;

namespace BlogGen.Markdown.Text;

/// <summary>Counts words, also where a script writes them without spaces.</summary>
internal struct WordCounter
{
    // A Javanese, Sundanese or Balinese word has about four letters; their vowel signs do not count.
    private const int LettersInAWord = 4;

    private int _words;
    private int _letters;
    private bool _inWord;

    public static int Count(string text)
    {
        var counter = new WordCounter();
        counter.Add(text);
        return counter.Total;
    }

    /// <summary>Of what a reader sees, without code.</summary>
    public static int CountVisible(string html)
    {
        var counter = new WordCounter();
        var skipped = 0;
        foreach (var token in new HtmlTokens(html))
        {
            if (token.Kind == HtmlTokenKind.Text && skipped == 0)
                counter.AddHtml(html.AsSpan(token.Start, token.End - token.Start));
            skipped = HtmlText.SkippedAfter(token, skipped);
            if (HtmlText.IsBlock(token.Name))
                counter._inWord = false;
        }
        return counter.Total;
    }

    private readonly int Total => _words + (_letters + LettersInAWord - 1) / LettersInAWord;

    private void AddHtml(ReadOnlySpan<char> text)
    {
        if (text.Contains('&'))
            Add(WebUtility.HtmlDecode(text.ToString()));
        else
            Add(text);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAscii(c))
            {
                // Nearly all there is.
                var isPart = char.IsAsciiLetterOrDigit(c);
                if (isPart && !_inWord)
                    _words++;
                _inWord = isPart || (_inWord && !char.IsWhiteSpace(c));
                continue;
            }
            if (IsUnspaced(c))
            {
                _letters += char.IsLetter(c) ? 1 : 0;
                _inWord = false;
                continue;
            }
            var isWord = char.IsLetterOrDigit(c) || (char.IsHighSurrogate(c) && IsLetter(text[i..]));
            if (isWord && !_inWord)
                _words++;
            _inWord = isWord || (_inWord && !char.IsWhiteSpace(c));
        }
    }

    private static bool IsLetter(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return Rune.IsLetter(rune);
    }

    private static bool IsUnspaced(char c) =>
        c is (>= '\u1B00' and <= '\u1B7F') or (>= '\u1B80' and <= '\u1BBF') or (>= '\uA980' and <= '\uA9DF');
}
