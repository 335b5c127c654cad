using System.Numerics;
using System.Text;
using BlogGen.Markdown.Text;
using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>
/// Paints a listing as the grammar's combined pattern would (<see cref="Grammar.Rules"/>), but asks a rule only where one of
/// its first characters stands: under Native AOT patterns are interpreted, and most characters begin nothing.
/// </summary>
internal sealed class GrammarPainter
{
    // Characters that vain looks may read, about half a second of them. Counted, not timed: the same page on every machine.
    private const long MostReadInVain = 500_000_000;

    private readonly GrammarRule[] _rules;

    // For each ASCII character one bit for each rule; the last entry stands for all other characters.
    private readonly uint[] _asked = new uint[129];

    public GrammarPainter(Grammar grammar)
    {
        _rules = [.. RulesOf(grammar)];
        for (var i = 0; i < _rules.Length; i++)
        {
            foreach (var c in _rules[i].Starts)
                _asked[c] |= 1u << i;
            if (_rules[i].Starts.Contains('_', StringComparison.Ordinal))
                _asked[128] |= 1u << i;
        }
    }

    /// <returns>False where the shape of the code takes too long; what was written then is of no use.</returns>
    public bool Paint(string code, StringBuilder html)
    {
        var line = ListingLine.Around(code, 0);
        var (plain, at, inVain) = (0, 0, 0L);
        while (at < code.Length)
        {
            if (at > line.End)
                line = ListingLine.Around(code, at);
            var length = LengthAt(code, at, line, out var scope);
            if (length <= 0)
            {
                if (length == GrammarRule.LookedInVain && (inVain += code.Length - at) > MostReadInVain)
                    return false;
                at++;
                continue;
            }
            HtmlText.AppendEscaped(html, code.AsSpan(plain, at - plain));
            Append(html, code.AsSpan(at, length), CodeClasses.Of(scope));
            plain = at += length;
        }
        HtmlText.AppendEscaped(html, code.AsSpan(plain));
        return true;
    }

    private int LengthAt(string code, int at, in ListingLine line, out string scope)
    {
        var missed = 0;
        for (var asked = _asked[Math.Min(code[at], (char)128)]; asked != 0; asked &= asked - 1)
        {
            var length = _rules[BitOperations.TrailingZeroCount(asked)].LengthAt(code, at, line, out scope);
            if (length > 0)
                return length;
            missed = Math.Min(missed, length);
        }
        scope = "";
        return missed;
    }

    private static void Append(StringBuilder html, ReadOnlySpan<char> text, string? cssClass)
    {
        if (cssClass is not null)
            html.Append("<span class=\"").Append(cssClass).Append("\">");
        HtmlText.AppendEscaped(html, text);
        if (cssClass is not null)
            html.Append("</span>");
    }

    private static IEnumerable<GrammarRule> RulesOf(Grammar grammar)
    {
        foreach (var (patterns, scope) in grammar.Patterns)
            yield return new PatternRule(patterns, scope);
        yield return new WordRule(grammar.Words, grammar.IgnoresCase);
        yield return new PatternRule([Grammar.Number], ScopeName.Number);
    }
}
