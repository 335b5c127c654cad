using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>What a command of TeX means.</summary>
internal abstract record Entry;

internal sealed record SymbolEntry(Symbol Symbol) : Entry;

/// <summary>A sign over or under its argument.</summary>
internal sealed record AccentEntry(Symbol Sign, bool IsBelow = false) : Entry
{
    /// <summary>What is written under or over it stands in its middle: <c>\underbrace</c>.</summary>
    public bool TakesLimits { get; init; }
}

internal sealed record SpaceEntry(double Width) : Entry;

/// <summary>Letters of its argument, or of all that follows, are written in this font.</summary>
internal sealed record FontEntry(Font Font, bool IsSwitch = false) : Entry;

/// <summary>Its argument is words, not mathematics.</summary>
internal sealed record TextEntry(string Attributes = "") : Entry;

/// <summary><c>\displaystyle</c> and the like: holds for all that follows.</summary>
internal sealed record StyleEntry(string Attributes) : Entry;

/// <summary><c>\big</c> and the like.</summary>
internal sealed record SizeEntry(double Size, AtomClass Class) : Entry;

/// <summary>An arrow that is as long as what is written on it.</summary>
internal sealed record ArrowEntry(string Sign) : Entry;

/// <summary><c>\mathrel{…}</c></summary>
internal sealed record ClassEntry(AtomClass Class) : Entry;

/// <summary>Seen or not, and which of its sides count: <c>\phantom</c>, <c>\smash</c>.</summary>
internal sealed record WrapEntry(string Element, string Attributes) : Entry;

/// <summary>What is read in a way of its own.</summary>
internal sealed record StructureEntry(Structure Structure) : Entry;

internal enum Structure
{
    Fraction,
    DisplayFraction,
    TextFraction,
    ContinuedFraction,
    Binomial,
    DisplayBinomial,
    TextBinomial,
    GeneralFraction,
    Over,
    Atop,
    Choose,
    Root,
    Left,
    Right,
    Middle,
    Begin,
    End,
    NewRow,
    Line,
    DashedLine,
    Operator,
    OperatorWithLimits,
    Overset,
    Underset,
    Stackrel,
    Substack,
    Not,
    Color,
    TextColor,
    ColorBox,
    FramedColorBox,
    Limits,
    NoLimits,
    Tag,
    Label,
    Reference,
    BracketedReference,
    NoNumber,
    Kern,
    Modulo,
    BracketedModulo,
    PlainModulo,
    Define,
    NewCommand,
    DeclareOperator,
    Chemistry,
    Number,
    NumberWithUnit,
    Unit,
    Angle,
    Sideset,
    Prescript,
    Ignored,
    IgnoredWithArgument,
    MathInText,
}
