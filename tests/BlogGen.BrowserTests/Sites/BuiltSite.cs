namespace BlogGen.BrowserTests;

/// <summary>A site on disk as a reader meets it: by its pages' addresses.</summary>
/// <param name="Folder">The output, with forward paths below it.</param>
/// <param name="Home">The address of the front page's folder; ends in a slash.</param>
/// <param name="IsPortable">Opened from the disk, without a server.</param>
internal sealed record BuiltSite(string Name, string Folder, Uri Home, bool IsPortable)
{
    private readonly ILookup<bool, string> _byRedirect = Directory
        .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToLookup(path => IsRedirect(Path.Combine(Folder, path)));

    /// <summary>
    /// Every HTML file that is a page of its own: redirects are not, and from a disk nobody sends the page for wrong addresses.
    /// </summary>
    public IEnumerable<string> Pages =>
        _byRedirect[false].Where(path => !(IsPortable && Path.GetFileName(path) == "404.html"));

    public IEnumerable<string> Redirects => _byRedirect[true];

    /// <summary>The address of an output: a served page has its folder's, a file on disk its own.</summary>
    public Uri this[string path] =>
        new(
            Home,
            !IsPortable && path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path
        );

    /// <summary>The output behind an address of this site; null for one that is not of this site.</summary>
    public string? PathOf(Uri address)
    {
        if (!address.AbsoluteUri.StartsWith(Home.AbsoluteUri, StringComparison.Ordinal))
            return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath[Home.AbsolutePath.Length..]);
        return !IsPortable && (path.Length == 0 || path.EndsWith('/')) ? path + "index.html" : path;
    }

    public bool Holds(string path) => File.Exists(Path.Combine(Folder, path));

    public override string ToString() =>
        IsPortable ? $"{Name}, from the disk" : $"{Name}, under {StaticServer.BasePath}";

    private static bool IsRedirect(string file) =>
        File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);
}
