using System.Collections.Immutable;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Charts.Formulas;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>Curves from formulas, the part of the plane to show, and points to mark.</summary>
internal static class FunctionReader
{
    private const int MostCurves = 6;
    private const int MostPoints = 40;

    public static FunctionChart? Read(ChartSource source, ChartFaults faults)
    {
        var inDegrees = InDegrees(source.Last(ChartKey.AngleUnit), faults);
        var hasAngle = false;
        var curves = ImmutableArray.CreateBuilder<Curve>();
        foreach (var (name, equation) in source.Equations.Take(MostCurves))
        {
            if (ReadFormula(equation, inDegrees, faults) is not { Formula: { } formula } reading)
                continue;
            hasAngle |= reading.HasAngle;
            curves.Add(new Curve(NameOf(name, equation), formula));
        }
        if (source.Equations.Count > MostCurves)
            faults.Add(source.Equations[MostCurves].Equation.Line, at => Problems.ChartTooLarge(at, MostCurves));
        var points = PointReader.Read(source.All(ChartKey.Point), source.Numbers, faults);
        if (points.Length > MostPoints)
            faults.Add(source.Last(ChartKey.Point)!.Value, at => Problems.ChartTooLarge(at, MostPoints));
        if (curves.Count + points.Length == 0 && faults.Count == 0)
            faults.Add(source.Fence, Problems.ChartIsEmpty);
        var x = StretchReader.Read(source.Last(ChartKey.X), source.Numbers, faults);
        var y = StretchReader.Read(source.Last(ChartKey.Y), source.Numbers, faults);
        if (faults.Count > 0)
            return null;
        var isPi = hasAngle && !inDegrees && (x is null || source.Text(ChartKey.X).AsSpan().ContainsAny('π', 'p', 'P'));
        var angles =
            hasAngle && inDegrees ? AngleMarks.Degrees
            : isPi ? AngleMarks.Pi
            : AngleMarks.None;
        return new FunctionChart(source.Texts, curves.ToImmutable(), points, x ?? Usual(angles, points), y, angles);
    }

    private static string NameOf(Fragment name, Equation equation) =>
        name.Text is { Length: > 0 } given
            ? given
            : $"{FormulaText.Pretty(equation.Left.Text)} = {FormulaText.Pretty(equation.Right.Text)}";

    private static bool InDegrees(Fragment? setting, ChartFaults faults)
    {
        if (setting is not { } unit)
            return false;
        switch (unit.Text.ToLowerInvariant())
        {
            case "derajat" or "degree" or "degrees" or "deg" or "°":
                return true;
            case "radian" or "radians" or "rad":
                return false;
            default:
                var nearest = Similar.Nearest(unit.Text, ["derajat", "radian", "degrees"]);
                faults.Add(unit, at => Problems.UnknownChartWord(at, unit.Text, nearest));
                return false;
        }
    }

    private static FormulaReading ReadFormula(Equation equation, bool inDegrees, ChartFaults faults)
    {
        var text = equation.Right;
        var reading = FormulaParser.Read(text.Text, new FormulaStyle(equation.Variable, inDegrees));
        if (reading.Formula is not null)
            return reading;
        var place = text[Math.Min(reading.FaultAt, text.Text.Length)..];
        if (reading.UnknownWord is { } word && word.All(char.IsAsciiLetter))
        {
            var nearest = Similar.Nearest(word, FormulaFunction.Names);
            faults.Add(place, at => Problems.UnknownFormulaWord(at, word, equation.Variable.ToString(), nearest));
        }
        else
            faults.Add(place, at => Problems.FormulaUnreadable(at, place.Text));
        return reading;
    }

    private static Stretch Usual(AngleMarks angles, ImmutableArray<MarkedPoint> points)
    {
        if (angles == AngleMarks.Degrees)
            return new Stretch(-360, 360);
        if (angles == AngleMarks.Pi)
            return new Stretch(-2 * Math.PI, 2 * Math.PI);
        var farthest = points.IsEmpty ? 0 : points.Max(p => Math.Abs(p.X));
        var reach = Math.Max(5, Math.Ceiling(farthest * 1.2));
        return new Stretch(-reach, reach);
    }
}
