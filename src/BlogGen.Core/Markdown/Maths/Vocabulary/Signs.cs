using System.Collections.Frozen;
using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Signs that are typed as they are: letters, digits, <c>+</c>, and what a keyboard of symbols gives (<c>≤</c>).</summary>
internal static class Signs
{
    private const string Closings = ")]!?⟩⌋⌉";
    private const string Openings = "([⟨⌊⌈";
    private const string Punctuation = ",;";
    private const string Relations = "=<>:";
    private const string Binaries = "+-*−·∙";

    private static readonly Symbol[] s_ascii = [.. Enumerable.Range(0, 128).Select(c => Ascii((char)c))];

    private static readonly FrozenDictionary<string, Symbol> s_others = Others().ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Symbol>.AlternateLookup<ReadOnlySpan<char>> s_find =
        s_others.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Symbol Of(ReadOnlySpan<char> sign) =>
        sign is [< (char)128] ? s_ascii[sign[0]]
        : s_find.TryGetValue(sign, out var known) ? known
        : new Symbol(
            sign.ToString(),
            sign.Length == 1 && char.IsLetter(sign[0]) ? SymbolKind.Letter : SymbolKind.Upright
        );

    private static Symbol Ascii(char sign) =>
        new(
            sign switch
            {
                '-' => "−",
                '*' => "∗",
                '`' => "‘",
                _ => sign.ToString(),
            },
            char.IsAsciiLetter(sign) ? SymbolKind.Letter
                : char.IsAsciiDigit(sign) ? SymbolKind.Number
                : ClassOf(sign) == AtomClass.Ordinary ? SymbolKind.Upright
                : SymbolKind.Operator,
            ClassOf(sign)
        );

    private static AtomClass ClassOf(char sign) =>
        Closings.Contains(sign) ? AtomClass.Closing
        : Openings.Contains(sign) ? AtomClass.Opening
        : Punctuation.Contains(sign) ? AtomClass.Punctuation
        : Relations.Contains(sign) ? AtomClass.Relation
        : Binaries.Contains(sign) ? AtomClass.Binary
        : AtomClass.Ordinary;

    private static Dictionary<string, Symbol> Others()
    {
        var others = new Dictionary<string, Symbol>(StringComparer.Ordinal);
        foreach (var (_, symbol) in Symbols.All)
        {
            if (symbol.Kind != SymbolKind.Function && symbol.Text[0] >= 128)
                others.TryAdd(symbol.Text, symbol);
        }
        others["·"] = others["⋅"];
        others["−"] = s_ascii['-'];
        return others;
    }
}
