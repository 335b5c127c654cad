using System.Globalization;
using BlogGen.Configuration;
using BlogGen.Localization;
using BlogGen.Sites;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

/// <summary><c>list</c>: the items and the paging of a list page.</summary>
internal static class ListShape
{
    public static readonly Shape<ListOutput> Instance = new Shape<ListOutput>("list")
        .With(
            "items",
            "Tulisan pada halaman ini",
            "Posts on this page",
            (l, c) => c.Views.Pages(l.Items),
            type: "page[]",
            example: "{{ for post in list.items }}<a href=\"{{ post.url }}\">{{ post.title }}</a>{{ end }}"
        )
        .With("number", "Nomor halaman", "Number of this page", (l, _) => l.Number)
        .With("total", "Jumlah halaman", "Number of pages", (l, _) => l.Total)
        .With("count", "Jumlah tulisan seluruhnya", "Number of all posts", (l, _) => l.Count)
        .With(
            "previous_url",
            "Halaman sebelumnya, atau kosong",
            "The page before, or nothing",
            (l, c) => l.Number > 1 ? c.Href(OutputPlanner.PageUrl(l.FirstUrl, l.Number - 1, l.Edition.Language)) : null
        )
        .With(
            "next_url",
            "Halaman berikutnya, atau kosong",
            "The page after, or nothing",
            (l, c) =>
                l.Number < l.Total ? c.Href(OutputPlanner.PageUrl(l.FirstUrl, l.Number + 1, l.Edition.Language)) : null,
            example: "{{ if list.next_url }}<a href=\"{{ list.next_url }}\">{{ t \"next\" }}</a>{{ end }}"
        )
        .With("first_url", "Halaman pertama", "The first page", (l, c) => c.Href(l.FirstUrl))
        .With(
            "last_url",
            "Halaman terakhir",
            "The last page",
            (l, c) => c.Href(OutputPlanner.PageUrl(l.FirstUrl, l.Total, l.Edition.Language))
        )
        .With(
            "author",
            "Penulis yang tulisannya didaftar, atau kosong",
            "The author whose posts are listed, or nothing",
            (l, c) => l.Term?.Author is { } author ? AuthorShape.ViewOf(author, c) : null,
            type: "author"
        )
        .With(
            "feed_url",
            "Alamat umpan daftar ini, atau kosong",
            "Address of this list's feed, or nothing",
            (l, c) => l.Term is { } term ? c.Href(term.Url + "feed.xml") : null
        )
        .With(
            "terms",
            "Istilah (tata letak terms)",
            "Terms (layout terms)",
            (l, _) => TermShape.List(l.Kind == ListKind.Terms ? l.Taxonomy!.Terms : []),
            type: "term[]",
            example: "{{ for term in list.terms }}{{ term.name }} ({{ term.count }}){{ end }}"
        )
        .With(
            "groups",
            "Arsip: tahun berisi bulan",
            "Archive: years that hold months",
            (l, c) => ArchiveGroups.Of(l, c),
            type: "group[]",
            example: "{{ for year in list.groups }}{{ year.title }}{{ end }}"
        );
}

internal sealed record ArchiveGroup(
    string Title,
    string Url,
    IReadOnlyList<Page> Items,
    IReadOnlyList<ArchiveGroup> Groups
);

/// <summary>The archive as a tree of years and months.</summary>
internal static class ArchiveGroups
{
    private static readonly Shape<ArchiveGroup> Shape = new Shape<ArchiveGroup>("group")
        .With("title", "Tahun, atau nama bulan", "Year, or name of the month", (g, _) => g.Title)
        .With("url", "Alamat daftarnya", "The address of its list", (g, c) => c.Href(g.Url))
        .With("count", "Jumlah tulisan", "Number of posts", (g, _) => g.Items.Count)
        .With("items", "Tulisannya", "Its posts", (g, c) => c.Views.Pages(g.Items), type: "page[]")
        .With(
            "groups",
            "Bulan-bulannya",
            "Its months",
            (g, _) => new ScriptArray(g.Groups.Select(Shape!.Of)),
            type: "group[]"
        );

    public static Shape Instance => Shape;

    public static ScriptArray Of(ListOutput list, PageScope scope)
    {
        if (list.Kind != ListKind.Archive)
            return [];
        var root = $"{list.Edition.Prefix}/{SiteWords.For(list.Edition.Language).Archive}/";
        var groups = list
            .Items.Where(p => p.Date is not null)
            .GroupBy(p => p.Date!.Instant.Year)
            .Select(year => YearOf(year, root, scope));
        var undated = list.Items.Where(p => p.Date is null).ToList();
        return new ScriptArray(
            undated.Count == 0
                ? groups.Select(Shape.Of)
                : groups.Append(new ArchiveGroup(scope.Words("undated"), root, undated, [])).Select(Shape.Of)
        );
    }

    private static ArchiveGroup YearOf(IGrouping<int, Page> year, string root, PageScope scope)
    {
        var parts = scope.Site.Config.Archive;
        var url =
            parts == ArchiveParts.None ? root : $"{root}{year.Key.ToString("0000", CultureInfo.InvariantCulture)}/";
        return new ArchiveGroup(
            year.Key.ToString(CultureInfo.InvariantCulture),
            url,
            [.. year],
            [
                .. year.GroupBy(p => p.Date!.Instant.Month)
                    .Select(month => new ArchiveGroup(
                        DateText.MonthName(month.Key, scope.Language),
                        parts == ArchiveParts.Months
                            ? $"{url}{month.Key.ToString("00", CultureInfo.InvariantCulture)}/"
                            : url,
                        [.. month],
                        []
                    )),
            ]
        );
    }
}
