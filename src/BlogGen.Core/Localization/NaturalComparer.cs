using System.Text;

namespace BlogGen.Localization;

/// <summary>
/// Sorts names as people do: case and accents do not matter, <c>Kelas 9</c> stands before <c>Kelas 10</c> and
/// <c>VII</c> before <c>IX</c>. Ties are ordinal, so that the order is total and the same everywhere.
/// </summary>
public sealed class NaturalComparer : IComparer<string>
{
    public static readonly NaturalComparer Instance = new();

    private NaturalComparer() { }

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var natural = CompareTokens(x, y);
        return natural != 0 ? natural : string.CompareOrdinal(x, y);
    }

    private static int CompareTokens(string x, string y)
    {
        var left = new Tokens(x);
        var right = new Tokens(y);
        while (true)
        {
            var kind = left.Next();
            var difference = kind.CompareTo(right.Next());
            if (difference != 0)
                return difference;
            if (kind == TokenKind.End)
                return 0;
            difference =
                kind == TokenKind.Number
                    ? CompareNumbers(left.Number, right.Number)
                    : left.Weight.CompareTo(right.Weight);
            if (difference != 0)
                return difference;
        }
    }

    /// <summary>By value, however long: more digits are more, else the first digit that differs decides.</summary>
    private static int CompareNumbers(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        if (x.Length != y.Length)
            return x.Length.CompareTo(y.Length);
        for (var i = 0; i < x.Length; i++)
        {
            var difference = char.GetNumericValue(x[i]).CompareTo(char.GetNumericValue(y[i]));
            if (difference != 0)
                return difference;
        }
        return 0;
    }

    private enum TokenKind
    {
        End,
        Sign,
        Number,
        Letter,
    }

    /// <summary>Cuts a name into signs, numbers and letters, without allocating.</summary>
    private ref struct Tokens(string text)
    {
        private readonly string _text = text;
        private ReadOnlySpan<char> _pending;
        private int _position;
        private bool _inWord;

        /// <summary>Of a sign or a letter.</summary>
        public int Weight { get; private set; }

        /// <summary>Digits without leading zeros.</summary>
        public ReadOnlySpan<char> Number { get; private set; }

        public TokenKind Next()
        {
            if (!_pending.IsEmpty)
                return Letter(_pending);
            while (_position < _text.Length)
            {
                if (TryReadNumber() || TryReadRoman())
                    return TokenKind.Number;
                Rune.DecodeFromUtf16(_text.AsSpan(_position), out var rune, out var length);
                _position += length;
                if (Latin.IsMark(rune.Value))
                    continue;
                return Classify(rune);
            }
            return TokenKind.End;
        }

        private bool TryReadNumber()
        {
            var start = _position;
            while (_position < _text.Length && char.IsDigit(_text[_position]))
                _position++;
            if (_position == start)
                return false;
            while (start < _position && char.GetNumericValue(_text[start]) == 0)
                start++;
            Number = _text.AsSpan(start, _position - start);
            _inWord = true;
            return true;
        }

        private bool TryReadRoman()
        {
            if (_inWord)
                return false;
            var length = RomanNumeral.LengthAt(_text.AsSpan(_position));
            if (length == 0)
                return false;
            Number = RomanNumeral.ToDigits(_text.AsSpan(_position, length));
            _position += length;
            _inWord = true;
            return true;
        }

        private TokenKind Classify(Rune rune)
        {
            if (Latin.TryFold(rune.Value, out var folded))
                return Letter(folded);
            _inWord = Rune.IsLetterOrDigit(rune);
            Weight = Rune.IsWhiteSpace(rune) ? ' ' : Rune.ToLowerInvariant(rune).Value;
            return _inWord ? TokenKind.Letter : TokenKind.Sign;
        }

        private TokenKind Letter(ReadOnlySpan<char> folded)
        {
            Weight = folded[0];
            _pending = folded[1..];
            _inWord = true;
            return TokenKind.Letter;
        }
    }
}
