using System.Collections.Immutable;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>An abbreviation of the author's own: <c>\newcommand{\R}{\mathbb{R}}</c>.</summary>
/// <param name="Parameters">0 to 9.</param>
/// <param name="Default">Of the first parameter, which is then given in square brackets or not at all.</param>
internal sealed record Macro(int Parameters, ImmutableArray<Token> Body, ImmutableArray<Token>? Default = null)
{
    public static ImmutableArray<Token> Tokens(string tex)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var lexer = new TexLexer(tex, 0, tex.Length);
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
            tokens.Add(token);
        return tokens.ToImmutable();
    }
}
