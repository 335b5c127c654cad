using System.Buffers;

namespace BlogGen.Content.Foreign;

/// <summary>The first word of what stands in braces, for the note that tells of it.</summary>
internal static class LiquidName
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\n|(,");

    /// <returns>Null for the ends and middles of blocks, whose beginnings are named.</returns>
    public static string? Of(TemplateTag tag)
    {
        var end = tag.Inner.AsSpan().IndexOfAny(s_ends);
        var name = end < 0 ? tag.Inner : tag.Inner[..end];
        return
            tag.Kind == TagKind.Tag
            && (name is "else" or "elsif" or "when" || name.StartsWith("end", StringComparison.Ordinal))
            ? null
            : name;
    }
}
