using System.Collections.Immutable;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>What a backslash begins.</summary>
internal sealed partial class FormulaReader
{
    private MathNode? ReadCommand(Token token) =>
        Commands.Find(token.Name) switch
        {
            SymbolEntry known => InFont(known.Symbol),
            SpaceEntry space => new Space(space.Width),
            FontEntry font => ReadInFont(font.Font, token),
            TextEntry text => ReadText(token, text.Attributes),
            AccentEntry accent => ReadAccent(accent, token),
            StyleEntry style => new Styled(ReadArgument(token), "mstyle", " " + style.Attributes),
            SizeEntry size => ReadSized(size, token),
            ArrowEntry arrow => ReadArrow(arrow, token),
            ClassEntry given => new Classed(ReadArgument(token), given.Class, given.Class == AtomClass.Operator),
            WrapEntry wrap => ReadWrapped(wrap, token),
            StructureEntry structure => ReadStructure(structure.Structure, token),
            _ => Unknown(token),
        };

    private AsTyped Unknown(Token token)
    {
        var name = token.Name.ToString();
        _context.Report(
            token.At,
            (place, typed) => Problems.MathUnknownCommand(place, typed, Commands.Nearest(name, _context.Macros.Names)),
            token.Text.ToString()
        );
        return new AsTyped(token.Text.ToString());
    }

    /// <summary>What holds for all that follows on this level takes it in: styles, colours, fonts, <c>\over</c>.</summary>
    private bool TryReadRest(Token token, ImmutableArray<MathNode>.Builder items)
    {
        switch (Commands.Find(token.Name))
        {
            case StyleEntry style:
                items.Add(new Styled(new Row(ReadItems()), "mstyle", " " + style.Attributes));
                return true;
            case FontEntry { IsSwitch: true } font:
                _font = font.Font;
                return true;
            case StructureEntry { Structure: Structure.Color }:
                var color = ReadColor(token);
                items.Add(new Styled(new Row(ReadItems()), "mstyle", color is null ? "" : $" mathcolor=\"{color}\""));
                return true;
            case StructureEntry { Structure: Structure.Over or Structure.Atop or Structure.Choose } stacked:
                var above = new Row(items.DrainToImmutable());
                items.Add(Over(stacked.Structure, above, new Row(ReadItems())));
                return true;
            default:
                return false;
        }
    }

    private static MathNode Over(Structure how, MathNode above, MathNode below) =>
        how == Structure.Choose
            ? new Fenced("(", [new Fraction(above, below, HasLine: false)], [], ")")
            : new Fraction(above, below, how == Structure.Over);

    private MathNode ReadInFont(Font font, Token command)
    {
        var outer = _font;
        _font = font;
        var inside = ReadArgument(command);
        _font = outer;
        return inside;
    }

    private MathNode ReadWrapped(WrapEntry wrap, Token command)
    {
        // \smash[b]: which half counts makes no difference that one sees.
        if (command.IsCommand("smash"))
            ReadOptional();
        return new Styled(ReadArgument(command), wrap.Element, wrap.Attributes);
    }

    private Stacked ReadAccent(AccentEntry accent, Token command)
    {
        var of = ReadArgument(command);
        return new Stacked(of, accent.IsBelow ? accent.Sign : null, accent.IsBelow ? null : accent.Sign)
        {
            IsAccent = true,
            Is = AtomClass.Ordinary,
            TakesLimits = accent.TakesLimits,
        };
    }

    private Stacked ReadArrow(ArrowEntry arrow, Token command)
    {
        var below = ReadOptional();
        var above = ReadArgument(command);
        var sign = new Symbol(arrow.Sign, SymbolKind.Operator, AtomClass.Inner);
        return new Stacked(sign, below, above) { Is = AtomClass.Relation };
    }

    private MathNode ReadSized(SizeEntry size, Token command)
    {
        if (ReadDelimiter(command) is not { } sign)
            return Row.Empty;
        return new Symbol(sign, SymbolKind.Operator, size.Class) { Size = size.Size };
    }

    /// <returns>Null, and a diagnostic, for what is no delimiter; it is then read as usual.</returns>
    private string? ReadDelimiter(Token command)
    {
        var token = _tokens.PeekInk();
        var sign = Delimiters.Find(token);
        if (sign is null)
            _context.Report(command.At, Problems.MathDelimiterMissing, command.Text.ToString());
        else
            _tokens.NextInk();
        return sign;
    }

    private MathNode ReadFenced(Token left)
    {
        var open = ReadDelimiter(left) ?? "";
        var parts = ImmutableArray.CreateBuilder<MathNode>();
        var middles = ImmutableArray.CreateBuilder<string>();
        parts.Add(ReadLevel(Level.Fence));
        while (_tokens.PeekInk().IsCommand("middle"))
        {
            middles.Add(ReadDelimiter(_tokens.NextInk()) ?? "");
            parts.Add(ReadLevel(Level.Fence));
        }
        var close = "";
        if (_tokens.PeekInk().IsCommand("right"))
            close = ReadDelimiter(_tokens.NextInk()) ?? "";
        else if (!_isTooDeep)
            _context.Report(left.At, Problems.MathRightMissing);
        return new Fenced(open, parts.DrainToImmutable(), middles.DrainToImmutable(), close);
    }
}
