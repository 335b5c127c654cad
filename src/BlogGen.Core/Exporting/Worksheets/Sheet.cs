using System.Collections.Immutable;
using BlogGen.Markdown;
using BlogGen.Markdown.Paper;
using BlogGen.Sites;

namespace BlogGen.Exporting.Worksheets;

/// <summary>A post on its way to paper.</summary>
/// <param name="Bodies">One for each variant; none holds a key.</param>
/// <param name="Asides">For the teacher's version alone.</param>
/// <param name="Language">Of the words around the text.</param>
internal sealed record Sheet(Page Page, ImmutableArray<Body> Bodies, ImmutableArray<Aside> Asides, string Language)
{
    public bool HasVariants => Bodies.Length > 1;

    public string Say(string indonesian, string english) => RenderState.Say(Language, indonesian, english);
}
