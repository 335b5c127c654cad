using System.Collections.Immutable;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>Words in formulas, in which blanks count and which may hold formulas again: <c>\text{bila $x > 0$}</c>.</summary>
internal sealed partial class FormulaReader
{
    private const string NoBreakSpace = "\u00A0";

    private MathNode ReadText(Token command, string attributes)
    {
        var token = _tokens.PeekInk();
        if (token.Kind != TokenKind.Open)
            return IsEnd(token) ? Missing(command) : new TextRun(_tokens.NextInk().Text.ToString(), attributes);
        var open = _tokens.NextInk();
        var parts = ImmutableArray.CreateBuilder<MathNode>();
        if (++_depth > Deepest)
            GiveUp();
        ReadWords(parts, attributes);
        _depth--;
        if (_tokens.Peek().Kind == TokenKind.Close)
            _tokens.Next();
        else if (!_isTooDeep)
            _context.Report(open.At, Problems.MathBraceNotClosed);
        return parts is [var only] ? only : new Row(parts.DrainToImmutable());
    }

    private void ReadWords(ImmutableArray<MathNode>.Builder parts, string attributes)
    {
        var words = new StringBuilder();
        var braces = 0;
        for (var token = _tokens.Peek(); token.Kind != TokenKind.End; token = _tokens.Peek())
        {
            if (token.Kind == TokenKind.Close && braces-- == 0)
                break;
            if (token.Kind == TokenKind.Open)
                braces++;
            _tokens.Next();
            if (token.Kind is TokenKind.Open or TokenKind.Close)
                continue;
            if (WordsOf(token) is { } text)
                words.Append(text);
            else
            {
                Flush(parts, words, attributes);
                if (ReadInWords(token) is { } inside)
                    parts.Add(inside);
            }
        }
        Flush(parts, words, attributes);
    }

    private static void Flush(ImmutableArray<MathNode>.Builder parts, StringBuilder words, string attributes)
    {
        if (words.Length == 0)
            return;
        parts.Add(new TextRun(words.ToString(), attributes));
        words.Clear();
    }

    /// <returns>Null for what is more than letters.</returns>
    private static string? WordsOf(Token token) =>
        token.Kind switch
        {
            TokenKind.Space => NoBreakSpace,
            TokenKind.Character when token.Is('~') => NoBreakSpace,
            TokenKind.Character when token.Is('$') => null,
            TokenKind.Character when token.Is('`') => "‘",
            TokenKind.Character when token.Is('\'') => "’",
            TokenKind.Command => Commands.Find(token.Name) switch
            {
                SymbolEntry { Symbol: { Kind: not SymbolKind.Function } symbol } => symbol.Text,
                SpaceEntry { Width: > 0 } => NoBreakSpace,
                SpaceEntry => "",
                _ => null,
            },
            _ => token.Text.ToString(),
        };

    private MathNode? ReadInWords(Token token)
    {
        if (!token.Is('$') && !token.IsCommand("("))
            return ReadAtom(token);
        var font = _font;
        _font = Font.Usual;
        var inside = ReadLevel(Level.Dollar);
        _font = font;
        if (_tokens.PeekInk() is var end && (end.Is('$') || end.IsCommand(")")))
            _tokens.NextInk();
        return inside;
    }

    private Row ReadBox(Token command) => new([ReadText(command, "")]);
}
