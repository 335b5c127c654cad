using BlogGen.Markdown.Attributes;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Containers;

/// <summary>What stands after the colons: <c>catatan Perhatikan</c>, <c>{.catatan #satu}</c>, <c>note :::</c>.</summary>
internal sealed record ContainerHead(string Name, string Title, HtmlAttributes? Attributes)
{
    public static ContainerHead? Read(string line)
    {
        var text = line.Trim().TrimEnd(':').TrimEnd();
        var attributes = AttributeSyntax.TakeFromEnd(ref text);
        if (text.Length == 0)
            return attributes?.Classes is [var first, ..] ? new ContainerHead(Normalize(first), "", attributes) : null;
        if (!char.IsLetter(text[0]))
            return null;
        var end = text.AsSpan().IndexOfAny(' ', '\t');
        return end < 0
            ? new ContainerHead(Normalize(text), "", attributes)
            : new ContainerHead(Normalize(text[..end]), text[end..].Trim(), attributes);
    }

    private static string Normalize(string name) => name.ToLowerInvariant().Replace('_', '-');
}
