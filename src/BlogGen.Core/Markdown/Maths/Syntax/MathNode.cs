using System.Collections.Immutable;

namespace BlogGen.Markdown.Maths.Syntax;

/// <summary>A formula as its author meant it: what is a fraction, what stands on what, which signs belong together.</summary>
internal abstract record MathNode
{
    public virtual AtomClass Class => AtomClass.Ordinary;
}

/// <summary>Things side by side; <c>{…}</c>.</summary>
internal sealed record Row(ImmutableArray<MathNode> Items) : MathNode
{
    public static readonly Row Empty = new([]);

    /// <summary>A single thing in braces stays what it is, for TeX too looks into <c>{x}</c>, not into <c>{+}</c>.</summary>
    public static MathNode Of(ImmutableArray<MathNode> items) =>
        items is [{ Class: AtomClass.Ordinary or AtomClass.Inner } only] ? only : new Row(items);
}

/// <summary>How a sign is written: a letter, a number, an operator, words.</summary>
internal enum SymbolKind
{
    Letter,

    /// <summary>One letter that stands upright: <c>\mathrm{d}</c>.</summary>
    Upright,
    Number,
    Operator,

    /// <summary><c>\sin</c>: a name that is applied to what follows.</summary>
    Function,
}

/// <summary>One sign, or several that are read as one.</summary>
internal sealed record Symbol(string Text, SymbolKind Kind, AtomClass Of = AtomClass.Ordinary) : MathNode
{
    public override AtomClass Class => Of;

    /// <summary>In a formula of its own, what is written below and above it stands there, not beside it.</summary>
    public bool TakesLimits { get; init; }

    /// <summary>The size in em that <c>\big</c> and its kin ask for; 0 where the sign has its own.</summary>
    public double Size { get; init; }
}

/// <summary>A blank of so many em.</summary>
internal sealed record Space(double Width) : MathNode;

/// <summary>Words; blanks in them count.</summary>
internal sealed record TextRun(string Text, string Attributes = "") : MathNode;

/// <summary>What could not be understood, as it was typed.</summary>
internal sealed record AsTyped(string Tex) : MathNode;

/// <param name="HasLine">False for binomials and what is only stacked.</param>
internal sealed record Fraction(MathNode Above, MathNode Below, bool HasLine = true) : MathNode
{
    public override AtomClass Class => AtomClass.Inner;

    /// <summary><c>l</c> or <c>r</c> of <c>\cfrac[l]</c>.</summary>
    public string Align { get; init; } = "";
}

internal sealed record Root(MathNode Of, MathNode? Degree) : MathNode;

/// <summary>Where scripts stand that could stand in two places.</summary>
internal enum LimitPlace
{
    AsUsual,

    /// <summary><c>\limits</c></summary>
    Stacked,

    /// <summary><c>\nolimits</c></summary>
    Beside,
}

/// <summary>What stands at the feet and the head of something.</summary>
internal sealed record Scripts(MathNode Of, MathNode? Sub, MathNode? Super, LimitPlace Place) : MathNode
{
    public override AtomClass Class => Of.Class;
}

/// <summary>One thing above or below another, whatever the style: accents, braces, <c>\overset</c>.</summary>
internal sealed record Stacked(MathNode Of, MathNode? Below, MathNode? Above) : MathNode
{
    public override AtomClass Class => Is ?? Of.Class;

    public AtomClass? Is { get; init; }

    /// <summary>It belongs to the letter, as the arrow of a vector does.</summary>
    public bool IsAccent { get; init; }

    /// <summary>Scripts of a brace stand below or above it.</summary>
    public bool TakesLimits { get; init; }
}

/// <summary><c>\left( … \middle| … \right)</c>; an empty delimiter is a dot.</summary>
internal sealed record Fenced(string Open, ImmutableArray<MathNode> Parts, ImmutableArray<string> Middles, string Close)
    : MathNode
{
    public override AtomClass Class => AtomClass.Inner;
}

/// <summary>Given another class than its own: <c>\mathrel{…}</c>.</summary>
internal sealed record Classed(MathNode Of, AtomClass Is, bool TakesLimits = false) : MathNode
{
    public override AtomClass Class => Is;
}

/// <summary>Size, colour or visibility of a part.</summary>
/// <param name="Attributes">Of the element around it, ready to be written.</param>
internal sealed record Styled(MathNode Of, string Element, string Attributes) : MathNode
{
    public override AtomClass Class => Of.Class;
}

/// <summary>A link to a numbered formula: <c>\eqref{luas}</c>.</summary>
internal sealed record Reference(string Label, bool InBrackets, int At) : MathNode;

/// <summary>What stands at the feet and the head before something: the numbers of a nuclide.</summary>
internal sealed record Prescripts(MathNode Of, MathNode? Sub, MathNode? Super) : MathNode
{
    public override AtomClass Class => Of.Class;
}
