namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Leaves out the points that a line passes anyway (Douglas and Peucker): a tenth of the bytes, and the eye sees no difference.</summary>
internal static class PathThinner
{
    private const double Tolerance = 0.15;

    public static IEnumerable<(double X, double Y)> Thin(IReadOnlyList<(double X, double Y)> line)
    {
        var isKept = new bool[line.Count];
        isKept[0] = isKept[^1] = true;
        var open = new Stack<(int From, int To)>([(0, line.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var farthest = Farthest(line, part.From, part.To);
            if (farthest < 0)
                continue;
            isKept[farthest] = true;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }
        return line.Where((_, i) => isKept[i]);
    }

    /// <returns>-1 where all are near enough.</returns>
    private static int Farthest(IReadOnlyList<(double X, double Y)> line, int from, int to)
    {
        var (farthest, most) = (-1, Tolerance);
        for (var i = from + 1; i < to; i++)
        {
            var distance = DistanceTo(line[from], line[to], line[i]);
            if (distance > most)
                (farthest, most) = (i, distance);
        }
        return farthest;
    }

    private static double DistanceTo((double X, double Y) from, (double X, double Y) to, (double X, double Y) place)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt(dx * dx + dy * dy);
        return length < 1e-9
            ? Math.Abs(place.X - from.X) + Math.Abs(place.Y - from.Y)
            : Math.Abs(dy * (place.X - from.X) - dx * (place.Y - from.Y)) / length;
    }
}
