using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Maths;

/// <summary>A formula in a line of text.</summary>
internal sealed class MathInline(FormulaSource formula) : LeafInline
{
    public FormulaSource Formula => formula;
}

/// <summary>A formula that stands by itself.</summary>
internal sealed class MathBlock(BlockParser? parser) : LeafBlock(parser)
{
    public required FormulaSource Formula { get; set; }

    /// <summary>Offset in the text of what closes it.</summary>
    public int EndsAt { get; init; }

    /// <summary>Length of what closes it and is no part of it.</summary>
    public int EndLength { get; init; }

    public FormulaLines Collected { get; } = new();
}

/// <summary><c>\eqref{luas}</c> in prose.</summary>
internal sealed class MathReferenceInline(string label, bool inBrackets, string typed) : LeafInline
{
    public string Label => label;

    public bool InBrackets => inBrackets;

    public string Typed => typed;
}
