using BlogGen.Markdown.Maths.Reading;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>What may stand after <c>\left</c>, <c>\right</c>, <c>\middle</c> and <c>\big</c>.</summary>
internal static class Delimiters
{
    private const string Signs = "()[]|/";
    private const string Others = "⟨⟩⌊⌋⌈⌉|‖↑↓↕⇑⇓⇕⎰⎱⟮⟯⌜⌝⌞⌟⟦⟧⟪⟫{}[]()\\/";

    /// <returns>Empty for a dot, which stands for nothing; null for what is no delimiter.</returns>
    public static string? Find(Token token) =>
        token.Kind switch
        {
            TokenKind.Character when token.Is('.') => "",
            TokenKind.Character when token.Is('<') => "⟨",
            TokenKind.Character when token.Is('>') => "⟩",
            TokenKind.Character when token.Length == 1 && (Signs + Others).Contains(token.Source[token.Start]) =>
                token.Text.ToString(),
            TokenKind.Command
                when Commands.Find(token.Name) is SymbolEntry { Symbol.Text: { Length: 1 } sign }
                    && Others.Contains(sign[0]) => sign,
            _ => null,
        };
}
