using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>What is written at the foot and the head of things.</summary>
internal sealed partial class FormulaReader
{
    // What follows belongs to nothing: so many on one letter are a slip, or malice.
    private const int MostScripts = 20;

    private MathNode ReadScripts(MathNode of)
    {
        MathNode? sub = null,
            super = null;
        var primes = 0;
        var place = LimitPlace.AsUsual;
        var token = _tokens.PeekInk();
        for (var count = 0; count < MostScripts; count++, token = _tokens.PeekInk())
        {
            if (token.Kind == TokenKind.Superscript)
                super = Added(super, ReadScript(), token);
            else if (token.Kind == TokenKind.Subscript)
                sub = Added(sub, ReadScript(), token);
            else if (token.Is('\'') || token.Is('’'))
                primes += Take(1);
            else if (token.Kind == TokenKind.Character && SuperscriptOf(token.Source[token.Start]) != '\0')
                super = Added(super, ReadSmall(SuperscriptOf), token);
            else if (token.Kind == TokenKind.Character && SubscriptOf(token.Source[token.Start]) != '\0')
                sub = Added(sub, ReadSmall(SubscriptOf), token);
            else if (token.IsCommand("limits") || token.IsCommand("nolimits"))
                place = Take(token.IsCommand("limits") ? LimitPlace.Stacked : LimitPlace.Beside);
            else
                break;
        }
        if (primes > 0)
            super = super is null ? Primes(primes) : new Row([Primes(primes), super]);
        return sub is null && super is null && place == LimitPlace.AsUsual ? of : new Scripts(of, sub, super, place);
    }

    private T Take<T>(T value)
    {
        _tokens.NextInk();
        return value;
    }

    private MathNode ReadScript() => ReadArgument(_tokens.NextInk());

    /// <summary>TeX stops at a second one; here both are shown, and named.</summary>
    private MathNode Added(MathNode? before, MathNode script, Token at)
    {
        if (before is null)
            return script;
        _context.Report(at.At, Problems.MathDoubleScript, at.Text.ToString());
        return new Row([before, script]);
    }

    /// <summary><c>m²</c>, typed with the keyboard's own small digits.</summary>
    private MathNode ReadSmall(Func<char, char> full)
    {
        var digits = "";
        for (
            var token = _tokens.Peek();
            token.Kind == TokenKind.Character && full(token.Source[token.Start]) is not '\0' and var c;
            token = _tokens.Peek()
        )
        {
            _tokens.Next();
            digits += c;
        }
        return digits.All(char.IsAsciiDigit)
            ? new Symbol(digits, SymbolKind.Number)
            : Row.Of([.. digits.Select(c => Signs.Of(c.ToString()))]);
    }

    private static Symbol Primes(int count) =>
        new(
            count switch
            {
                1 => "′",
                2 => "″",
                3 => "‴",
                4 => "⁗",
                _ => new string('′', Math.Min(count, 20)),
            },
            SymbolKind.Operator
        );
}
