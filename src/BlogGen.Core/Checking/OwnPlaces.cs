using BlogGen.Configuration;

namespace BlogGen.Checking;

/// <summary>Where the site's own people keep their pictures: on the site itself, and in their GitHub account.</summary>
internal sealed record OwnPlaces(IReadOnlyList<string> Addresses)
{
    private const string Pages = ".github.io";

    public static OwnPlaces Of(SiteConfig config)
    {
        var host = config.Address.Origin is { } origin ? new Uri(origin).Host : "";
        var owners = config
            .Authors.SelectMany(author => author.Links)
            .Select(link => OwnerOf(link.Url))
            .Append(host.EndsWith(Pages, StringComparison.OrdinalIgnoreCase) ? host[..^Pages.Length] : null)
            .Concat(config.Accounts)
            .OfType<string>()
            .Where(owner => owner.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        string?[] sites = [host, config.Domain];
        return new OwnPlaces([
            .. sites.OfType<string>().Where(site => site.Length > 0),
            .. owners.SelectMany(PlacesOf),
        ]);
    }

    public bool Hold(string url) => Addresses.Any(address => IsUnder(url, address));

    private static string[] PlacesOf(string owner) =>
        [owner + Pages, "github.com/" + owner, "raw.githubusercontent.com/" + owner, "cdn.jsdelivr.net/gh/" + owner];

    private static string? OwnerOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Host: "github.com" or "www.github.com" }
            ? address.AbsolutePath.Trim('/').Split('/')[0]
            : null;

    /// <summary>Without its scheme, and up to the end of a name: <c>budi</c> is not <c>budiman</c>.</summary>
    private static bool IsUnder(string url, string address)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        var place = url.AsSpan(start < 0 ? 0 : start + 3);
        return place.StartsWith(address, StringComparison.OrdinalIgnoreCase)
            && (place.Length == address.Length || place[address.Length] is '/' or '?' or '#');
    }
}
