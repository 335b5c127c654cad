using System.Collections.Immutable;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>
/// Reads TeX into a <see cref="MathNode"/>. A mistake costs a diagnostic and what it touches; all else is read on.
/// </summary>
internal sealed partial class FormulaReader
{
    // Each level of braces takes some four calls: this fits the stack of a worker thread many times over.
    private const int Deepest = 100;

    private readonly TokenReader _tokens;
    private readonly FormulaContext _context;
    private readonly Stack<Level> _levels = new();
    private Font _font;
    private int _depth;
    private bool _isTooDeep;

    /// <summary>What is open, and so what may close it.</summary>
    private enum Level
    {
        Formula,
        Brace,
        Bracket,
        Fence,
        Cell,

        /// <summary>Mathematics inside words, up to the dollar sign.</summary>
        Dollar,
    }

    private FormulaReader(string tex, FormulaContext context)
    {
        _tokens = new TokenReader(tex, context);
        _context = context;
    }

    public static MathNode Read(string tex, FormulaContext context) => new FormulaReader(tex, context).ReadFormula();

    /// <summary>Rows without an environment around them are what people write who saw it work elsewhere.</summary>
    private MathNode ReadFormula()
    {
        var table = ReadTable(Level.Formula, Environments.Formula);
        return table is Table { Rows: var rows } && rows.All(row => row.Cells.Length == 1)
            ? new Table(rows, Environments.Gathered)
            : table;
    }

    private MathNode ReadLevel(Level level)
    {
        _levels.Push(level);
        var items = ReadItems();
        _levels.Pop();
        return Row.Of(items);
    }

    /// <summary>Up to what closes the innermost level, which is left to be taken.</summary>
    private ImmutableArray<MathNode> ReadItems()
    {
        var items = ImmutableArray.CreateBuilder<MathNode>();
        if (++_depth > Deepest)
            GiveUp();
        while (!IsEnd(_tokens.PeekInk()))
            ReadItem(items);
        _depth--;
        return items.DrainToImmutable();
    }

    private void GiveUp()
    {
        var token = _tokens.PeekInk();
        if (!_isTooDeep)
            _context.Report(token.At, Problems.MathTooDeep);
        _isTooDeep = true;
        _tokens.Stop();
    }

    /// <summary>Whether the token closes something that is open; one that closes nothing is named and passed over.</summary>
    private bool IsEnd(Token token)
    {
        if (token.Kind == TokenKind.End)
            return true;
        if (!MayClose(token))
            return false;
        if (Closes(token, _levels.Peek()))
            return true;
        foreach (var level in _levels)
        {
            if (token.Kind != TokenKind.Character && Closes(token, level))
                return true;
        }
        return false;
    }

    private static bool MayClose(Token token) =>
        token.Kind switch
        {
            TokenKind.Character => token.Length == 1 && token.Source[token.Start] is ']' or '$',
            TokenKind.Close or TokenKind.Column => true,
            TokenKind.Command => token.Length <= "\\newline".Length
                && token.Name is "\\" or "right" or "middle" or "end" or "cr" or "newline" or ")",
            _ => false,
        };

    private static bool Closes(Token token, Level level) =>
        level switch
        {
            Level.Brace => token.Kind == TokenKind.Close,
            Level.Bracket => token.Is(']'),
            Level.Dollar => token.Is('$') || token.IsCommand(")"),
            Level.Fence => token.IsCommand("right") || token.IsCommand("middle"),
            Level.Cell => token.Kind == TokenKind.Column || IsNewRow(token) || token.IsCommand("end"),
            _ => token.Kind == TokenKind.Column || IsNewRow(token),
        };

    private static bool IsNewRow(Token token) =>
        token.Kind == TokenKind.Command && token.Name is "\\" or "cr" or "newline";

    private void ReadItem(ImmutableArray<MathNode>.Builder items)
    {
        var token = _tokens.NextInk();
        if (token.Kind == TokenKind.Command && TryReadRest(token, items))
            return;
        if (ReadAtom(token) is { } atom)
            items.Add(ReadScripts(atom));
    }

    private MathNode? ReadAtom(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Character:
                return ReadSign(token);
            case TokenKind.Command:
                return ReadCommand(token);
            case TokenKind.Open:
                return ReadGroup(token);
            case TokenKind.Superscript or TokenKind.Subscript:
                _tokens.PutBack(token);
                return Row.Empty;
            case TokenKind.Parameter:
                return new AsTyped(token.Text.ToString());
            default:
                _context.Report(token.At, Problems.MathStray, token.Text.ToString());
                return null;
        }
    }

    private MathNode ReadGroup(Token open)
    {
        var font = _font;
        var inside = ReadLevel(Level.Brace);
        _font = font;
        if (_tokens.PeekInk().Kind == TokenKind.Close)
            _tokens.NextInk();
        else if (!_isTooDeep)
            _context.Report(open.At, Problems.MathBraceNotClosed);
        return inside;
    }

    /// <summary>What belongs to a command: a group, or the next sign alone.</summary>
    private MathNode ReadArgument(Token command)
    {
        var token = _tokens.PeekInk();
        if (token.Kind is TokenKind.Superscript or TokenKind.Subscript || IsEnd(token) || IsStray(token))
            return Missing(command);
        _tokens.NextInk();
        if (++_depth > Deepest)
            GiveUp();
        var argument = token.Kind == TokenKind.Character ? SignOf(token.Text) : ReadAtom(token);
        _depth--;
        return argument ?? Row.Empty;
    }

    private static bool IsStray(Token token) => token.Kind is TokenKind.Close or TokenKind.Column;

    private Row Missing(Token command)
    {
        if (!_isTooDeep)
            _context.Report(command.At, Problems.MathArgumentMissing, command.Text.ToString());
        return Row.Empty;
    }

    private MathNode? ReadOptional()
    {
        if (!_tokens.PeekInk().Is('['))
            return null;
        _tokens.NextInk();
        var inside = ReadLevel(Level.Bracket);
        if (_tokens.PeekInk().Is(']'))
            _tokens.NextInk();
        return inside;
    }

    /// <summary>An argument that is a name or words, not mathematics: as it was typed.</summary>
    private string ReadName(Token command)
    {
        if (_tokens.TakeArgument() is { } tokens)
            return TokenReader.TextOf(tokens).Trim();
        Missing(command);
        return "";
    }
}
