using System.Text;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Cli.Reporting;

/// <summary>The part of the step summary that says what is online now, and what is not and why.</summary>
internal static class GitHubFates
{
    private const int MostNew = 10;
    private const int MostHeldBack = 50;

    public static void Append(StringBuilder text, SiteReport report, Func<SourceLocation, string?> link)
    {
        if (!report.IsOk || report.Strictness.IsCheck)
            return;
        AppendPublished(text, report);
        AppendHeldBack(text, report, link);
    }

    private static void AppendPublished(StringBuilder text, SiteReport report)
    {
        var posts = report
            .Result.Listings.Where(listing =>
                listing is { Kind: ContentKind.Post, Status: ListingStatus.Published, Url: not null }
            )
            .OrderByDescending(listing => listing.Date?.Instant)
            .ThenBy(listing => listing.Url, StringComparer.Ordinal)
            .ToList();
        if (posts.Count == 0)
            return;

        var words = new Words(
            $"**Terbit: {posts.Count} tulisan.** Terbaru:",
            $"**Published: {posts.Count} posts.** Newest:"
        );
        text.Append(words.In(report.Language)).Append("\n\n");
        foreach (var post in posts.Take(MostNew))
        {
            var title = GitHubSummary.Cell(post.Title).Replace("[", "\\[").Replace("]", "\\]");
            text.Append("- ")
                .Append(report.Result.Address is { } home ? $"[{title}]({home}{post.Url})" : title)
                .Append('\n');
        }
        text.Append('\n');
    }

    private static void AppendHeldBack(StringBuilder text, SiteReport report, Func<SourceLocation, string?> link)
    {
        var heldBack = report
            .Result.Listings.Where(listing =>
                listing.Status
                    is ListingStatus.Draft
                        or ListingStatus.Scheduled
                        or ListingStatus.Expired
                        or ListingStatus.Broken
            )
            .ToList();
        if (heldBack.Count == 0)
            return;

        text.Append(
            new Words(
                $"**Belum atau tidak terbit: {heldBack.Count}.**\n\n| Berkas | Sebab |",
                $"**Not published: {heldBack.Count}.**\n\n| File | Reason |"
            ).In(report.Language)
        );
        text.Append("\n|---|---|\n");
        foreach (var listing in heldBack.Take(MostHeldBack))
        {
            var file = GitHubSummary.Cell(listing.File);
            var place = link(new SourceLocation(listing.File)) is { } address ? $"[{file}]({address})" : file;
            text.Append($"| {place} | {GitHubSummary.Cell(listing.Reason.In(report.Language))} |\n");
        }
        text.Append('\n');
    }
}
