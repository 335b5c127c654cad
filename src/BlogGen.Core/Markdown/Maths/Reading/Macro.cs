using System.Collections.Immutable;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>An abbreviation of the author's own: <c>\newcommand{\R}{\mathbb{R}}</c>.</summary>
/// <param name="Parameters">0 to 9.</param>
/// <param name="Default">Of the first parameter, which is then given in square brackets or not at all.</param>
internal sealed record Macro(int Parameters, ImmutableArray<Token> Body, ImmutableArray<Token>? Default = null)
{
    private const int MostParameters = 9;

    /// <summary>As many parameters as the text has numbers: <c>\frac{#1}{#2}</c> has two.</summary>
    public static Macro FromSetting(string tex)
    {
        var body = Tokens(tex);
        var parameters = body.Where(token => token.Kind == TokenKind.Parameter).Select(token => token.Text[1] - '0');
        return new Macro(Math.Min(MostParameters, parameters.DefaultIfEmpty().Max()), body);
    }

    /// <summary>Letters, or one sign; without the backslash.</summary>
    public static bool IsName(string name) => name.Length == 1 || (name.Length > 1 && name.All(char.IsAsciiLetter));

    public static ImmutableArray<Token> Tokens(string tex)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var lexer = new TexLexer(tex, 0, tex.Length);
        for (var token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
            tokens.Add(token);
        return tokens.ToImmutable();
    }
}
