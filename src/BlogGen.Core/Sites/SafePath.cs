using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Keeps an author's address inside the output folder and writable on every system.</summary>
internal static class SafePath
{
    /// <returns>The address with a leading slash, or null where it could leave the site or no system would take it.</returns>
    public static string? OfPermalink(string text)
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
        var safe = parts.Select(part => Slugger.IsReservedName(part) ? part + "-1" : part.TrimEnd('.', ' '));
        var url = "/" + string.Join('/', safe.Select(Uri.EscapeDataString));
        if (url == "/")
            return url;
        return path.EndsWith('/') || !Path.HasExtension(parts[^1]) ? url + "/" : url;
    }

    private static bool IsForbidden(char c) =>
        c < ' ' || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '#';
}
