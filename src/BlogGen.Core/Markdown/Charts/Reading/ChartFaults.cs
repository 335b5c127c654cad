using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>What is wrong with one chart; the first few, for a block that is no chart at all has as many as lines.</summary>
internal sealed class ChartFaults(RenderState state)
{
    private const int Most = 5;

    public int Count { get; private set; }

    public void Add(Fragment at, Func<SourceLocation, Diagnostic> problem)
    {
        if (Count++ < Most)
            state.Problems.Add(problem(state.At(at.Line, at.Column)));
    }
}
