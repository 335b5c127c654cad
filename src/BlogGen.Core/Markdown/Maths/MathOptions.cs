using System.Collections.Immutable;
using BlogGen.Markdown.Maths.Reading;

namespace BlogGen.Markdown.Maths;

/// <summary>What the site and the page say about formulas.</summary>
public sealed record MathOptions
{
    public static readonly MathOptions Usual = new();

    /// <summary>Off: dollar signs and backslashes are text.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Whether <c>3,14</c> is one number; null where the language of the page decides.</summary>
    public bool? DecimalComma { get; init; }

    /// <summary>By name, without the backslash.</summary>
    internal IReadOnlyDictionary<string, Macro> Macros { get; init; } = ImmutableDictionary<string, Macro>.Empty;
}
