using BlogGen.Diagnostics;

namespace BlogGen.Scaffolding;

/// <param name="Written">Relative to the site, with <c>/</c>, in the order in which a person should open them.</param>
public sealed record ScaffoldResult(
    bool Succeeded,
    IReadOnlyList<string> Written,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    internal static ScaffoldResult Failed(Diagnostic diagnostic) => new(false, [], [diagnostic]);
}
