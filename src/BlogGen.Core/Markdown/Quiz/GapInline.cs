using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Quiz;

/// <summary><c>[[jawaban;varian]]</c> in the text of a question.</summary>
internal sealed class GapInline : LeafInline
{
    public required string Written { get; init; }

    /// <summary>What the page shows, once the question knows its number and kind.</summary>
    public string Html { get; set; } = "";
}
