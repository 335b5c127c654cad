using Place = (double X, double Y);

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Follows a curve through the window: it ends where the function does, and leaps over a pole without a line.</summary>
internal sealed class CurveTracer(Func<double, double> function, Scale x, Scale y)
{
    private const int Steps = 600;
    private const int Halvings = 40;

    private readonly List<List<Place>> _strokes = [];

    public static IEnumerable<double> Samples(Stretch x) =>
        Enumerable.Range(0, Steps + 1).Select(i => x.From + x.Length * i / Steps);

    /// <summary>An SVG path.</summary>
    public string Trace()
    {
        Place? last = null;
        foreach (var at in Samples(x.Numbers))
        {
            var next = (at, function(at));
            if (last is { } from)
                Join(from, next);
            last = next;
        }
        return string.Concat(_strokes.Where(s => s.Count > 1).Select(ToPath));
    }

    private void Join(Place from, Place to)
    {
        if (!double.IsFinite(from.Y) && !double.IsFinite(to.Y))
            return;
        if (!double.IsFinite(from.Y))
            Draw(EdgeOf(to, from), to);
        else if (!double.IsFinite(to.Y))
            Draw(from, EdgeOf(from, to));
        else if (Math.Abs(to.Y - from.Y) < y.Numbers.Length / 2 || !IsBroken(from, to))
            Draw(from, to);
    }

    /// <summary>The last place at which the function exists, from one where it does towards one where it does not.</summary>
    private Place EdgeOf(Place inside, Place outside)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (inside.X + outside.X) / 2;
            Place place = (middle, function(middle));
            (inside, outside) = double.IsFinite(place.Y) ? (place, outside) : (inside, place);
        }
        return inside;
    }

    /// <summary>A steep curve gets flatter the nearer one looks; a leap does not.</summary>
    private bool IsBroken(Place from, Place to)
    {
        var leap = Math.Abs(to.Y - from.Y);
        for (var i = 0; i < Halvings && to.X > from.X; i++)
        {
            var middle = (from.X + to.X) / 2;
            Place place = (middle, function(middle));
            if (!double.IsFinite(place.Y))
                return true;
            if (middle <= from.X || middle >= to.X)
                break;
            (from, to) = Math.Abs(place.Y - from.Y) > Math.Abs(to.Y - place.Y) ? (from, place) : (place, to);
        }
        return Math.Abs(to.Y - from.Y) > leap / 4;
    }

    private void Draw(Place from, Place to)
    {
        var (low, high) = (y.Numbers.From, y.Numbers.To);
        if ((from.Y < low && to.Y < low) || (from.Y > high && to.Y > high))
            return;
        var (start, end) = (Cut(from, to, low, high), Cut(to, from, low, high));
        Place first = (x[start.X], y[start.Y]);
        if (_strokes is not [.., [.., var last]] || Math.Abs(last.X - first.X) + Math.Abs(last.Y - first.Y) > 1e-6)
            _strokes.Add([first]);
        _strokes[^1].Add((x[end.X], y[end.Y]));
    }

    private static Place Cut(Place place, Place other, double low, double high)
    {
        var border = Math.Clamp(place.Y, low, high);
        return border == place.Y
            ? place
            : (place.X + (other.X - place.X) * ((border - place.Y) / (other.Y - place.Y)), border);
    }

    private static string ToPath(List<Place> stroke) =>
        "M" + string.Join('L', PathThinner.Thin(stroke).Select(p => SvgCanvas.At(p.X, p.Y)));
}
