namespace BlogGen.Sites;

/// <summary>The relation between an address and the file that answers it.</summary>
internal static class Addresses
{
    /// <param name="url">Site-relative, with a leading slash.</param>
    public static string OutputPathOf(string url)
    {
        var path = Uri.UnescapeDataString(url.TrimStart('/'));
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    public static string UrlOf(string outputPath)
    {
        var url = "/" + string.Join('/', outputPath.Split('/').Select(Uri.EscapeDataString));
        return url.EndsWith("/index.html", StringComparison.Ordinal) ? url[..^"index.html".Length] : url;
    }

    /// <summary>Joins a folder and a relative path, resolving <c>.</c> and <c>..</c>; null where it leaves the root.</summary>
    public static string? Combine(string folder, string relative)
    {
        var parts = folder.Length == 0 ? [] : folder.Split('/').ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }
        return string.Join('/', parts);
    }
}
