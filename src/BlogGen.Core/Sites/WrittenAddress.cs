using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>Keeps an author's address inside the output folder and writable on every system.</summary>
internal static class WrittenAddress
{
    /// <returns>The address with a leading slash, or null where it could leave the site or no system would take it.</returns>
    public static string? Read(string text)
    {
        var path = text.Trim();
        if (
            path.Length == 0
            || path.Length > 500
            || path.Any(IsForbidden)
            || path.Contains("//", StringComparison.Ordinal)
        )
            return null;
        var parts = path.Trim('/').Split('/');
        if (parts.Any(part => part is "." or ".." || part.StartsWith(".bloggen", StringComparison.Ordinal)))
            return null;
        if (path.Trim('/').Length == 0)
            return "/";
        var url = "/" + string.Join('/', parts.Select(part => Uri.EscapeDataString(PortablePath.Repair(part))));
        return path.EndsWith('/') || !Path.HasExtension(parts[^1]) ? url + "/" : url;
    }

    private static bool IsForbidden(char c) =>
        c < ' ' || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '#';
}
