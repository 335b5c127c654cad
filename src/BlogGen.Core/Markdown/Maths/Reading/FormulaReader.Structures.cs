using System.Collections.Immutable;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Chemistry;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Units;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>Commands that are read in a way of their own.</summary>
internal sealed partial class FormulaReader
{
    private MathNode? ReadStructure(Structure structure, Token command)
    {
        switch (structure)
        {
            case Structure.Fraction:
                return new Fraction(ReadArgument(command), ReadArgument(command));
            case Structure.DisplayFraction:
                return InStyle(new Fraction(ReadArgument(command), ReadArgument(command)), isDisplay: true);
            case Structure.TextFraction:
                return InStyle(new Fraction(ReadArgument(command), ReadArgument(command)), isDisplay: false);
            case Structure.ContinuedFraction:
                return ReadContinuedFraction(command);
            case Structure.Binomial:
                return ReadBinomial(command);
            case Structure.DisplayBinomial:
                return InStyle(ReadBinomial(command), isDisplay: true);
            case Structure.TextBinomial:
                return InStyle(ReadBinomial(command), isDisplay: false);
            case Structure.GeneralFraction:
                return ReadGeneralFraction(command);
            case Structure.Root:
                return ReadRoot(command);
            case Structure.Left:
                var font = _font;
                var fenced = ReadFenced(command);
                _font = font;
                return fenced;
            case Structure.Right or Structure.Middle:
                _context.Report(command.At, Problems.MathLeftMissing, command.Text.ToString());
                return ReadDelimiter(command) is { Length: > 0 } sign ? Signs.Of(sign) : null;
            case Structure.Begin:
                return ReadEnvironment(command);
            case Structure.End:
                _context.Report(command.At, Problems.MathBeginMissing, ReadName(command));
                return null;
            case Structure.Operator or Structure.OperatorWithLimits:
                return ReadOperator(command, structure == Structure.OperatorWithLimits);
            case Structure.Overset or Structure.Stackrel:
                var above = ReadArgument(command);
                var below = structure == Structure.Stackrel ? ReadOptional() : null;
                var carrier = ReadArgument(command);
                return new Stacked(carrier, below, above)
                {
                    Is = structure == Structure.Stackrel ? AtomClass.Relation : null,
                };
            case Structure.Underset:
                var under = ReadArgument(command);
                return new Stacked(ReadArgument(command), under, null);
            case Structure.Substack:
                return ReadSubstack(command);
            case Structure.Not:
                return ReadNot(command);
            case Structure.Prescript:
                var (super, sub) = (ReadArgument(command), ReadArgument(command));
                return new Prescripts(ReadArgument(command), sub, super);
            case Structure.Sideset:
                return ReadSideset(command);
            default:
                return ReadSmallStructure(structure, command);
        }
    }

    private MathNode? ReadSmallStructure(Structure structure, Token command)
    {
        switch (structure)
        {
            case Structure.TextColor:
                return InColor(ReadColor(command), "mathcolor", ReadArgument(command));
            case Structure.ColorBox:
                return InColor(ReadColor(command), "mathbackground", ReadBox(command));
            case Structure.FramedColorBox:
                var frame = ReadColor(command);
                var inside = InColor(ReadColor(command), "mathbackground", ReadBox(command));
                var style =
                    $" class=\"tex-box\" style=\"border:0.06em solid {frame ?? "currentcolor"};padding:0.25em\"";
                return new Styled(inside, "mrow", style);
            case Structure.Tag:
                return ReadTag(command);
            case Structure.Label:
                _number.Label = (ReadName(command), command.At);
                return null;
            case Structure.NoNumber:
                _number.IsNumbered = false;
                return null;
            case Structure.Reference or Structure.BracketedReference:
                return new Reference(ReadName(command), structure == Structure.BracketedReference, command.At);
            case Structure.Chemistry:
                var at = _tokens.PeekUnexpandedInk() is { Kind: TokenKind.Open } open ? open.At + 1 : command.At;
                return new ChemistryReader(ReadName(command), at, _context).Read();
            case Structure.Number:
                return QuantityReader.Number(ReadQuantity(command), _context.DecimalComma);
            case Structure.NumberWithUnit:
                return QuantityReader.Quantity(ReadQuantity(command), ReadName(command), _context.DecimalComma);
            case Structure.Unit:
                ReadOptional();
                return command.IsCommand("pu") ? ReadPhysicalUnit(command) : UnitReader.Read(ReadName(command));
            case Structure.Angle:
                return QuantityReader.Angle(ReadQuantity(command), _context.DecimalComma);
            case Structure.MathInText:
                return ReadInWords(command);
            case Structure.Kern:
                return new Space(Length.ToEm(ReadLength(command)));
            case Structure.Modulo:
                return new Classed(new Symbol("mod", SymbolKind.Letter), AtomClass.Binary);
            case Structure.BracketedModulo or Structure.PlainModulo:
                return ReadModulo(structure, command);
            case Structure.Define or Structure.NewCommand or Structure.DeclareOperator:
                MacroDefinition.Read(structure, command, _tokens, _context);
                return null;
            case Structure.IgnoredWithArgument:
                ReadName(command);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Options of siunitx change what has a good form already.</summary>
    private string ReadQuantity(Token command)
    {
        _tokens.TakeOptional();
        return ReadName(command);
    }

    /// <summary><c>\pu{123 kJ/mol}</c></summary>
    private MathNode ReadPhysicalUnit(Token command)
    {
        var text = ReadName(command);
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+')
            ? QuantityReader.Quantity(text[..blank], text[(blank + 1)..], _context.DecimalComma)
            : UnitReader.Read(text);
    }

    private static Styled InStyle(MathNode of, bool isDisplay) =>
        new(
            of,
            "mstyle",
            isDisplay ? " displaystyle=\"true\" scriptlevel=\"0\"" : " displaystyle=\"false\" scriptlevel=\"0\""
        );

    private MathNode ReadContinuedFraction(Token command)
    {
        var align = _tokens.TakeOptional() is { } side ? TokenReader.TextOf(side) : "";
        var fraction = new Fraction(ReadArgument(command), ReadArgument(command));
        return InStyle(fraction with { Align = align is "l" or "r" ? align : "" }, isDisplay: true);
    }

    private Fenced ReadBinomial(Token command) =>
        new("(", [new Fraction(ReadArgument(command), ReadArgument(command), HasLine: false)], [], ")");

    private MathNode ReadGeneralFraction(Token command)
    {
        var (open, close) = (ReadName(command), ReadName(command));
        var hasLine = ReadName(command) is var line && (line.Length == 0 || Length.ToEm(line) > 0);
        var style = ReadName(command);
        MathNode fraction = new Fraction(ReadArgument(command), ReadArgument(command), hasLine);
        if (open.Length + close.Length > 0)
            fraction = new Fenced(open.TrimStart('\\'), [fraction], [], close.TrimStart('\\'));
        return style is "0" or "1" ? InStyle(fraction, style == "0") : fraction;
    }

    private Root ReadRoot(Token command)
    {
        var degree = ReadOptional();
        return new Root(ReadArgument(command), degree);
    }

    private MathNode ReadOperator(Token command, bool takesLimits)
    {
        if (_tokens.PeekInk().Is('*'))
        {
            _tokens.NextInk();
            takesLimits = true;
        }
        var font = _font;
        _font = Font.Upright;
        var name = ReadArgument(command);
        _font = font;
        return name is Symbol { Kind: SymbolKind.Letter or SymbolKind.Upright } word
            ? Symbols.Function(word.Text, takesLimits)
            : new Classed(name, AtomClass.Operator, takesLimits);
    }

    private MathNode ReadSubstack(Token command)
    {
        if (_tokens.PeekInk().Kind != TokenKind.Open)
            return ReadArgument(command);
        _tokens.NextInk();
        _levels.Push(Level.Brace);
        var table = ReadTable(Level.Formula, Environments.Find("subarray")!);
        _levels.Pop();
        if (_tokens.PeekInk().Kind == TokenKind.Close)
            _tokens.NextInk();
        return table;
    }

    /// <summary>A stroke through a sign: Unicode has most of them ready, and a stroke for the others.</summary>
    private MathNode ReadNot(Token command)
    {
        if (ReadArgument(command) is not Symbol sign)
            return Row.Empty;
        return sign with { Text = Negations.Of(sign.Text) };
    }

    private MathNode ReadSideset(Token command)
    {
        var left = ReadArgument(command) as Scripts;
        var right = ReadArgument(command) as Scripts;
        var of = ReadAtom(_tokens.NextInk()) ?? Row.Empty;
        var inside = right is null ? of : right with { Of = of, Place = LimitPlace.Beside };
        return new Classed(
            left is null ? inside : new Prescripts(inside, left.Sub, left.Super),
            AtomClass.Operator,
            TakesLimits: true
        );
    }

    private MathNode ReadModulo(Structure structure, Token command)
    {
        var of = ReadArgument(command);
        ImmutableArray<MathNode> items = [new Symbol("mod", SymbolKind.Letter), new Space(1 / 3d), of];
        return structure == Structure.PlainModulo
            ? new Row([new Space(1), .. items])
            : new Row([new Space(1), Signs.Of("("), .. items, Signs.Of(")")]);
    }

    private MathNode? ReadTag(Token command)
    {
        var inBrackets = !_tokens.PeekInk().Is('*');
        if (!inBrackets)
            _tokens.NextInk();
        _number.Tag = (ReadText(command, ""), inBrackets);
        return null;
    }

    private string ReadLength(Token command)
    {
        if (_tokens.PeekInk().Kind == TokenKind.Open)
            return ReadName(command);
        var text = "";
        for (
            var token = _tokens.PeekInk();
            token.Kind == TokenKind.Character && text.Length < 12 && !EndsInUnit(text);
            token = _tokens.Peek()
        )
            text += Take(token.Text.ToString());
        return text;
    }

    private static bool EndsInUnit(string text) =>
        text is [.., var a, var b] && char.IsAsciiLetter(a) && char.IsAsciiLetter(b);
}
