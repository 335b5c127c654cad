using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Content;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Fills a pattern such as <c>/:year/:slug/</c> for one page.</summary>
internal static partial class PermalinkPattern
{
    /// <summary>Tokens from longest to shortest, so that <c>:categories</c> is not read as <c>:category</c>.</summary>
    private static readonly string[] Tokens =
    [
        "categories",
        "collection",
        "short_day",
        "category",
        "kategori",
        "sections",
        "filename",
        "section",
        "contentbasename",
        "slugorfilename",
        "berkas",
        "bulan",
        "bagian",
        "judul",
        "month",
        "tahun",
        "title",
        "i_month",
        "i_day",
        "y_day",
        "hari",
        "path",
        "slug",
        "year",
        "week",
        "name",
        "day",
        "hour",
        "minute",
        "second",
    ];

    public static string Fill(string pattern, Page page, string slug)
    {
        var url = new StringBuilder("/");
        for (var i = 0; i < pattern.Length; i++)
        {
            var token = pattern[i] == ':' ? Tokens.FirstOrDefault(t => IsAt(pattern, i + 1, t)) : null;
            var text = token is null ? pattern[i].ToString() : Value(token, page, slug);
            // An empty token takes its slash with it.
            if ((text == "/" || text.Length == 0) && url[^1] == '/')
                text = "";
            url.Append(text);
            i += token?.Length ?? 0;
        }
        var filled = url.ToString();
        return filled.EndsWith('/') || Path.HasExtension(filled) ? filled : filled + "/";
    }

    private static bool IsAt(string pattern, int start, string token) =>
        string.CompareOrdinal(pattern, start, token, 0, token.Length) == 0;

    private static string Value(string token, Page page, string slug)
    {
        var date = page.Date?.Instant;
        return token switch
        {
            "title" or "judul" when page.Source.Dialect == Dialect.Jekyll => FileName(page, slug),
            "title" when page.Source.Dialect == Dialect.Hexo => PathOf(page, slug),
            "title" or "judul" when page.Source.Dialect == Dialect.Hugo => TitleSlug(page, slug),
            "slug" when page.Source.Dialect == Dialect.Hugo && page.Meta.Text(Fields.Slug) is null => TitleSlug(
                page,
                slug
            ),
            "slug" or "title" or "judul" or "slugorfilename" => slug,
            "filename" or "berkas" or "name" or "contentbasename" => FileName(page, slug),
            "year" or "tahun" => Number(date?.Year, 4),
            "month" or "bulan" => Number(date?.Month, 2),
            "day" or "hari" => Number(date?.Day, 2),
            "i_month" => Number(date?.Month, 1),
            "i_day" => Number(date?.Day, 1),
            "y_day" => Number(date?.DayOfYear, 3),
            "hour" => Number(date?.Hour, 2),
            "minute" => Number(date?.Minute, 2),
            "second" => Number(date?.Second, 2),
            "week" => Number(date is { } d ? ISOWeek.GetWeekOfYear(d.DateTime) : null, 2),
            "short_day" => date?.DayOfWeek.ToString()[..3] ?? "",
            "category" or "kategori" => page.Meta.List(Fields.Categories) is [var first, ..] ? Slugger.Slug(first) : "",
            "categories" => string.Join(
                '/',
                page.Meta.List(Fields.Categories).Select(c => Slugger.Slug(c)).Where(c => c.Length > 0)
            ),
            "section" => SectionSlug(page.Source.Section.Split('/')[0]),
            "sections" or "bagian" => SectionSlug(page.Source.Section),
            "path" => PathOf(page, slug),
            "collection" => page.Source.Section.Split('/')[0],
            _ => "",
        };
    }

    /// <summary>Below the posts folder, or below the collection's.</summary>
    private static string PathOf(Page page, string slug)
    {
        var section = page.Source.Section;
        if (page.Source is { Dialect: Dialect.Jekyll, Kind: ContentKind.Page })
            section = section[(section + "/").IndexOf('/', StringComparison.Ordinal)..].Trim('/');
        var folder = SectionSlug(section);
        var name =
            page.Source.Dialect == Dialect.Jekyll ? Uri.EscapeDataString(page.Source.Name) : FileName(page, slug);
        return (folder.Length > 0 ? folder + "/" : "") + name;
    }

    private static string TitleSlug(Page page, string slug) =>
        Slugger.Slug(page.Title, 200) is { Length: > 0 } title ? title : slug;

    private static string Number(int? value, int digits) =>
        value?.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') ?? "";

    private static string FileName(Page page, string slug) =>
        page.Meta.Text(Fields.Slug) is not null
            ? slug
            : page.Source.Dialect switch
            {
                Dialect.BlogGen => slug,
                Dialect.Jekyll => Uri.EscapeDataString(JekyllMarks().Replace(page.Source.Name, "-").Trim('-')),
                Dialect.Hugo => Uri.EscapeDataString(page.Source.Name.ToLowerInvariant().Replace(' ', '-')),
                _ => Uri.EscapeDataString(page.Source.Name),
            };

    /// <summary>What Jekyll does not take into an address ("pretty" in its source).</summary>
    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+", RegexOptions.CultureInvariant)]
    private static partial Regex JekyllMarks();

    public static string SectionSlug(string section) =>
        string.Join('/', section.Split('/').Select(s => Slugger.Slug(s)).Where(s => s.Length > 0));
}
