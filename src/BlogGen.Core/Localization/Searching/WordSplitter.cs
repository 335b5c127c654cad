using System.Buffers;
using System.Text;

namespace BlogGen.Localization.Searching;

/// <summary>Cuts a text into folded words: letters and digits, and <c>C#</c> and <c>C++</c> as teachers of programming write them.</summary>
internal ref struct WordSplitter(ReadOnlySpan<char> text)
{
    private const int LongestWord = 40;

    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private readonly char[] _word = new char[LongestWord + 8];
    private ReadOnlySpan<char> _rest = text;
    private int _length;

    public readonly WordSplitter GetEnumerator() => this;

    public readonly ReadOnlySpan<char> Current => _word.AsSpan(0, _length);

    public bool MoveNext()
    {
        do
        {
            if (_rest.IsEmpty)
                return false;
            Read();
        } while (_length is 0 or > LongestWord);
        return true;
    }

    private void Read()
    {
        Span<char> folded = stackalloc char[8];
        _length = 0;
        while (!_rest.IsEmpty)
        {
            if (TakeAscii() is { } sign)
            {
                TakeSigns(sign);
                return;
            }
            if (_rest.IsEmpty)
                return;
            Rune.DecodeFromUtf16(_rest, out var rune, out var size);
            _rest = _rest[size..];
            if (SearchFolding.IsDropped(rune))
                continue;
            var length = SearchFolding.Fold(rune, folded);
            if (length == 0)
                return;
            length = Math.Min(length, _word.Length - _length);
            folded[..length].CopyTo(_word.AsSpan(_length));
            _length += length;
        }
    }

    /// <summary>Nearly all of nearly every text, so without the detour over its folding.</summary>
    /// <returns>The sign that ended the word; null where something else than ASCII follows.</returns>
    private char? TakeAscii()
    {
        while (true)
        {
            var end = _rest.IndexOfAnyExcept(s_plain);
            Take(end < 0 ? _rest : _rest[..end]);
            if (end < 0 || !char.IsAscii(_rest[end]))
            {
                _rest = end < 0 ? [] : _rest[end..];
                return null;
            }
            var sign = _rest[end];
            _rest = _rest[(end + 1)..];
            if (sign is not ('\'' or '`'))
                return sign;
        }
    }

    private void Take(ReadOnlySpan<char> letters)
    {
        var length = Math.Min(letters.Length, _word.Length - _length);
        Ascii.ToLower(letters[..length], _word.AsSpan(_length), out _);
        _length += length;
    }

    private void TakeSigns(char sign)
    {
        if (_length != 1 || !char.IsAsciiLetter(_word[0]))
            return;
        if (sign == '#')
        {
            _word[_length++] = '#';
        }
        else if (sign == '+' && _rest.StartsWith("+"))
        {
            _word[_length++] = '+';
            _word[_length++] = '+';
            _rest = _rest[1..];
        }
    }
}
