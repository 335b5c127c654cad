using System.Text;
using BlogGen.Files;

namespace BlogGen.Localization;

/// <summary>Makes addresses and anchors of titles: the same on every system, with or without ICU.</summary>
public static partial class Slugger
{
    private const int HeadingLimit = 120;

    /// <summary>Only <c>a–z</c>, <c>0–9</c> and <c>-</c>; empty where a title in another script leaves no Latin letter.</summary>
    public static string Slug(string text, int maxLength = 60)
    {
        var writer = new SlugWriter(text.Length, keepsOtherScripts: false);
        Write(text, ref writer);
        if (writer.SawOtherScript && !writer.SawLatin)
            return "";
        return AvoidReserved(Cut(writer.ToString(), maxLength), maxLength);
    }

    /// <summary>Like <see cref="Slug"/>, but long enough for a heading, and letters of other scripts stay.</summary>
    public static string HeadingId(string text)
    {
        var writer = new SlugWriter(text.Length, keepsOtherScripts: true);
        Write(text, ref writer);
        return Cut(writer.ToString(), HeadingLimit);
    }

    private static void Write(string text, ref SlugWriter writer)
    {
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSharp(text, position))
                writer.Word("sharp");
            else
                writer.Add(rune);
            position += rune.Utf16SequenceLength;
        }
    }

    /// <summary>The sign in <c>C#</c> and <c>F#</c>, but not in <c>Hari #30</c> or in a hashtag.</summary>
    private static bool IsSharp(string text, int at) =>
        text[at] == '#'
        && at > 0
        && char.IsAsciiLetter(text[at - 1])
        && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static string Cut(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
            return slug;
        if (maxLength <= 0)
            return "";
        var end = slug[maxLength] == '-' ? maxLength : slug.LastIndexOf('-', maxLength - 1);
        if (end <= 0)
            end = char.IsLowSurrogate(slug[maxLength]) ? maxLength - 1 : maxLength;
        return slug[..end];
    }

    private static string AvoidReserved(string slug, int maxLength)
    {
        if (!PortablePath.IsDevice(slug))
            return slug;
        return slug.Length + 2 <= maxLength ? slug + "-1" : slug[..^1];
    }

    /// <summary>Collects the words of a slug; a <c>-</c> is written only when a word follows.</summary>
    private ref struct SlugWriter(int capacity, bool keepsOtherScripts)
    {
        private readonly StringBuilder _slug = new(capacity);
        private bool _gap;

        public bool SawLatin { get; private set; }
        public bool SawOtherScript { get; private set; }

        public void Add(Rune rune)
        {
            var codePoint = rune.Value;
            if (IsDropped(codePoint))
                return;
            if (codePoint == '×')
                Append("x");
            else if (Latin.TryFold(codePoint, out var folded))
                AppendLatin(folded);
            else if (SymbolWords.Of(codePoint) is { Length: > 0 } word)
                Word(word, isLetter: Rune.IsLetter(rune));
            else if (Rune.IsLetter(rune) || IsVowelSign(rune))
                AppendOther(rune);
            else
                _gap = true;
        }

        /// <summary>Stands apart from its neighbours, whether or not there was a space.</summary>
        public void Word(string word, bool isLetter = false)
        {
            SawLatin |= isLetter;
            _gap = true;
            Append(word);
            _gap = true;
        }

        public override readonly string ToString() => _slug.ToString();

        private void AppendLatin(ReadOnlySpan<char> folded)
        {
            if (folded.IsEmpty)
                return;
            SawLatin |= !char.IsAsciiDigit(folded[0]);
            Append(folded);
        }

        private void AppendOther(Rune rune)
        {
            SawOtherScript = true;
            if (!keepsOtherScripts)
            {
                _gap = true;
                return;
            }
            Span<char> units = stackalloc char[2];
            var length = Rune.ToLowerInvariant(rune).EncodeToUtf16(units);
            Append(units[..length]);
        }

        private void Append(scoped ReadOnlySpan<char> word)
        {
            if (_gap && _slug.Length > 0)
                _slug.Append('-');
            _gap = false;
            _slug.Append(word);
        }

        /// <summary>Apostrophes and their kin belong to a word; Arabic harakat would make two anchors of one heading.</summary>
        private static bool IsDropped(int codePoint) =>
            codePoint
                is '\''
                    or '`'
                    or '´'
                    or '‘'
                    or '’'
                    or '‛'
                    or '“'
                    or '”'
                    or '′'
                    or '″'
                    or (>= 0x2B9 and <= 0x2BF)
                    or 0x2C8
                    or 'ـ'
                    or (>= 0x64B and <= 0x65F)
                    or 0x670;

        /// <summary>Without its vowel signs a word in aksara Jawa, Bali or Sunda falls apart.</summary>
        private static bool IsVowelSign(Rune rune) =>
            Rune.GetUnicodeCategory(rune)
                is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.SpacingCombiningMark;
    }
}
