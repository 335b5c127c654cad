namespace BlogGen.Cli.Commands;

/// <summary>Finds the text that a person means by a path, or only by a name.</summary>
internal static class ListingFinder
{
    /// <summary>The exact file, else the files with this path at the end, else those with this name.</summary>
    public static IReadOnlyList<Listing> Find(Request request, string typed, IReadOnlyList<Listing> listings)
    {
        var path = typed.Replace('\\', '/');
        var fromHere = Path.GetRelativePath(request.Site, request.FullPath(path)).Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];

        return FirstMatch(
            listings,
            l => l.File == fromHere,
            l => l.File == path,
            l => l.File.EndsWith("/" + path, StringComparison.Ordinal),
            l => string.Equals(Name(l.File), Name(path), StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>What people call a text: its file's name without date and extension, or its bundle's folder.</summary>
    public static string Name(string file)
    {
        var segments = file.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = segments.Length == 0 ? "" : Stem(segments[^1]);
        if (name is "index" or "_index" && segments.Length > 1)
            name = segments[^2];
        return WithoutDate(name);
    }

    private static List<Listing> FirstMatch(IReadOnlyList<Listing> listings, params Func<Listing, bool>[] tests) =>
        tests.Select(test => listings.Where(test).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    private static string Stem(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3]
        : name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) ? name[..^9]
        : name;

    private static string WithoutDate(string name) =>
        name.Length > 11
        && name[4] == '-'
        && name[7] == '-'
        && name[10] == '-'
        && DateOnly.TryParseExact(name[..10], "yyyy-MM-dd", out _)
            ? name[11..]
            : name;
}
