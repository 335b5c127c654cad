using System.Text.RegularExpressions;
using BlogGen.Configuration;

namespace BlogGen.Content.Foreign;

/// <summary>Where a tag stands: what it means depends on whether an address is being written, a block, or a sentence.</summary>
/// <param name="IsAddress">The tag, or the tags right before it, begin a link's target.</param>
internal sealed partial record TagPlace(
    string Text,
    TemplateTag Tag,
    bool IsAddress,
    ClosingTags Closing,
    SiteAddress Site,
    string Language
)
{
    private static readonly string[] AddressAttributes = ["href=", "src=", "srcset=", "poster=", "action=", "data="];

    /// <summary>Behind <c>](</c>, <c>[x]: </c>, or <c>href="</c>.</summary>
    public static bool BeginsAddress(string text, int at)
    {
        var line = text.AsSpan(text.AsSpan(0, at).LastIndexOf('\n') + 1);
        line = line[..(at - (text.Length - line.Length))];
        if (line.EndsWith("](") || line.EndsWith("](<") || line.TrimEnd().EndsWith("]:"))
            return true;
        var attribute = line is [.., '"' or '\''] ? line[..^1] : line;
        foreach (var name in AddressAttributes)
        {
            if (attribute.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>What stands before the tag on its line.</summary>
    public string Before => Text[(Text.AsSpan(0, Tag.Start).LastIndexOf('\n') + 1)..Tag.Start];

    /// <summary>Nothing but quote and list marks.</summary>
    public bool BeginsBlock => IsMargin(Before, mayBeItem: true);

    /// <summary>What a further line of the same block begins with.</summary>
    public string Margin => string.Concat(MarginMarks().Match(Before).Value.Select(c => c is '>' or '\t' ? c : ' '));

    public bool IsAloneUpTo(int end) => BeginsBlock && EndsLine(end);

    public bool EndsLine(int end)
    {
        var rest = Text.AsSpan(end);
        var length = rest.IndexOf('\n');
        return (length < 0 ? rest : rest[..length]).IsWhiteSpace();
    }

    /// <summary>Whether another thing in braces or a slash goes on with the address.</summary>
    public bool GoesOn => Text.AsSpan(Tag.End) is ['/', ..] or ['{', '{' or '%', ..];

    public bool IsFollowedBy(string word) =>
        Text.AsSpan(Tag.End).StartsWith("{{") && Text.AsSpan(Tag.End + 2).TrimStart(" -").StartsWith(word);

    public static bool IsMargin(string text, bool mayBeItem) =>
        mayBeItem ? MarginMarks().Match(text).Length == text.Length : text.AsSpan().TrimStart(" \t>").IsEmpty;

    [GeneratedRegex(@"^(?:[ \t>]|[-*+][ \t]|[0-9]{1,9}[.)][ \t])*", RegexOptions.CultureInvariant)]
    private static partial Regex MarginMarks();
}

/// <summary>What comes in a tag's stead.</summary>
/// <param name="End">Behind the closing tag, for tags that have one.</param>
internal readonly record struct Replacement(string Text, int End);
