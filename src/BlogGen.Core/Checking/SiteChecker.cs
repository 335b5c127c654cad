using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>
/// The rules that <c>check</c> knows beyond what <c>build</c> meets on its way. Each looks at one page, or at the whole site,
/// and changes nothing.
/// </summary>
internal static class SiteChecker
{
    private static readonly Action<CheckedPage, DiagnosticBag>[] s_pageRules =
    [
        TitleRules.Check,
        HeadingRules.Check,
        SummaryRules.Check,
        LinkTextRules.Check,
        LessonRules.Check,
        LicenceRules.Check,
        PrivacyDoubts.Check,
        ScheduleRules.Check,
        MarkupRules.Check,
    ];

    private static readonly Action<Site, IReadOnlyList<CheckedPage>, DiagnosticBag>[] s_siteRules =
    [
        DoubledTitles.Check,
        NearTags.Check,
        UnusedPictures.Check,
    ];

    public static void Check(Site site, IFileStore files, int threads, DiagnosticBag problems)
    {
        var own = OwnPlaces.Of(site.Config);
        var pages = site
            .Documents.Where(page => page.IsIncluded || page.Fate.Status == ListingStatus.Draft)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(threads)
            .Select(page => new CheckedPage(page, site.BodyOf(page), LinesOf(page, files), own))
            .ToList();
        foreach (var page in pages)
        {
            foreach (var rule in s_pageRules)
                rule(page, problems);
        }
        IReadOnlyList<CheckedPage> online = [.. pages.Where(p => p.Page.IsIncluded)];
        foreach (var rule in s_siteRules)
            rule(site, online, problems);
    }

    // A file that went away since it was read has no lines to complain about.
    private static string[] LinesOf(Page page, IFileStore files)
    {
        try
        {
            return TextDecoder.Decode(files.Read(page.Source.Path)).Text.Split('\n');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
