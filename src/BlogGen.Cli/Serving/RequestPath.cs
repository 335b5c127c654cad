namespace BlogGen.Cli.Serving;

/// <summary>Reads the path that a browser asks for. Nothing that could lead out of a folder, on any system, is a path.</summary>
internal static class RequestPath
{
    /// <param name="target">As it stood in the request, still encoded.</param>
    /// <returns>Decoded, with a leading slash; null for what no browser asks for.</returns>
    public static string? Read(string target)
    {
        if (!target.StartsWith('/'))
            return null;
        var end = target.AsSpan().IndexOfAny('?', '#');
        var names = (end < 0 ? target : target[..end])[1..].Split('/').Select(Uri.UnescapeDataString).ToList();
        return names.SkipLast(1).Contains("") || names.Any(IsUnsafe) ? null : "/" + string.Join('/', names);
    }

    private static bool IsUnsafe(string name) =>
        name is "." or ".." || name.Any(c => c is '/' or '\\' or ':' or '\uFFFD' || char.IsControl(c));
}
