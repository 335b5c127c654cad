using System.Collections.Immutable;

namespace BlogGen.Markdown.Maths.Syntax;

/// <summary>Rows and columns: matrices, cases, aligned equations.</summary>
internal sealed record Table(ImmutableArray<TableRow> Rows, TableLayout Layout) : MathNode
{
    public override AtomClass Class => AtomClass.Inner;
}

/// <summary>What the columns of a table look like.</summary>
internal sealed record TableLayout
{
    /// <summary>One letter a column, <c>l</c>, <c>c</c> or <c>r</c>; the last ones are repeated.</summary>
    public string Columns { get; init; } = "c";

    /// <summary>Lines before each column and after the last: space, <c>|</c>, <c>:</c> for dashed, <c>"</c> for double.</summary>
    public string Lines { get; init; } = "";

    /// <summary>Formulas stand at their full size.</summary>
    public bool IsDisplay { get; init; }

    public bool IsSmall { get; init; }

    /// <summary>A right and a left column form one equation, with no gap in it.</summary>
    public bool IsAligned { get; init; }

    /// <summary>The first line to the left, the last to the right: <c>multline</c>.</summary>
    public bool IsScattered { get; init; }
}

/// <summary>One row, and the number it goes by.</summary>
internal sealed record TableRow(ImmutableArray<MathNode> Cells)
{
    /// <summary>Lines above it: none, <c>-</c> for one, <c>:</c> for a dashed one.</summary>
    public string LineAbove { get; init; } = "";

    /// <summary>Extra space below it, in em.</summary>
    public double Gap { get; init; }

    public EquationTag? Tag { get; init; }
}

/// <summary>The number at the side of an equation, and the name by which others refer to it.</summary>
/// <param name="Anchor">The address of the equation on its page; null where nobody can refer to it.</param>
internal sealed record EquationTag(MathNode Shown, string? Anchor);

/// <summary>A formula with one number at its side.</summary>
internal sealed record Tagged(MathNode Of, EquationTag Tag) : MathNode
{
    public override AtomClass Class => AtomClass.Inner;
}
