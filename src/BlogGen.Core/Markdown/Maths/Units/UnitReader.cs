using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Units;

/// <summary>Reads a unit, by letters (<c>kg.m/s^2</c>) or by names (<c>\kilo\gram\metre\per\second\squared</c>).</summary>
internal static class UnitReader
{
    private const double Thin = 3 / 18d;

    /// <summary>One unit with its power, and what joins it to the one before.</summary>
    private sealed record Part(string Name, string Power, bool IsPer, char Joint);

    public static MathNode Read(string text)
    {
        var parts =
            text.Contains('\\') && !text.Contains(@"\cdot", StringComparison.Ordinal) ? ByNames(text) : ByLetters(text);
        var items = new List<MathNode>();
        var isFraction = parts.Count(part => part.IsPer) == 1;
        foreach (var part in parts)
        {
            if (part.IsPer && isFraction)
                items.Add(new Symbol("/", SymbolKind.Upright));
            else if (part.Joint is '/')
                items.Add(new Symbol("/", SymbolKind.Upright));
            else if (part.Joint is '.' or '·' or '*')
                items.Add(Signs.Of("⋅"));
            else if (items.Count > 0)
                items.Add(new Space(Thin));
            items.Add(WithPower(part, isFraction));
        }
        return new Row([.. items]);
    }

    private static MathNode WithPower(Part part, bool isFraction)
    {
        var symbol = new Symbol(part.Name, part.Name.Length == 1 ? SymbolKind.Upright : SymbolKind.Letter);
        var power = part.IsPer && !isFraction ? "-" + (part.Power.Length == 0 ? "1" : part.Power) : part.Power;
        if (power.Length == 0)
            return symbol;
        var digits = new Symbol(power.TrimStart('-', '−'), SymbolKind.Number);
        MathNode super = power[0] is '-' or '−' ? new Row([Signs.Of("-"), digits]) : digits;
        return new Scripts(symbol, null, super, LimitPlace.AsUsual);
    }

    private static List<Part> ByLetters(string text)
    {
        var typed = text.Replace(@"\cdot", "·", StringComparison.Ordinal)
            .Replace(@"\degree", "°", StringComparison.Ordinal)
            .Replace('~', ' ');
        var parts = new List<Part>();
        var joint = '\0';
        for (var i = 0; i < typed.Length; )
        {
            if (typed[i] is '/' or '.' or '·' or '*' or ' ')
            {
                joint = typed[i] == ' ' && joint != '\0' ? joint : typed[i];
                i++;
                continue;
            }
            var start = i;
            while (
                i < typed.Length
                && typed[i] is not ('/' or '.' or '·' or '*' or ' ' or '^' or '{' or '}')
                && SmallPower(typed[i]) == '\0'
            )
                i++;
            var name = typed[start..i].TrimStart('\\');
            parts.Add(new Part(name.Length == 0 ? "" : Names.Find(name) ?? name, Power(typed, ref i), false, joint));
            joint = '\0';
            if (i == start)
                i++;
        }
        return [.. parts.Where(part => part.Name.Length > 0)];
    }

    /// <summary><c>^2</c>, <c>^{-1}</c>, <c>²</c>.</summary>
    private static string Power(string text, ref int i)
    {
        var start = i;
        while (
            i < text.Length
            && (text[i] is '^' or '{' or '}' or '-' or '−' || char.IsAsciiDigit(text[i]) || SmallPower(text[i]) != '\0')
        )
            i++;
        return string.Concat(
            text[start..i]
                .Where(c => c is not ('^' or '{' or '}'))
                .Select(c => SmallPower(c) is not '\0' and var full ? full : c)
        );
    }

    private static char SmallPower(char c) =>
        c switch
        {
            '²' => '2',
            '³' => '3',
            '⁻' => '-',
            '¹' => '1',
            _ => '\0',
        };

    private static List<Part> ByNames(string text)
    {
        var parts = new List<Part>();
        var (prefix, power, isPer) = ("", "", false);
        foreach (var piece in text.Split('\\', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = piece.TrimEnd('.', '~', ' ');
            if (name == "per")
                isPer = true;
            else if (Names.Prefix(name) is { } known)
                prefix = known;
            else if (name is "square" or "cubic")
                power = name == "square" ? "2" : "3";
            else if (Names.PowerOf(name) is { } after && parts.Count > 0)
                parts[^1] = parts[^1] with { Power = after };
            else
            {
                parts.Add(new Part(prefix + (Names.Find(name) ?? name), power, isPer, '\0'));
                (prefix, power, isPer) = ("", "", false);
            }
        }
        return parts;
    }
}
