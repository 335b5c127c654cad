using BlogGen.Markdown.Maths.Reading;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Chemistry;

/// <summary>
/// Reads what <c>\ce{…}</c> holds, as chemists type it: <c>2H2 + O2 -> 2H2O</c>, <c>SO4^2-</c>, <c>^{14}_{6}C</c>,
/// <c>A &lt;=>[\Delta] B</c>.
/// </summary>
/// <param name="at">Of the text in the formula.</param>
internal sealed partial class ChemistryReader(string text, int at, FormulaContext context, int depth = 0)
{
    private const int Deepest = 10;
    private const double Thin = 3 / 18d;

    private readonly List<MathNode> _items = [];
    private int _i;
    private bool _isTermStart = true;
    private bool _wantsAmount;
    private MathNode? _subBefore;
    private MathNode? _superBefore;

    public MathNode Read()
    {
        while (_i < text.Length)
        {
            if (char.IsWhiteSpace(text[_i]) || text[_i] == '\u00A0')
            {
                _i++;
                _isTermStart = true;
            }
            else if (!(_isTermStart && TryReadBetweenTerms()))
                ReadPart();
        }
        PutScriptsBefore(Row.Empty, onlyIfAny: true);
        return new Row([.. _items]);
    }

    private char Next(int ahead = 1) => _i + ahead < text.Length ? text[_i + ahead] : '\0';

    private bool IsEndOfTerm(int position) => position >= text.Length || char.IsWhiteSpace(text[position]);

    /// <summary>What stands alone between two blanks, and the amount before a formula.</summary>
    private bool TryReadBetweenTerms()
    {
        if (
            TryReadArrow()
            || TryReadMark("+", Signs.Of("+"))
            || TryReadMark("-", Signs.Of("-"))
            || TryReadMark("=", Signs.Of("="))
        )
            return true;
        if (
            TryReadMark("^", Arrow('↑'))
            || TryReadMark("(^)", Arrow('↑'))
            || TryReadMark("v", Arrow('↓'))
            || TryReadMark("(v)", Arrow('↓'))
        )
            return true;
        return TryReadAmount();
    }

    private static Symbol Arrow(char sign) => new(sign.ToString(), SymbolKind.Upright);

    private bool TryReadMark(string mark, Symbol symbol)
    {
        if (!text.AsSpan(_i).StartsWith(mark) || !IsEndOfTerm(_i + mark.Length))
            return false;
        if (symbol.Kind == SymbolKind.Upright)
            _items.Add(new Space(Thin));
        _items.Add(symbol);
        _i += mark.Length;
        return true;
    }

    /// <summary><c>2</c>, <c>1/2</c> or <c>0,5</c> before a formula.</summary>
    private bool TryReadAmount()
    {
        var end = _i;
        while (
            end < text.Length
            && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or '/' && char.IsAsciiDigit(At(end + 1))))
        )
            end++;
        if (end == _i)
            return false;
        var amount = text[_i..end];
        var slash = amount.IndexOf('/', StringComparison.Ordinal);
        _items.Add(slash < 0 ? Number(amount) : new Fraction(Number(amount[..slash]), Number(amount[(slash + 1)..])));
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '(' or '[' or '\\' or '^' or ' '))
            _items.Add(new Space(Thin));
        _i = end;
        _isTermStart = false;
        _wantsAmount = false;
        return true;
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private static Symbol Number(string digits) => new(digits, SymbolKind.Number);

    private void ReadPart()
    {
        var isStart = _isTermStart;
        _isTermStart = false;
        var sign = text[_i];
        if (_wantsAmount && TryReadAmount())
            return;
        _wantsAmount = false;
        if (char.IsLetter(sign))
            Add(ReadLetters());
        else if (char.IsAsciiDigit(sign))
            ReadDigits();
        else if (sign is '^' or '_')
            ReadScript(isStart);
        else if (sign is '+' or '-' && IsCharge())
            ReadCharge();
        else if (sign == '(' && TryReadState())
            return;
        else
            ReadSign(sign);
    }

    private bool TryReadState()
    {
        foreach (var state in (ReadOnlySpan<string>)["(aq)", "(s)", "(l)", "(g)", "(cr)", "(am)"])
        {
            if (!text.AsSpan(_i).StartsWith(state))
                continue;
            Add(new TextRun(state));
            _i += state.Length;
            return true;
        }
        return false;
    }

    private void ReadSign(char sign)
    {
        switch (sign)
        {
            case '-' or '–':
                Bond("−");
                break;
            case '=':
                Bond("=");
                break;
            case '#':
                Bond("≡");
                break;
            case '~':
                Bond("∼");
                break;
            case '*' or '.' or '·':
                _items.Add(Signs.Of("⋅"));
                _i++;
                _wantsAmount = true;
                break;
            case '$':
                ReadMaths(_i + 1, EndOf('$', _i + 1));
                break;
            case '\\':
                ReadCommand();
                break;
            case '{':
                ReadBraces();
                break;
            case '}':
                _i++;
                break;
            default:
                Add(Signs.Of(text.AsSpan(_i, char.IsHighSurrogate(sign) && _i + 1 < text.Length ? 2 : 1)));
                _i += char.IsHighSurrogate(sign) && _i + 1 < text.Length ? 2 : 1;
                break;
        }
    }

    private void Bond(string sign)
    {
        _items.Add(new Symbol(sign, SymbolKind.Operator));
        _i++;
    }

    /// <summary>An element begins with a capital letter; small letters alone are a name.</summary>
    private Symbol ReadLetters()
    {
        var start = _i++;
        while (_i < text.Length && char.IsLower(text[_i]))
            _i++;
        var name = text[start.._i];
        return new Symbol(name, name.Length == 1 ? SymbolKind.Upright : SymbolKind.Letter);
    }

    private void ReadDigits()
    {
        var start = _i;
        while (char.IsAsciiDigit(At(_i)))
            _i++;
        Attach(Number(text[start.._i]), null);
    }

    /// <summary>Also puts what was written before it at its left side.</summary>
    private void Add(MathNode node) => PutScriptsBefore(node, onlyIfAny: false);

    private void PutScriptsBefore(MathNode node, bool onlyIfAny)
    {
        var hasAny = _subBefore is not null || _superBefore is not null;
        if (hasAny)
            _items.Add(new Prescripts(node, _subBefore, _superBefore));
        else if (!onlyIfAny)
            _items.Add(node);
        (_subBefore, _superBefore) = (null, null);
    }

    /// <summary>To the foot or the head of what was read last.</summary>
    private void Attach(MathNode? sub, MathNode? super)
    {
        if (_items.Count == 0 || _items[^1] is Space or Symbol { Class: AtomClass.Relation or AtomClass.Binary })
        {
            _items.Add(new Scripts(Row.Empty, sub, super, LimitPlace.AsUsual));
            return;
        }
        _items[^1] =
            _items[^1] is Scripts last && (sub is null || last.Sub is null) && (super is null || last.Super is null)
                ? last with
                {
                    Sub = sub ?? last.Sub,
                    Super = super ?? last.Super,
                }
                : new Scripts(_items[^1], sub, super, LimitPlace.AsUsual);
    }

    private MathNode ReadInside(string inside, int from) =>
        depth >= Deepest
            ? new TextRun(inside)
            : Unwrapped(new ChemistryReader(inside, at + from, context, depth + 1).Read());

    private static MathNode Unwrapped(MathNode node) => node is Row { Items: [var only] } ? only : node;

    private int EndOf(char close, int from)
    {
        var braces = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (braces == 0 && text[i] == close)
                return i;
            braces +=
                text[i] == '{' ? 1
                : text[i] == '}' ? -1
                : 0;
        }
        return text.Length;
    }
}
