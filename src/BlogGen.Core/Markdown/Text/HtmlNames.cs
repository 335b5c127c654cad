using System.Collections.Frozen;

namespace BlogGen.Markdown.Text;

/// <summary>Names of tags and attributes in lower case, without a new string for those that every page is full of.</summary>
internal static class HtmlNames
{
    private const string Usual =
        "a abbr area article aside b blockquote br button caption code dd del details div dl dt em figcaption "
        + "figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main mark "
        + "nav ol p picture pre q s section small source span strong sub summary sup svg table tbody td "
        + "textarea tfoot th thead tr u ul video "
        + "action alt class colspan data formaction href id loading poster rel role src srcset style tabindex "
        + "title type";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_usual = Usual
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> name) =>
        s_usual.TryGetValue(name, out var usual) ? usual : name.ToString().ToLowerInvariant();
}
