using BlogGen.Diagnostics;

namespace BlogGen.Live;

/// <summary>What is to be seen of a site at one moment; a whole, that the next one replaces.</summary>
/// <param name="Shown">The last model that can be shown; null until there was one.</param>
/// <param name="Before">The good model before it, for a page that a theme's mistake keeps from being rendered.</param>
/// <param name="Diagnostics">Of the folder as it is now, which may be newer than what is shown.</param>
/// <param name="Revision">Grows with every change.</param>
public sealed record LiveState(
    SiteModel? Shown,
    SiteModel? Before,
    IReadOnlyList<Diagnostic> Diagnostics,
    UiLanguage Language,
    int Revision
);

/// <summary>What a save means to somebody who looks at a page.</summary>
public enum LiveChange
{
    Nothing,

    /// <summary>Only style sheets: they can be swapped while the page stays.</summary>
    Styles,

    Pages,
}
