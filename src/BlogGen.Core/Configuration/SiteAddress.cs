namespace BlogGen.Configuration;

/// <summary>Where the site lives: <c>https://ibu.github.io</c> and <c>/blog</c>.</summary>
/// <param name="Origin">Scheme and host without a slash at the end; null where nobody said it.</param>
/// <param name="BasePath">Empty, or with a leading slash and none at the end.</param>
public sealed record SiteAddress(string? Origin, string BasePath)
{
    public static readonly SiteAddress Unknown = new(null, "");

    /// <returns>Null where the text is no address of a web site.</returns>
    public static SiteAddress? TryParse(string text)
    {
        var value = text.Trim();
        if (value.Length == 0)
            return Unknown;
        if (value.StartsWith('/') && !value.StartsWith("//", StringComparison.Ordinal))
            return new SiteAddress(null, value.TrimEnd('/'));
        if (!value.Contains("://", StringComparison.Ordinal))
            value = "https://" + value.TrimStart('/');
        return
            Uri.TryCreate(value, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0
            && (uri.Host.Contains('.', StringComparison.Ordinal) || uri.IsLoopback)
            ? new SiteAddress(uri.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.TrimEnd('/'))
            : null;
    }

    /// <param name="path">Site-relative, with a leading slash.</param>
    public string? Absolute(string path) => Origin is null ? null : Origin + BasePath + path;
}
