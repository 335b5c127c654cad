using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>What one formula shares with the others of its page.</summary>
/// <param name="Send">Hands on a problem at an offset in the formula.</param>
internal sealed record FormulaContext(
    MacroTable Macros,
    EquationNumbers Numbers,
    Action<int, Func<SourceLocation, Diagnostic>> Send
)
{
    /// <summary><c>3,14</c> is one number, as in Indonesia.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>How many formulas it stands in: <c>\ce{… $…$ …}</c>.</summary>
    public int Depth { get; init; }

    /// <summary>It stands by itself, at full size.</summary>
    public bool IsDisplay { get; init; }

    public void Report(int at, Func<SourceLocation, Diagnostic> problem) => Send(at, problem);

    public void Report<T>(int at, Func<SourceLocation, T, Diagnostic> problem, T what) =>
        Send(at, place => problem(place, what));
}

/// <summary>Numbers the equations of a page and knows where they are.</summary>
internal sealed class EquationNumbers
{
    private readonly Dictionary<string, Equation> _byLabel = new(StringComparer.Ordinal);
    private int _last;

    /// <param name="Shown">What stands at the side of the equation, without brackets.</param>
    internal sealed record Equation(MathNode Shown, string Anchor);

    public int Next() => ++_last;

    public Equation? Find(string label) => _byLabel.GetValueOrDefault(label);

    public IEnumerable<string> Labels => _byLabel.Keys;

    /// <returns>False where another equation has this name.</returns>
    public bool TryName(string label, Equation equation) => _byLabel.TryAdd(label, equation);
}
