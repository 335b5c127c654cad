using System.Collections.Frozen;
using BlogGen.Localization;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Every command that is understood.</summary>
internal static partial class Commands
{
    private static readonly FrozenDictionary<string, Entry> s_all = Collect()
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> s_find =
        s_all.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">Without the backslash.</param>
    public static Entry? Find(ReadOnlySpan<char> name) => s_find.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>With its backslash; null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> macros) =>
        Nearest(name, [.. s_all.Keys.Where(known => known.Length > 1), .. macros]) is { } near ? $@"\{near}" : null;

    /// <summary>A small letter stays small if it can: <c>\bata</c> is <c>\beta</c>, not <c>\Beta</c>.</summary>
    private static string? Nearest(string name, IReadOnlyList<string> known) =>
        Similar.Nearest(name, known.Where(k => IsUpper(k) == IsUpper(name))) ?? Similar.Nearest(name, known);

    private static bool IsUpper(string name) => name.Length > 0 && char.IsAsciiLetterUpper(name[0]);

    private static Dictionary<string, Entry> Collect()
    {
        var all = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (name, symbol) in Symbols.All)
            all[name] = new SymbolEntry(symbol);
        foreach (var (name, width) in Spaces)
            all[name] = new SpaceEntry(width);
        foreach (var (name, font) in Fonts)
            all[name] = new FontEntry(font);
        foreach (var (name, font) in FontSwitches)
            all[name] = new FontEntry(font, IsSwitch: true);
        foreach (var (name, entry) in Accents.Select(a => (a.Item1, (Entry)a.Item2)).Concat(Others))
            all[name] = entry;
        foreach (var (name, structure) in Structures)
            all[name] = new StructureEntry(structure);
        return all;
    }

    private static (string, double)[] Spaces =>
        [
            (",", 3 / 18d),
            ("thinspace", 3 / 18d),
            (":", 4 / 18d),
            (">", 4 / 18d),
            ("medspace", 4 / 18d),
            (";", 5 / 18d),
            ("thickspace", 5 / 18d),
            ("!", -3 / 18d),
            ("negthinspace", -3 / 18d),
            ("negmedspace", -4 / 18d),
            ("negthickspace", -5 / 18d),
            ("enspace", 0.5),
            ("enskip", 0.5),
            ("quad", 1),
            ("qquad", 2),
            (" ", 0.25),
            ("\n", 0.25),
            ("space", 0.25),
            ("nobreakspace", 0.25),
            ("hfill", 1),
            ("/", 0),
        ];

    private static (string, Font)[] Fonts =>
        [
            ("mathrm", Font.Upright),
            ("mathup", Font.Upright),
            ("symrm", Font.Upright),
            ("mathnormal", Font.Usual),
            ("mathit", Font.Italic),
            ("symit", Font.Italic),
            ("mathbf", Font.Bold),
            ("symbf", Font.Bold),
            ("bold", Font.Bold),
            ("mathbfit", Font.BoldItalic),
            ("boldsymbol", Font.BoldItalic),
            ("bm", Font.BoldItalic),
            ("pmb", Font.BoldItalic),
            ("mathcal", Font.Script),
            ("mathscr", Font.Script),
            ("Cal", Font.Script),
            ("mathbfcal", Font.BoldScript),
            ("mathfrak", Font.Fraktur),
            ("frak", Font.Fraktur),
            ("mathbffrak", Font.BoldFraktur),
            ("mathbb", Font.DoubleStruck),
            ("Bbb", Font.DoubleStruck),
            ("mathds", Font.DoubleStruck),
            ("mathsf", Font.Sans),
            ("mathsfbf", Font.SansBold),
            ("mathsfit", Font.SansItalic),
            ("mathtt", Font.Monospace),
        ];

    private static (string, Font)[] FontSwitches =>
        [
            ("rm", Font.Upright),
            ("it", Font.Italic),
            ("mit", Font.Italic),
            ("bf", Font.Bold),
            ("sf", Font.Sans),
            ("tt", Font.Monospace),
            ("cal", Font.Script),
            ("upshape", Font.Upright),
            ("normalfont", Font.Upright),
        ];
}
