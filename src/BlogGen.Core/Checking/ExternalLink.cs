using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>An address of another site, and where the site's own texts name it.</summary>
/// <param name="Address">Without what follows <c>#</c>: that never leaves the browser.</param>
public sealed record ExternalLink(Uri Address, IReadOnlyList<SourceLocation> Places)
{
    internal static IReadOnlyList<ExternalLink> AllOf(Site site) =>
        [
            .. site
                .Documents.Where(page => page.IsIncluded)
                .SelectMany(page => site.BodyOf(page).Links)
                .Select(slot => (Address: AddressOf(slot.Target), slot.At))
                .Where(link => link.Address is not null)
                .GroupBy(link => link.Address!, link => link.At, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ExternalLink(new Uri(group.Key), [.. group])),
        ];

    private static string? AddressOf(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.Host.Length > 0
            ? uri.GetLeftPart(UriPartial.Query)
            : null;
}
