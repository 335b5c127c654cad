using BlogGen.Localization;
using BlogGen.Sites;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

/// <summary><c>site</c>: what all pages share.</summary>
internal static class SiteShape
{
    private const int LatestCount = 10;

    public static readonly Shape<Site> Instance = new Shape<Site>("site")
        .With(
            "title",
            "Judul situs",
            "Title of the site",
            (_, c) => c.Edition.Title,
            example: "<a href=\"{{ site.home_url }}\">{{ site.title }}</a>"
        )
        .With("description", "Deskripsi situs", "Description of the site", (_, c) => c.Edition.Description)
        .With("language", "Kode bahasa edisi ini", "Language code of this edition", (_, c) => c.Edition.Language)
        .With(
            "direction",
            "Arah tulisan edisi ini",
            "Writing direction of this edition",
            (_, c) => Languages.IsRightToLeft(c.Edition.Language) ? "rtl" : "ltr"
        )
        .With("home_url", "Alamat beranda", "Address of the front page", (_, c) => c.Href(c.Edition.HomeUrl))
        .With(
            "feed_url",
            "Alamat umpan Atom",
            "Address of the Atom feed",
            (_, c) => c.Href(c.Edition.HomeUrl + "feed.xml")
        )
        .With("rss_url", "Alamat umpan RSS", "Address of the RSS feed", (_, c) => c.Href(c.Edition.HomeUrl + "rss.xml"))
        .With(
            "archive_url",
            "Alamat arsip",
            "Address of the archive",
            (_, c) => c.Href($"{c.Edition.Prefix}/{SiteWords.For(c.Edition.Language).Archive}/")
        )
        .With(
            "search_url",
            "Alamat halaman pencarian, atau kosong",
            "Address of the search page, or nothing",
            (s, c) => s.HasSearch ? c.Href(SearchPlanner.UrlOf(c.Edition)) : null
        )
        .With(
            "search_index",
            "Alamat indeks pencarian, atau kosong",
            "Address of the search index, or nothing",
            (s, c) => s.HasSearch ? c.Href(SearchPlanner.IndexUrlOf(c.Edition)) : null
        )
        .With(
            "privacy_url",
            "Alamat kebijakan privasi",
            "Address of the privacy policy",
            (_, c) => c.Href($"{c.Edition.Prefix}/{SiteWords.For(c.Edition.Language).Privacy}/")
        )
        .With(
            "accessibility_url",
            "Alamat pernyataan aksesibilitas",
            "Address of the accessibility statement",
            (_, c) => c.Href($"{c.Edition.Prefix}/{SiteWords.For(c.Edition.Language).Accessibility}/")
        )
        .With(
            "author",
            "Penulis pertama, atau kosong",
            "The first author, or nothing",
            (s, c) => s.Config.Authors is [var first, ..] ? AuthorShape.ViewOf(first, c) : null,
            type: "author",
            example: "{{ if site.author }}{{ site.author.name }}{{ end }}"
        )
        .With(
            "authors",
            "Semua penulis",
            "All authors",
            (s, c) => new ScriptArray(s.Config.Authors.Select(a => AuthorShape.ViewOf(a, c))),
            type: "author[]"
        )
        .With(
            "logo",
            "Alamat logo, atau kosong",
            "Address of the logo, or nothing",
            (s, c) => AddressOf(s.Config.Logo, c)
        )
        .With(
            "icon",
            "Alamat ikon, atau kosong",
            "Address of the icon, or nothing",
            (s, c) => AddressOf(s.Config.Icon, c)
        )
        .With(
            "menu",
            "Menu: title, url, is_current, children",
            "Menu: title, url, is_current, children",
            (s, c) => c.Views.Menu(c.Edition, () => new ScriptArray(Menus.Of(s, c).Select(LinkShape.Menu))),
            type: "link[]",
            example: "{{ for item in site.menu }}<a href=\"{{ item.url }}\"{{ if item.is_current }} aria-current=\"page\"{{ end }}>{{ item.title }}</a>{{ end }}"
        )
        .With(
            "posts",
            "Semua tulisan edisi ini, terbaru dahulu",
            "All posts of this edition, newest first",
            (_, c) => c.Views.Shared(c.Edition.Posts, () => c.Views.Pages(c.Edition.Posts)),
            type: "page[]"
        )
        .With(
            "latest",
            "Sepuluh tulisan terbaru",
            "The ten newest posts",
            (_, c) => c.Views.Shared(c.Edition, () => c.Views.Pages(c.Edition.Posts.Take(LatestCount))),
            type: "page[]",
            example: "{{ for post in site.latest }}{{ post.title }}{{ end }}"
        )
        .With(
            "pinned",
            "Tulisan yang disematkan",
            "Pinned posts",
            (_, c) => c.Views.Pages(c.Edition.Posts.Where(p => p.IsPinned)),
            type: "page[]"
        )
        .With(
            "announcements",
            "Pengumuman yang masih berlaku, terbaru dahulu: menurut `jenis` atau kategorinya",
            "Announcements that are still valid, newest first: by `type` or by category",
            (_, c) => c.Views.Pages(c.Edition.Posts.Where(Announcements.Has)),
            type: "page[]"
        )
        .With(
            "agenda",
            "Kegiatan dari data/agenda yang belum lewat pada saat situs dibangun, terdekat dahulu",
            "Events of data/agenda that were not over when the site was built, the soonest first",
            (_, c) => EventShape.List(c, past: false),
            type: "event[]",
            example: "{{ for event in site.agenda }}{{ event.name }}{{ end }}"
        )
        .With(
            "agenda_past",
            "Kegiatan yang sudah lewat pada saat situs dibangun, terbaru dahulu",
            "Events that were over when the site was built, the latest first",
            (_, c) => EventShape.List(c, past: true),
            type: "event[]"
        )
        .With(
            "pages",
            "Semua halaman edisi ini",
            "All pages of this edition",
            (_, c) => c.Views.Shared(c.Edition.Pages, () => c.Views.Pages(c.Edition.Pages)),
            type: "page[]"
        )
        .With(
            "tags",
            "Semua label",
            "All tags",
            (_, c) => TermShape.List(c.Edition.Taxonomy(TaxonomyKind.Tags)?.Terms),
            type: "term[]"
        )
        .With(
            "categories",
            "Semua kategori",
            "All categories",
            (_, c) => TermShape.List(c.Edition.Taxonomy(TaxonomyKind.Categories)?.Terms),
            type: "term[]"
        )
        .With(
            "subjects",
            "Semua mata pelajaran",
            "All subjects",
            (_, c) => TermShape.List(c.Edition.Taxonomy(TaxonomyKind.Subjects)?.Terms),
            type: "term[]"
        )
        .With(
            "grades",
            "Semua kelas",
            "All grades",
            (_, c) => TermShape.List(c.Edition.Taxonomy(TaxonomyKind.Grades)?.Terms),
            type: "term[]"
        )
        .With(
            "series",
            "Semua seri",
            "All series",
            (_, c) => TermShape.List(c.Edition.Taxonomy(TaxonomyKind.Series)?.Terms),
            type: "term[]"
        )
        .With(
            "languages",
            "Edisi bahasa: code, name, url, is_current",
            "Language editions: code, name, url, is_current",
            (s, c) =>
                new ScriptArray(
                    s.Editions.Select(e => LinkShape.Language(e.Language, e.HomeUrl, e.Language == c.Edition.Language))
                ),
            type: "link[]"
        )
        .With(
            "params",
            "Pengaturan `params`",
            "The setting `params`",
            (s, _) => NodeView.Of(s.Config.Params),
            type: "data",
            example: "{{ site.params.moto }}"
        )
        .With(
            "theme",
            "Pengaturan tema",
            "The theme's settings",
            (_, c) => NodeView.Of(c.Theme.Params),
            type: "data",
            example: "{{ site.theme.accent }}"
        )
        .With(
            "data",
            "Isi folder data/",
            "What lies in data/",
            (s, _) => NodeView.Of(s.Data),
            type: "data",
            example: "{{ for row in site.data.agenda }}{{ row.tanggal }}: {{ row.acara }}{{ end }}"
        )
        .With(
            "license",
            "Lisensi: name, url",
            "Licence: name, url",
            (s, c) => LicenseShape.Of(s.Config.License, c),
            type: "license"
        )
        .With("paper", "Ukuran kertas: F4, A4, atau A5", "Size of paper: F4, A4 or A5", (s, _) => s.Config.Paper)
        .With("head_snippet", "Sisipan di <head>", "Snippet for <head>", (s, _) => new Html(s.HeadSnippet))
        .With(
            "foot_snippet",
            "Sisipan di akhir halaman",
            "Snippet for the end of the page",
            (s, _) => new Html(s.FootSnippet)
        )
        .With("generator", "Nama pembuat", "Name of the generator", (_, _) => "bloggen");

    private static string? AddressOf(string? path, PageScope c) =>
        path is null ? null : c.Urls.Write(c.Site.Resolver.Find(path, null));
}
