using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary>The files that a publish changes, as far as a person reads such a list.</summary>
internal static class PathList
{
    private const int MostPaths = 20;

    public static void Write(Request request, char sign, IReadOnlyList<string> paths)
    {
        var shown = request.IsVerbose ? paths.Count : Math.Min(paths.Count, MostPaths);
        foreach (var path in paths.Take(shown))
            request.Terminal.Out.WriteLine($"  {sign} {path}");
        var rest = paths.Count - shown;
        if (rest > 0)
            request.Terminal.Out.WriteLine(
                "  " + new Words($"{sign} … dan {rest} lagi", $"{sign} … and {rest} more").In(request.Language)
            );
    }
}
