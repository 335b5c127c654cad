using BlogGen.Files;

namespace BlogGen.Configuration;

/// <summary>Which of several addresses a site gets.</summary>
internal static class AddressChoice
{
    /// <summary>What a person says now, what the site says, its own domain, and last what the machine knows.</summary>
    /// <param name="baseUrl">As a person says it.</param>
    /// <param name="hostedAt">As the machine knows it.</param>
    /// <returns>Null where it stays as it is.</returns>
    public static SiteAddress? Of(SiteConfig config, IFileStore files, string? baseUrl, string? hostedAt)
    {
        if (baseUrl is not null)
            return SiteAddress.TryParse(baseUrl);
        if (config.Address != SiteAddress.Unknown)
            return null;
        return (config.Domain ?? DomainFile(files) ?? hostedAt) is { } known ? SiteAddress.TryParse(known) : null;
    }

    /// <summary>The file in which GitHub Pages keeps a site's own domain.</summary>
    private static string? DomainFile(IFileStore files) =>
        files.Exists("static/CNAME") ? TextDecoder.Decode(files.Read("static/CNAME")).Text.Trim() : null;
}
