using Markdig.Syntax;

namespace BlogGen.Markdown.Callouts;

/// <param name="Title">As the author wrote it after the mark; empty for the kind's own.</param>
internal sealed record Callout(CalloutKind Kind, string Title);

internal static class CalloutReader
{
    private static readonly object s_key = new();

    public static Callout? Of(Block quote) => quote.GetData(s_key) as Callout;

    public static void Read(Block block)
    {
        if (block is not QuoteBlock { Count: > 0 } quote || quote[0] is not ParagraphBlock { Lines.Count: > 0 } first)
            return;
        if (Parse(first.Lines.Lines[0].Slice.ToString().Trim()) is not { } callout)
            return;
        quote.SetData(s_key, callout);
        first.Lines.RemoveAt(0);
        if (first.Lines.Count == 0)
            quote.Remove(first);
    }

    private static Callout? Parse(string line)
    {
        if (!line.StartsWith("[!", StringComparison.Ordinal) || line.IndexOf(']') is var end && end < 0)
            return null;
        var name = line[2..line.IndexOf(']')].Trim().ToLowerInvariant();
        return CalloutKind.Find(name) is { } kind ? new Callout(kind, line[(end + 1)..].Trim()) : null;
    }
}
