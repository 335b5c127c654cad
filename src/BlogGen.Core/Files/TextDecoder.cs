using System.Buffers;
using System.Text;
using BlogGen.Diagnostics;

namespace BlogGen.Files;

/// <param name="Text">Without a byte order mark, with <c>\n</c> line ends, legal in XML.</param>
public sealed record DecodedText(string Text, string? OtherEncoding, int RemovedCharacters)
{
    public IEnumerable<Diagnostic> NotesFor(string path)
    {
        if (OtherEncoding is not null)
            yield return Problems.OtherEncoding(new SourceLocation(path), OtherEncoding);
        if (RemovedCharacters > 0)
            yield return Problems.ControlCharacters(new SourceLocation(path), RemovedCharacters);
    }
}

/// <summary>Reads text as old and new programs save it: UTF-8, UTF-16, Windows-1252; any line ends.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Windows-1252 where it differs from Latin-1.</summary>
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static DecodedText Decode(byte[] bytes)
    {
        var (text, encoding) = ToText(bytes);
        var clean = Clean(text, out var removed);
        return new DecodedText(clean, encoding, removed);
    }

    private static (string Text, string? Encoding) ToText(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        if (bytes is [0xFF, 0xFE, ..])
            return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), "UTF-16");
        if (bytes is [0xFE, 0xFF, ..])
            return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), "UTF-16");
        if (bytes.Length >= 4 && bytes.Length % 2 == 0 && IsNulPattern(bytes, 1))
            return (Encoding.Unicode.GetString(bytes), "UTF-16");
        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (string.Create(bytes.Length, bytes, FromWindows1252), "Windows-1252");
        }
    }

    private static bool IsNulPattern(byte[] bytes, int start)
    {
        for (var i = start; i < Math.Min(bytes.Length, 32); i += 2)
        {
            if (bytes[i] != 0)
                return false;
        }
        return true;
    }

    private static void FromWindows1252(Span<char> text, byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and < 0xA0 ? HighControls[bytes[i] - 0x80] : (char)bytes[i];
    }

    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c),
        '\uFEFF',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
    ]);

    private static string Clean(string text, out int removed)
    {
        removed = 0;
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (c is '\uFEFF')
                continue;
            else if (c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c) || (c < ' ' && c is not ('\t' or '\n')))
                removed++;
            else
                clean.Append(c);
        }
        return clean.ToString();
    }
}
