using System.Buffers;
using BlogGen.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Links;

/// <summary>
/// <c>[modul](modul ajar.pdf)</c> is not a link in CommonMark, and the most common slip of people who name files as they
/// speak. Stands before the parser of links, and takes only what that one would leave.
/// </summary>
internal sealed class SpacedLinkParser : InlineParser
{
    private static readonly SearchValues<char> s_endOfTarget = SearchValues.Create(")(\n\r<>\"'");
    private static readonly SearchValues<char> s_alphanumeric = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private const int LongestTarget = 300;
    private const int LongestExtension = 5;

    public SpacedLinkParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '(' || Target(slice) is not { } target)
            return false;
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } opener)
            return false;
        var end = slice.Start + target.Length + 2;
        Close(processor, opener, target.Trim(), processor.GetSourcePosition(end));
        slice.Start = end + 1;
        return true;
    }

    private static string? Target(StringSlice slice)
    {
        var window = slice.AsSpan()[2..];
        var length = window[..Math.Min(window.Length, LongestTarget)].IndexOfAny(s_endOfTarget);
        if (length <= 0 || window[length] != ')')
            return null;
        var target = window[..length].Trim();
        return target.Contains(' ') && EndsInExtension(target) ? window[..length].ToString() : null;
    }

    private static bool EndsInExtension(ReadOnlySpan<char> target)
    {
        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target[..hash];
        var extension = path[(path.LastIndexOf('.') + 1)..];
        return extension.Length is > 1 and <= LongestExtension
            && extension.Length < path.Length
            && !extension.ContainsAnyExcept(s_alphanumeric);
    }

    private static void Close(InlineProcessor processor, LinkDelimiterInline opener, string target, int end)
    {
        var link = new LinkInline(target, "")
        {
            IsImage = opener.IsImage,
            Span = new SourceSpan(opener.Span.Start, end),
            Line = opener.Line,
            Column = opener.Column,
        };
        // A closed one would take no children: the text would stand behind an empty link.
        opener.ReplaceBy(link);
        link.IsClosed = true;
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);
        if (!link.IsImage)
            Deactivate(link);
        if (RenderState.Of(processor) is { } state)
            state.Problems.Add(Problems.LinkWithSpaces(state.At(link.Line, link.Column), target));
    }

    // A link may not hold a link: brackets that are still open around it are text.
    private static void Deactivate(LinkInline link)
    {
        foreach (var outer in link.FindParentOfType<LinkDelimiterInline>())
        {
            if (!outer.IsImage)
                outer.IsActive = false;
        }
    }
}
