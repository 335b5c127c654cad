using BlogGen.Markdown.Maths.Reading;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Chemistry;

/// <summary>Charges, numbers of nuclides, arrows, and mathematics among the elements.</summary>
internal sealed partial class ChemistryReader
{
    private static readonly (string Typed, string Sign)[] s_arrows =
    [
        ("<=>>", "⇌"),
        ("<<=>", "⇌"),
        ("<-->", "⇄"),
        ("<->", "↔"),
        ("<=>", "⇌"),
        ("-->", "⟶"),
        ("->", "→"),
        ("<-", "←"),
        ("→", "→"),
        ("⇌", "⇌"),
    ];

    private bool TryReadArrow()
    {
        foreach (var (typed, sign) in s_arrows)
        {
            if (!text.AsSpan(_i).StartsWith(typed))
                continue;
            _i += typed.Length;
            var above = ReadCondition();
            var below = ReadCondition();
            var arrow = new Symbol(sign, SymbolKind.Operator, AtomClass.Relation);
            _items.Add(
                above is null && below is null ? arrow : new Stacked(arrow, below, above) { Is = AtomClass.Relation }
            );
            return true;
        }
        return false;
    }

    private MathNode? ReadCondition()
    {
        if (At(_i) != '[')
            return null;
        var (start, end) = (_i + 1, EndOf(']', _i + 1));
        _i = Math.Min(text.Length, end + 1);
        return ReadInside(text[start..end], start);
    }

    /// <summary>A sign right behind a formula, and not between two elements.</summary>
    private bool IsCharge() =>
        _items.Count > 0 && !char.IsLetter(Next()) && !char.IsAsciiDigit(Next()) && Next() is not ('[' or '$' or '\\');

    private void ReadCharge()
    {
        Attach(null, Charge(text[_i]));
        _i++;
    }

    private static Symbol Charge(char sign) => new(sign == '-' ? "−" : "+", SymbolKind.Operator);

    private void ReadScript(bool isTermStart)
    {
        var isSuper = text[_i++] == '^';
        var script = At(_i) == '{' ? ReadScriptInBraces() : ReadBareScript();
        // Before an element: what stands at its left side.
        if (
            isTermStart
            || _subBefore is not null
            || _superBefore is not null
            || (_items.Count > 0 && _items[^1] is Space)
        )
        {
            (_subBefore, _superBefore) = isSuper ? (_subBefore, script) : (script, _superBefore);
            _isTermStart = At(_i) is '^' or '_';
        }
        else
            Attach(isSuper ? null : script, isSuper ? script : null);
    }

    private MathNode ReadScriptInBraces()
    {
        var (start, end) = (_i + 1, EndOf('}', _i + 1));
        _i = Math.Min(text.Length, end + 1);
        return ScriptOf(text[start..end], start);
    }

    /// <summary><c>^2-</c>, <c>^+</c>, <c>^II</c>, <c>_2</c>.</summary>
    private MathNode ReadBareScript()
    {
        var start = _i;
        if (At(_i) == '$')
        {
            var end = EndOf('$', _i + 1);
            _i = Math.Min(text.Length, end + 1);
            return MathsOf(start + 1, end);
        }
        while (char.IsAsciiDigit(At(_i)))
            _i++;
        if (_i == start)
        {
            while (At(_i) is 'I' or 'V' or 'X')
                _i++;
        }
        if (At(_i) is '+' or '-' or '*' or '.')
            _i++;
        if (_i == start && _i < text.Length)
            _i++;
        return ScriptOf(text[start.._i], start);
    }

    private MathNode ScriptOf(string script, int from)
    {
        if (script.AsSpan().ContainsAny('\\', '$', '{'))
            return ReadInside(script, from);
        var parts = new List<MathNode>();
        for (var i = 0; i < script.Length; )
        {
            var start = i++;
            if (char.IsAsciiDigit(script[start]))
            {
                while (i < script.Length && char.IsAsciiDigit(script[i]))
                    i++;
                parts.Add(Number(script[start..i]));
            }
            else if (char.IsLetter(script[start]))
            {
                while (i < script.Length && char.IsLetter(script[i]))
                    i++;
                parts.Add(new Symbol(script[start..i], SymbolKind.Letter));
            }
            else if (script[start] is '+' or '-')
                parts.Add(i == script.Length || start == 0 ? Charge(script[start]) : Signs.Of(script.AsSpan(start, 1)));
            else if (script[start] == '.')
                parts.Add(new Symbol("∙", SymbolKind.Operator));
            else if (script[start] == '*')
                parts.Add(new Symbol("∗", SymbolKind.Operator));
            else if (!char.IsWhiteSpace(script[start]))
                parts.Add(Signs.Of(script.AsSpan(start, 1)));
        }
        return Unwrapped(new Row([.. parts]));
    }

    private void ReadBraces()
    {
        var (start, end) = (_i + 1, EndOf('}', _i + 1));
        _i = Math.Min(text.Length, end + 1);
        var inside = text[start..end];
        Add(
            inside.AsSpan().ContainsAny('\\', '$')
                ? ReadInside(inside, start)
                : new TextRun(inside.Replace(' ', '\u00A0'))
        );
    }

    /// <summary>A command of mathematics, with the braces that follow it.</summary>
    private void ReadCommand()
    {
        var end = _i + 1;
        while (char.IsAsciiLetter(At(end)))
            end++;
        if (end == _i + 1)
            end = Math.Min(text.Length, end + 1);
        while (At(end) == '{')
            end = Math.Min(text.Length, EndOf('}', end + 1) + 1);
        if (BondOf(text[_i..end]) is { } bond)
        {
            _items.Add(new Symbol(bond, SymbolKind.Operator));
            _i = end;
            return;
        }
        Add(MathsOf(_i, end));
        _i = end;
    }

    private static string? BondOf(string command) =>
        command switch
        {
            @"\bond{-}" or @"\bond{1}" => "−",
            @"\bond{=}" or @"\bond{2}" => "=",
            @"\bond{#}" or @"\bond{3}" => "≡",
            @"\bond{...}" or @"\bond{....}" => "⋯",
            @"\bond{~}" => "∼",
            @"\bond{->}" => "→",
            @"\bond{<-}" => "←",
            _ => null,
        };

    private void ReadMaths(int start, int end)
    {
        Add(MathsOf(start, end));
        _i = Math.Min(text.Length, end + 1);
    }

    private MathNode MathsOf(int start, int end)
    {
        var offset = at + start;
        var inner = context with
        {
            Send = (place, problem) => context.Send(offset + place, problem),
            Depth = context.Depth + 1,
        };
        return inner.Depth > Deepest ? new TextRun(text[start..end]) : FormulaReader.Read(text[start..end], inner);
    }
}
