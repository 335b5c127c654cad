using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>Letters, digits and signs.</summary>
internal sealed partial class FormulaReader
{
    private MathNode ReadSign(Token token)
    {
        var sign = token.Source[token.Start];
        if (char.IsAsciiDigit(sign) || (sign == '.' && IsDigitAt(token.Source, token.End)))
            return InFont(ReadNumber(token));
        if (char.IsAsciiLetter(sign) && JoinsLetters)
            return ReadWord(token);
        if (sign is '\'' or '’' || SuperscriptOf(sign) != '\0' || SubscriptOf(sign) != '\0')
        {
            _tokens.PutBack(token);
            return Row.Empty;
        }
        return sign == '~' ? new Space(0.25) : SignOf(token.Text);
    }

    private Symbol SignOf(ReadOnlySpan<char> sign) => InFont(Signs.Of(sign));

    private Symbol InFont(Symbol symbol)
    {
        if (_font == Font.Usual || symbol.Kind is SymbolKind.Function or SymbolKind.Operator)
            return symbol;
        if (_font == Font.Upright)
            return symbol.Kind == SymbolKind.Letter ? symbol with { Kind = SymbolKind.Upright } : symbol;
        return Styled(symbol);
    }

    private Symbol Styled(Symbol symbol)
    {
        if (symbol.Kind == SymbolKind.Number && symbol.Text.Length > 1)
            return symbol with { Text = string.Concat(symbol.Text.Select(c => FontLetters.Of(c.ToString(), _font))) };
        return FontLetters.Of(symbol.Text, _font) is var text && text != symbol.Text
            ? symbol with
            {
                Text = text,
            }
            : symbol;
    }

    /// <summary>In these fonts several letters are one name: <c>\mathrm{kg}</c>.</summary>
    private bool JoinsLetters => _font is Font.Upright or Font.Italic or Font.Sans or Font.Monospace or Font.Bold;

    private Symbol ReadWord(Token first)
    {
        var end = first.End;
        for (var next = _tokens.Peek(); IsNext(next, first.Source, end) && IsLetter(next); next = _tokens.Peek())
        {
            _tokens.Next();
            end = next.End;
        }
        var text = first.Source[first.Start..end];
        if (text.Length == 1)
            return InFont(Signs.Of(text));
        return _font == Font.Upright
            ? new Symbol(text, SymbolKind.Letter)
            : new Symbol(string.Concat(text.Select(c => FontLetters.Of(c.ToString(), _font))), SymbolKind.Letter);
    }

    private static bool IsLetter(Token token) => char.IsAsciiLetter(token.Source[token.Start]);

    private static bool IsNext(Token token, string source, int at) =>
        token.Kind == TokenKind.Character && ReferenceEquals(token.Source, source) && token.Start == at;

    private Symbol ReadNumber(Token first)
    {
        var (source, end) = (first.Source, first.End);
        while (true)
        {
            var next = _tokens.Peek();
            if (!ReferenceEquals(next.Source, source) || next.Start != end || next.Length == 0)
                break;
            var length = IsDigitAt(source, end) ? 1 : LengthOfMark(source, first.Start, end);
            if (length == 0)
                break;
            for (var i = 0; i < length; i++)
                _tokens.NextRaw();
            end += length;
        }
        if (end == first.Start + 1 && source[first.Start] != '.')
            return Signs.Of(first.Text);
        return new Symbol(WithoutBraces(source[first.Start..end]), SymbolKind.Number);
    }

    private static string WithoutBraces(string number) =>
        number.Contains('{', StringComparison.Ordinal)
            ? number.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            : number;

    /// <summary>A decimal mark, or one between thousands, inside a number: <c>3.14</c>, <c>3{,}14</c>, <c>3,14</c>.</summary>
    private int LengthOfMark(string source, int start, int at)
    {
        if (source[at] == '.' && IsDigitAt(source, at + 1))
            return 1;
        if (source[at] == '{' && IsDigitAt(source, at + 3) && source[at + 1] is ',' or '.' && source[at + 2] == '}')
            return 3;
        if (source[at] != ',' || !IsDigitAt(source, at + 1))
            return 0;
        var end = at + 1;
        while (IsDigitAt(source, end))
            end++;
        // "1,2,3" is a list.
        var isList = IsComma(source, start - 1) || (IsComma(source, end) && IsDigitAt(source, end + 1));
        return !isList && (_context.DecimalComma || end - at == 4) ? 1 : 0;
    }

    private static bool IsComma(string source, int at) => at >= 0 && at < source.Length && source[at] == ',';

    private static bool IsDigitAt(string source, int at) => at < source.Length && char.IsAsciiDigit(source[at]);

    private static char SuperscriptOf(char sign) =>
        sign switch
        {
            '²' => '2',
            '³' => '3',
            '¹' => '1',
            '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + (sign - '⁰')),
            '⁺' => '+',
            '⁻' => '-',
            'ⁿ' => 'n',
            _ => '\0',
        };

    private static char SubscriptOf(char sign) =>
        sign switch
        {
            >= '₀' and <= '₉' => (char)('0' + (sign - '₀')),
            '₊' => '+',
            '₋' => '-',
            _ => '\0',
        };
}
