using System.Collections.Immutable;
using System.Text;

namespace BlogGen.Markdown.Maths;

/// <summary>Puts the lines of a formula together and remembers where each stood.</summary>
internal sealed class FormulaLines
{
    private readonly StringBuilder _tex = new();
    private readonly ImmutableArray<(int, int, int)>.Builder _lines = ImmutableArray.CreateBuilder<(int, int, int)>();

    public void Add(ReadOnlySpan<char> line, int number, int column)
    {
        if (_lines.Count > 0)
            _tex.Append('\n');
        _lines.Add((_tex.Length, number, column));
        _tex.Append(line);
    }

    public FormulaSource ToFormula() => new(TablePipes.Release(_tex.ToString()), IsDisplay: true, _lines.ToImmutable());
}
