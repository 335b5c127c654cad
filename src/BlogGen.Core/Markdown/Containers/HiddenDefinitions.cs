using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Containers;

/// <summary>
/// Definitions of links, footnotes and abbreviations hold for the whole document: those of a hidden part would carry its
/// addresses and words into the open text.
/// </summary>
internal static class HiddenDefinitions
{
    public static void Forget(MarkdownDocument document, int start, int end = int.MaxValue)
    {
        ForgetLinks(document.GetLinkReferenceDefinitions(addGroup: false), start, end);
        foreach (var (label, abbreviation) in document.GetAbbreviations()?.ToList() ?? [])
        {
            if (!IsInside(abbreviation, start, end))
                continue;
            document.GetAbbreviations()!.Remove(label);
            // Whoever looked it up already finds nothing in it.
            abbreviation.Text = StringSlice.Empty;
        }
    }

    private static void ForgetLinks(LinkReferenceDefinitionGroup definitions, int start, int end)
    {
        var hidden = definitions.OfType<LinkReferenceDefinition>().Where(d => IsInside(d, start, end)).ToHashSet();
        if (hidden.Count == 0)
            return;
        foreach (
            var label in definitions.Links.Where(link => hidden.Contains(link.Value)).Select(link => link.Key).ToList()
        )
            definitions.Links.Remove(label);
        foreach (var definition in hidden)
            definitions.Remove(definition);
        // An open definition of the same name stood behind a hidden one.
        foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
        {
            if (definition.Label is { } label)
                definitions.Links.TryAdd(label, definition);
        }
    }

    private static bool IsInside(Block definition, int start, int end) =>
        definition.Span.Start >= start && definition.Span.Start <= end;
}
