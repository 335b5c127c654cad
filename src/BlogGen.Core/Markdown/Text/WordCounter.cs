using System.Net;
using System.Text;

namespace BlogGen.Markdown.Text;

/// <summary>Counts words, also where a script writes them without spaces.</summary>
internal struct WordCounter
{
    // A Javanese, Sundanese or Balinese word has about four letters; their vowel signs do not count.
    private const int LettersInAWord = 4;

    // Of each ASCII character: 2 for one that begins a word, 1 for one that leaves things as they are, 0 for one that ends it.
    private static readonly byte[] s_ascii =
    [
        .. Enumerable
            .Range(0, 128)
            .Select(c =>
                (byte)(
                    char.IsAsciiLetterOrDigit((char)c) ? 2
                    : char.IsWhiteSpace((char)c) ? 0
                    : 1
                )
            ),
    ];

    private int _words;
    private int _letters;

    // 1 inside of a word, else 0: text is counted without asking.
    private int _inWord;
    private int _skipped;

    public static int Count(string text)
    {
        var counter = new WordCounter();
        counter.Add(text);
        return counter.Total;
    }

    /// <summary>For one walk over HTML, token by token: what a reader sees, without code.</summary>
    public void Pass(string html, HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Text)
        {
            if (_skipped == 0)
                AddHtml(html.AsSpan(token.Start, token.End - token.Start));
            return;
        }
        _skipped = HtmlText.SkippedAfter(token, _skipped);
        if (HtmlText.IsBlock(token.Name))
            _inWord = 0;
    }

    public readonly int Total => _words + (_letters + LettersInAWord - 1) / LettersInAWord;

    private void AddHtml(ReadOnlySpan<char> text)
    {
        if (text.Contains('&'))
            Add(WebUtility.HtmlDecode(text.ToString()));
        else
            Add(text);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var (words, inWord) = (_words, _inWord);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= s_ascii.Length && IsUnspaced(c))
            {
                _letters += char.IsLetter(c) ? 1 : 0;
                inWord = 0;
                continue;
            }
            var kind = c < s_ascii.Length ? s_ascii[c] : KindOf(text[i..]);
            var begins = kind >> 1;
            words += begins & ~inWord;
            inWord = begins | (kind & inWord);
        }
        (_words, _inWord) = (words, inWord);
    }

    private static byte KindOf(ReadOnlySpan<char> text) =>
        char.IsLetterOrDigit(text[0]) || (char.IsHighSurrogate(text[0]) && IsLetter(text)) ? (byte)2
        : char.IsWhiteSpace(text[0]) ? (byte)0
        : (byte)1;

    private static bool IsLetter(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return Rune.IsLetter(rune);
    }

    private static bool IsUnspaced(char c) =>
        c is (>= '\u1B00' and <= '\u1B7F') or (>= '\u1B80' and <= '\u1BBF') or (>= '\uA980' and <= '\uA9DF');
}
