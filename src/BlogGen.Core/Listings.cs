using BlogGen.Content;
using BlogGen.Sites;

namespace BlogGen;

/// <summary>The site as <c>list</c> and <c>why</c> tell it: every Markdown file with its fate.</summary>
internal static class Listings
{
    public static IReadOnlyList<Listing> Of(Site site) =>
        [
            .. site
                .Documents.Select(Of)
                .Concat(site.Left.Select(Of))
                .OrderBy(listing => listing.File, StringComparer.Ordinal),
        ];

    private static Listing Of(Page page) =>
        new(
            page.Source.Path,
            page.Source.Kind,
            page.Title,
            page.Date,
            page.Updated,
            page.Fate.Status == ListingStatus.Draft,
            page.Fate.Status,
            page.IsPublished ? page.Url : null,
            page.Fate.Reason
        );

    private static Listing Of(LeftFile left) =>
        new(
            left.Path,
            ContentKind.Page,
            Path.GetFileNameWithoutExtension(left.Path),
            null,
            null,
            false,
            ListingStatus.Excluded,
            null,
            left.Reason
        );
}
