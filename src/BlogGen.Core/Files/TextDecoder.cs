using System.Buffers;
using System.Text;
using BlogGen.Diagnostics;

namespace BlogGen.Files;

/// <param name="Text">Without a byte order mark, with <c>\n</c> line ends, legal in XML.</param>
/// <param name="OtherEncoding">Its name, where the file is not UTF-8.</param>
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

    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c),
        '\uFEFF',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
    ]);

    public static DecodedText Decode(byte[] bytes)
    {
        var (text, encoding) = ToText(bytes);
        var clean = Clean(text, out var removed);
        return new DecodedText(clean, encoding, removed);
    }

    private static (string Text, string? Encoding) ToText(byte[] bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode.GetString(bytes.AsSpan(2)), "UTF-16");
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), "UTF-16");
        }
        if (HasNulAtEvery(bytes, 1))
            return (Encoding.Unicode.GetString(bytes), "UTF-16");
        if (HasNulAtEvery(bytes, 0))
            return (Encoding.BigEndianUnicode.GetString(bytes), "UTF-16");
        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (FromMixedBytes(bytes), "Windows-1252");
        }
    }

    /// <summary>UTF-16 without a mark: in the Latin letters at the start, every other byte is 0.</summary>
    private static bool HasNulAtEvery(byte[] bytes, int start)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return false;
        for (var i = 0; i < Math.Min(bytes.Length, 32); i++)
        {
            if (bytes[i] == 0 != (i % 2 == start))
                return false;
        }
        return true;
    }

    /// <summary>Byte by byte: what is UTF-8 stays so, since one stray byte must not spoil the letters of a whole post.</summary>
    private static string FromMixedBytes(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var isRune = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done;
            if (isRune)
                text.Append(rune);
            else
                text.Append(bytes[0] is >= 0x80 and < 0xA0 ? HighControls[bytes[0] - 0x80] : (char)bytes[0]);
            bytes = bytes[(isRune ? length : 1)..];
        }
        return text.ToString();
    }

    /// <summary>Escapes such as <c>\f</c> in a value may write what a file may not hold.</summary>
    internal static string Legal(string text) => Clean(text, out _);

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
            else if (c == '\uFEFF')
                continue;
            else if (IsIllegal(c))
                removed++;
            else
                clean.Append(c);
        }
        return clean.ToString();
    }

    /// <summary>XML has no way to write these, so a feed that holds one is broken.</summary>
    private static bool IsIllegal(char c) =>
        c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c) || (c < ' ' && c is not ('\t' or '\n'));
}
