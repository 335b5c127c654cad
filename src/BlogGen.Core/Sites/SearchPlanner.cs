using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Lists the files of an edition's search index by the number of its entries, before any text is read.</summary>
public static class SearchPlanner
{
    /// <summary>Up to here all is in one file: a second request would cost more than it saves.</summary>
    private const int EntriesInOneFile = 100;

    internal const int EntriesPerFile = 16;

    /// <summary>The postings of this many entries are about 20 KB.</summary>
    private const int EntriesPerWordFile = 64;

    internal static IEnumerable<Output> Plan(Edition edition)
    {
        var url = UrlOf(edition);
        yield return new ListOutput(Addresses.OutputPathOf(url), url, ListKind.Search, "", edition) { FirstUrl = url };
        yield return new SearchOutput(Addresses.OutputPathOf(IndexUrlOf(edition)), edition, SearchPart.Index, 0);
        var (words, entries) = FilesOf(Searchable(edition).Count);
        for (var i = 0; i < words; i++)
            yield return File(edition, SearchPart.Words, i);
        for (var i = 0; i < entries; i++)
            yield return File(edition, SearchPart.Entries, i);
    }

    public static string UrlOf(Edition edition) => $"{edition.Prefix}/{SiteWords.For(edition.Language).Search}/";

    public static string IndexUrlOf(Edition edition) => UrlOf(edition) + "search-index.js";

    /// <summary>What readers may find, newest first: nothing that is not published, unlisted, or hidden from search engines.</summary>
    internal static IReadOnlyList<Page> Searchable(Edition edition) =>
        [
            .. edition
                .Posts.Concat(edition.Pages)
                .Concat(edition.Sections.Select(section => section.Index).OfType<Page>())
                .Where(IsSearchable)
                .DistinctBy(page => page.Url)
                .OrderBy(page => page, EditionBuilder.NewestFirst),
        ];

    /// <summary>How many files of words and of entries lie beside the index; none where it holds everything itself.</summary>
    internal static (int Words, int Entries) FilesOf(int entries) =>
        entries <= EntriesInOneFile
            ? (0, 0)
            : (
                (entries + EntriesPerWordFile - 1) / EntriesPerWordFile,
                (entries + EntriesPerFile - 1) / EntriesPerFile
            );

    private static bool IsSearchable(Page page) =>
        page.IsPublished && page.IsListed && page.Meta.Flag(Fields.Index) != false;

    private static SearchOutput File(Edition edition, SearchPart part, int number) =>
        new(
            Addresses.OutputPathOf($"{UrlOf(edition)}search-{part.ToString().ToLowerInvariant()}-{number}.js"),
            edition,
            part,
            number
        );
}
