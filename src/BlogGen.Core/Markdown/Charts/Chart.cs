using System.Collections.Immutable;
using BlogGen.Markdown.Charts.Formulas;

namespace BlogGen.Markdown.Charts;

/// <summary>What a fenced <c>chart</c> says, read and complete: ready to be drawn.</summary>
internal abstract record Chart(ChartTexts Texts);

/// <summary>Empty where the author wrote none.</summary>
internal sealed record ChartTexts
{
    public string Title { get; init; } = "";

    public string Note { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>What a screen reader is told instead of bloggen's own description.</summary>
    public string Description { get; init; } = "";

    public string Unit { get; init; } = "";

    public string XAxis { get; init; } = "";

    public string YAxis { get; init; } = "";
}

internal enum SeriesForm
{
    Bars,
    HorizontalBars,
    Lines,
}

/// <summary>Bars or lines: one value a series at each label.</summary>
/// <param name="Y">The stretch of the axis that the author asked for.</param>
internal sealed record SeriesChart(
    ChartTexts Texts,
    SeriesForm Form,
    ImmutableArray<string> Labels,
    ImmutableArray<Series> Series,
    Stretch? Y
) : Chart(Texts)
{
    /// <summary>Where all labels are numbers that grow: they are places on the axis.</summary>
    public ImmutableArray<double> Places { get; init; } = [];
}

/// <param name="Name">Empty for a series alone.</param>
/// <param name="Values">As many as there are labels; null where nothing was measured.</param>
internal sealed record Series(string Name, ImmutableArray<double?> Values);

internal sealed record PieChart(ChartTexts Texts, ImmutableArray<Slice> Slices) : Chart(Texts);

internal sealed record Slice(string Name, double Value);

/// <param name="Y">Null: as the curves need it.</param>
internal sealed record FunctionChart(
    ChartTexts Texts,
    ImmutableArray<Curve> Curves,
    ImmutableArray<MarkedPoint> Points,
    Stretch X,
    Stretch? Y,
    AngleMarks Angles
) : Chart(Texts);

/// <param name="Name">As a reader knows it: <c>y = x² − 2x</c>.</param>
internal sealed record Curve(string Name, Formula Formula);

internal sealed record MarkedPoint(string Name, double X, double Y);

/// <summary>How the x axis of a function is marked.</summary>
internal enum AngleMarks
{
    None,
    Degrees,
    Pi,
}

internal sealed record NumberLineChart(
    ChartTexts Texts,
    Stretch Range,
    double? Step,
    ImmutableArray<LinePoint> Points,
    ImmutableArray<LineInterval> Intervals,
    ImmutableArray<Jump> Jumps
) : Chart(Texts);

internal sealed record LinePoint(string Name, double At, bool IsOpen);

/// <summary>An end at infinity is an arrow.</summary>
internal sealed record LineInterval(string Name, LineEnd From, LineEnd To);

internal sealed record LineEnd(double At, bool IsOpen);

internal sealed record Jump(double From, double To);

internal sealed record Stretch(double From, double To)
{
    public double Length => To - From;
}
