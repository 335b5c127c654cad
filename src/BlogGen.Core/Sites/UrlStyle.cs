namespace BlogGen.Sites;

/// <summary>How an address is written down in one output: from the base path, in full, or relative for <c>file://</c>.</summary>
public sealed record UrlStyle(string Prefix, string? RelativeTo)
{
    public static UrlStyle Rooted(string basePath) => new(basePath, null);

    public static UrlStyle Absolute(string origin, string basePath) => new(origin + basePath, null);

    /// <param name="outputPath">The file in which the addresses stand.</param>
    public static UrlStyle Portable(string outputPath) => new("", outputPath);

    public string Write(LinkTarget target) =>
        target.IsExternal ? target.Path + target.Suffix : Write(target.Path) + target.Suffix;

    /// <param name="url">Site-relative, with a leading slash.</param>
    public string Write(string url) => RelativeTo is null ? Prefix + url : Relative(RelativeTo, url);

    private static string Relative(string from, string url)
    {
        var target = url.EndsWith('/') || url.Length == 0 ? url + "index.html" : url;
        var here = from.Split('/');
        var there = target.TrimStart('/').Split('/');
        var shared = 0;
        while (
            shared < here.Length - 1 && shared < there.Length - 1 && Uri.EscapeDataString(here[shared]) == there[shared]
        )
            shared++;
        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared)) + string.Join('/', there[shared..]);
    }
}
