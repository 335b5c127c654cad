using System.Collections.Immutable;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Reading;
using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths;

/// <summary>A formula as it stands in the file.</summary>
/// <param name="Lines">Where each of its lines begins: in the formula, and in the body (0-based).</param>
internal sealed record FormulaSource(
    string Tex,
    bool IsDisplay,
    ImmutableArray<(int Offset, int Line, int Column)> Lines
)
{
    private static readonly MacroTable s_noMacros = new(ImmutableDictionary<string, Macro>.Empty);
    private MathNode? _tree;

    /// <summary>Read when its page is read; for a title, which has no page, when it is asked for.</summary>
    public MathNode Tree
    {
        get => _tree ??= FormulaReader.Read(Tex, Alone());
        set => _tree = value;
    }

    public FormulaContext Context { get; set; } = Alone();

    public SourceLocation Place(int offset, RenderState state)
    {
        var i = Lines.Length - 1;
        while (i > 0 && Lines[i].Offset > offset)
            i--;
        return state.At(Lines[i].Line, Lines[i].Column + Math.Max(0, offset - Lines[i].Offset));
    }

    private static FormulaContext Alone() => new(s_noMacros, new EquationNumbers(), (_, _) => { });
}
