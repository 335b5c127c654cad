using BlogGen.Configuration;

namespace BlogGen.Checkups;

/// <summary>An address that is not the site's loses styles and links on the way.</summary>
internal static class AddressFindings
{
    private const string Topic = "address";

    public static IEnumerable<Finding> Of(CheckupFacts facts)
    {
        // Of an address that cannot be read, `SiteFindings` speaks.
        if (facts.Site.CanBeBuilt)
            yield return Address(facts.Site.Config.Address, facts.ExpectedAddress);
        if (Domain(facts.Site) is { } domain)
            yield return domain;
    }

    private static Finding Address(SiteAddress written, string? expected)
    {
        if (written.Origin is null && written.BasePath.Length == 0)
            return Missing(expected);
        var shown = $"{written.Origin}{written.BasePath}/";
        if (expected is null || SiteAddress.TryParse(expected) is not { } other || IsSame(written, other))
            return Finding.Fine(Topic, new($"Alamat situs: {shown}", $"The site's address: {shown}"));
        return Finding.Warning(
            Topic,
            new(
                $"`alamat` di pengaturan adalah {shown}, padahal situs akan berada di {expected}/. Gaya dan tautan bisa hilang.",
                $"`url` in the configuration is {shown}, but the site will be at {expected}/. Styles and links may be lost."
            ),
            new(
                $"Tulis `alamat: {expected}/`. Bila situs memakai domain sendiri, tulis pula `domain: …`.",
                $"Write `url: {expected}/`. If the site has a domain of its own, write `domain: …` too."
            )
        );
    }

    private static Finding Missing(string? expected) =>
        expected is null
            ? Finding.Note(
                Topic,
                new(
                    "`alamat` belum diisi, jadi situs belum mempunyai peta situs dan alamat baku.",
                    "`url` is not set, so the site has no sitemap and no canonical addresses yet."
                ),
                new(
                    "Setelah tahu alamatnya, tulis `alamat: https://…` di `bloggen.yml`.",
                    "Once you know it, write `url: https://…` in `bloggen.yml`."
                )
            )
            : Finding.Fine(
                Topic,
                new(
                    $"`alamat` tidak diisi; saat diterbitkan dipakai {expected}/.",
                    $"`url` is not set; {expected}/ is used when the site is published."
                )
            );

    private static bool IsSame(SiteAddress one, SiteAddress other) =>
        one.BasePath.Equals(other.BasePath, StringComparison.OrdinalIgnoreCase)
        && (
            one.Origin is null
            || Uri.Compare(
                new Uri(one.Origin),
                new Uri(other.Origin!),
                UriComponents.HostAndPort,
                UriFormat.Unescaped,
                StringComparison.OrdinalIgnoreCase
            ) == 0
        );

    private static Finding? Domain(SiteFacts site) =>
        site is { Config.Domain: { } domain, DomainFile: { } file }
        && !domain.Equals(file, StringComparison.OrdinalIgnoreCase)
            ? Finding.Warning(
                "domain",
                new(
                    $"`domain` di pengaturan adalah {domain}, tetapi `static/CNAME` berisi {file}.",
                    $"`domain` in the configuration is {domain}, but `static/CNAME` says {file}."
                ),
                new(
                    "Hapus `static/CNAME`; bloggen membuatnya dari `domain`.",
                    "Delete `static/CNAME`; bloggen makes it from `domain`."
                )
            )
            : null;
}
