using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Containers;

/// <summary><c>::: nama judul</c> … <c>:::</c></summary>
internal sealed class Container(BlockParser parser) : ContainerBlock(parser)
{
    public required int Colons { get; init; }

    /// <summary>Lower case, words joined by <c>-</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What follows the name.</summary>
    public required string Title { get; init; }

    public required bool IsTeacherOnly { get; init; }

    /// <summary>It opened four columns or more further right, where code would stand.</summary>
    public required bool IsIndented { get; init; }

    /// <summary>Its own closing line was met, not the end of what it stands in.</summary>
    public bool IsClosed { get; set; }
}
