using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Markdown.Text;
using BlogGen.Sites;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

/// <summary><c>page</c>: a post, a page, or a list; lists answer every name too, with nothing where they have nothing.</summary>
internal static class PageShape
{
    public static readonly Shape<Subject> Instance = Facts(
        LessonMembers.AddTo(Relations(Basics(new Shape<Subject>("page"))))
    );

    private static Shape<Subject> Basics(Shape<Subject> shape) =>
        shape
            .With(
                "kind",
                "Jenis halaman: home, post, page, list, term, terms, archive, search, 404",
                "Kind of page: home, post, page, list, term, terms, archive, search, 404",
                (s, _) => Kinds.Of(s),
                example: "{{ if page.kind == \"post\" }}…{{ end }}"
            )
            .With(
                "title",
                "Judul tanpa tanda Markdown",
                "Title without Markdown marks",
                (s, c) => PageFacts.TitleOf(s, c)
            )
            .With(
                "title_html",
                "Judul dengan penekanan",
                "Title with emphasis",
                (s, c) =>
                    new Html(
                        s.Page?.Meta.Text(Fields.Title) is { } t
                            ? PlainText.InlineHtml(t)
                            : System.Net.WebUtility.HtmlEncode(PageFacts.TitleOf(s, c))
                    ),
                example: "<h1>{{ page.title_html }}</h1>"
            )
            .With("full_title", "Judul untuk tab peramban", "Title for the browser's tab", PageFacts.FullTitle)
            .With("subtitle", "Subjudul", "Subtitle", (s, _) => s.Page?.Meta.Text(Fields.Subtitle))
            .With("url", "Alamat untuk tautan", "Address for links", (s, c) => c.Href(s.Url))
            .With(
                "absolute_url",
                "Alamat lengkap, atau alamat biasa bila situs belum punya",
                "Full address, or the plain one where the site has none",
                (s, c) => c.Site.Config.Address.Absolute(s.Url) ?? c.Href(s.Url)
            )
            .With(
                "permalink",
                "Alamat lengkap, atau kosong bila situs belum punya alamat",
                "Full address, or nothing where the site has none",
                (s, c) => c.Site.Config.Address.Absolute(s.Url)
            )
            .With("language", "Kode bahasa", "Language code", (s, c) => s.Page?.Language ?? c.Edition.Language)
            .With(
                "direction",
                "Arah tulisan: ltr atau rtl",
                "Writing direction: ltr or rtl",
                (s, c) => PageFacts.DirectionOf(s, c)
            )
            .With(
                "ui_language",
                "Bahasa tombol dan label pada halaman ini",
                "Language of the buttons and labels on this page",
                (_, c) => c.Theme.Strings.Spoken(c.Language)
            )
            .With(
                "ui_direction",
                "Arah tulisan tombol dan label",
                "Writing direction of the buttons and labels",
                (_, c) => Languages.IsRightToLeft(c.Language) ? "rtl" : "ltr"
            )
            .With(
                "description",
                "Ringkasan untuk mesin pencari",
                "Summary for search engines",
                (s, c) => PageFacts.DescriptionOf(s, c)
            )
            .With(
                "content",
                "Isi yang sudah menjadi HTML",
                "The body as HTML",
                (s, c) => ContentOf(s, c),
                type: "html",
                example: "{{ page.content }}"
            )
            .With(
                "excerpt",
                "Cuplikan tanpa tanda",
                "Excerpt as plain text",
                (s, c) => s.Page is { } p ? p.Meta.Text(Fields.Summary) ?? c.Site.BodyOf(p).Excerpt : ""
            )
            .With(
                "section",
                "Folder tempat halaman berada",
                "The folder of the page",
                (s, _) => s.Page?.Source.Section ?? ""
            )
            .With(
                "head",
                "Isi <head> dari bloggen: alamat baku, pratinjau, JSON-LD",
                "bloggen's part of <head>: canonical, previews, JSON-LD",
                (s, c) => c.Head?.Invoke(s) ?? Html.Empty,
                example: "<head>{{ page.head }}</head>"
            )
            .With(
                "params",
                "Kunci lain dari bagian atas",
                "Other front-matter keys",
                (s, _) => NodeView.Of(s.Page?.Meta.Params ?? Yaml.MapNode.Empty),
                type: "data",
                example: "{{ if page.params.warna }}<body style=\"--warna: {{ page.params.warna }}\">{{ end }}"
            );

    private static Shape<Subject> Relations(Shape<Subject> shape) =>
        shape
            .With(
                "authors",
                "Penulis",
                "Authors",
                (s, c) => new ScriptArray((s.Page?.Authors ?? []).Select(a => AuthorShape.ViewOf(a, c))),
                type: "author[]"
            )
            .With(
                "tags",
                "Label",
                "Tags",
                (s, c) => Terms(s, c, TaxonomyKind.Tags),
                type: "term[]",
                example: "{{ for tag in page.tags }}<a href=\"{{ tag.url }}\">{{ tag.name }}</a>{{ end }}"
            )
            .With(
                "categories",
                "Kategori",
                "Categories",
                (s, c) => Terms(s, c, TaxonomyKind.Categories),
                type: "term[]"
            )
            .With(
                "subjects",
                "Mata pelajaran",
                "Subjects",
                (s, c) => Terms(s, c, TaxonomyKind.Subjects),
                type: "term[]"
            )
            .With("grades", "Kelas", "Grades", (s, c) => Terms(s, c, TaxonomyKind.Grades), type: "term[]")
            .With(
                "series",
                "Seri, atau kosong",
                "Series, or nothing",
                SeriesOf,
                type: "series",
                example: "{{ if page.series }}{{ page.series.part }}/{{ page.series.total }}{{ end }}"
            )
            .With(
                "previous",
                "Tulisan sebelumnya (lebih lama)",
                "Previous (older) post",
                (s, c) => Neighbour(s, c, r => r.Previous),
                type: "page",
                example: "{{ if page.previous }}<a href=\"{{ page.previous.url }}\">{{ page.previous.title }}</a>{{ end }}"
            )
            .With(
                "next",
                "Tulisan berikutnya (lebih baru)",
                "Next (newer) post",
                (s, c) => Neighbour(s, c, r => r.Next),
                type: "page"
            )
            .With(
                "related",
                "Tulisan terkait",
                "Related posts",
                (s, c) => c.Views.Pages(RelationsOf(s, c).Related),
                type: "page[]"
            )
            .With(
                "translations",
                "Terjemahan: language, name, url",
                "Translations: language, name, url",
                (s, c) =>
                    new ScriptArray(
                        RelationsOf(s, c).Translations.Select(p => LinkShape.Language(p.Language, p.Url, false))
                    ),
                type: "link[]",
                example: "{{ for link in page.translations }}<a href=\"{{ link.url }}\" lang=\"{{ link.language }}\">{{ link.name }}</a>{{ end }}"
            );

    private static Shape<Subject> Facts(Shape<Subject> shape) =>
        shape
            .With(
                "date",
                "Tanggal terbit, atau kosong",
                "Date of publication, or nothing",
                (s, _) => s.Page?.Date,
                example: "{{ if page.date }}{{ date page.date \"long\" }}{{ end }}"
            )
            .With(
                "updated",
                "Tanggal diperbarui, atau kosong",
                "Date of the last change, or nothing",
                (s, _) => s.Page?.Updated
            )
            .With("has_date", "Bertanggal", "Has a date", (s, _) => s.Page?.Date is not null)
            .With(
                "valid_until",
                "Berlaku sampai, atau kosong",
                "Valid until, or nothing",
                (s, _) => s.Page?.Meta.Date(Fields.Expires)
            )
            .With(
                "image",
                "Gambar: url, alt, credit; atau kosong",
                "Picture: url, alt, credit; or nothing",
                (s, c) => ImageShape.Of(s, c),
                type: "image",
                example: "{{ if page.image }}<img src=\"{{ page.image.url }}\" alt=\"{{ page.image.alt }}\">{{ end }}"
            )
            .With(
                "attachments",
                "Lampiran: name, url, size, extension",
                "Attachments: name, url, size, extension",
                (s, c) => AttachmentShape.Of(s, c),
                type: "attachment[]",
                example: "{{ for file in page.attachments }}<a href=\"{{ file.url }}\">{{ file.name }}</a> {{ file.size }}{{ end }}"
            )
            .With(
                "reading_minutes",
                "Lama membaca dalam menit",
                "Minutes to read",
                (s, c) => s.Page is { } p ? PageFacts.Minutes(p, BodyOf(s, c)) : 0
            )
            .With(
                "reply",
                "Tautan tanggapan menurut `params.balas`: kind, url; atau kosong",
                "The reply link that `params.reply` asks for: kind, url; or nothing",
                (s, c) => ReplyShape.Of(s, c),
                type: "reply",
                example: "{{ if page.reply }}<a href=\"{{ page.reply.url }}\">{{ t \"reply\" }}</a>{{ end }}"
            )
            .With("word_count", "Jumlah kata", "Number of words", (s, c) => BodyOf(s, c).WordCount)
            .With(
                "headings",
                "Judul bagian: level, id, text",
                "Headings: level, id, text",
                (s, c) => new ScriptArray(BodyOf(s, c).Headings.Select(HeadingShape.Instance.Of)),
                type: "heading[]",
                example: "{{ for heading in page.headings }}<a href=\"#{{ heading.id }}\">{{ heading.text }}</a>{{ end }}"
            )
            .With(
                "has_activity",
                "Ada bagian yang dihidupkan skrip pelajaran: langkah, kartu, jawaban, video",
                "Has a part that the lesson script brings to life: steps, ticks, answers, videos",
                (s, c) => BodyOf(s, c).HasActivity,
                example: "{{ if page.has_activity }}<script defer src=\"{{ asset \"lesson.js\" }}\"></script>{{ end }}"
            )
            .With(
                "embeds",
                "Video dan simulasi di dalam teks: title, url",
                "Videos and simulations in the text: title, url",
                (s, c) => new ScriptArray(BodyOf(s, c).Embeds.Select(EmbedShape.Instance.Of)),
                type: "embed[]",
                example: "{{ for embed in page.embeds }}{{ qr embed.url }}{{ end }}"
            )
            .With(
                "has_questions",
                "Memuat soal",
                "Holds questions",
                (s, c) => !BodyOf(s, c).Questions.IsEmpty,
                example: "{{ if page.has_questions }}<script defer src=\"{{ asset \"quiz.js\" }}\"></script>{{ end }}"
            )
            .With(
                "show_toc",
                "Tampilkan daftar isi",
                "Show the table of contents",
                (s, c) =>
                    s.Page is { } p && (p.Meta.Flag(Fields.Toc) ?? (p.IsPost && BodyOf(s, c).Headings.Length >= 3))
            )
            .With("is_draft", "Masih draf", "Is a draft", (s, _) => s.Page?.Fate.Status == ListingStatus.Draft)
            .With("is_scheduled", "Terjadwal", "Is scheduled", (s, _) => s.Page?.Fate.Status == ListingStatus.Scheduled)
            .With("is_expired", "Sudah berakhir", "Has expired", (s, _) => s.Page?.Fate.Status == ListingStatus.Expired)
            .With("is_pinned", "Disematkan", "Is pinned", (s, _) => s.Page?.IsPinned == true)
            .With(
                "is_announcement",
                "Pengumuman, menurut `jenis` atau kategorinya",
                "Is an announcement, by its `type` or category",
                (s, _) => s.Page is { } p && Announcements.Has(p)
            )
            .With("no_index", "Tidak untuk mesin pencari", "Not for search engines", (s, _) => PageFacts.NoIndex(s))
            .With(
                "license",
                "Lisensi: name, url; atau kosong",
                "Licence: name, url; or nothing",
                (s, c) => LicenseShape.Of(s.Page?.Meta.Text(Fields.License) ?? c.Site.Config.License, c),
                type: "license"
            );

    private static Body BodyOf(Subject s, PageScope c) => s.Page is { } page ? c.Site.BodyOf(page) : Body.Empty;

    private static object ContentOf(Subject s, PageScope c)
    {
        if (s.List is { Kind: ListKind.Privacy or ListKind.Accessibility } notice)
            return Notices.Of(notice, c);
        return (s.Page ?? s.List?.Index) is { } page && !c.Site.BodyOf(page).Html.IsEmpty
            ? new LazyHtml(context => BodyWriter.Write(page, context.Scope, context.WriteUtf8))
            : Html.Empty;
    }

    private static Relations RelationsOf(Subject s, PageScope c) =>
        s.Page is { } page && c.Edition.Relations.TryGetValue(page.Source.Path, out var relations)
            ? relations
            : Sites.Relations.None;

    private static View? Neighbour(Subject s, PageScope c, Func<Relations, Page?> which) =>
        which(RelationsOf(s, c)) is { } page ? c.Views.Page(page) : null;

    private static ScriptArray Terms(Subject s, PageScope c, TaxonomyKind kind) =>
        s.Page is { } page ? new ScriptArray(TermIndex.Of(c, kind, page).Select(t => TermShape.Instance.Of(t))) : [];

    private static View? SeriesOf(Subject s, PageScope c) =>
        s.Page is { } page && TermIndex.Of(c, TaxonomyKind.Series, page) is [var series, ..]
            ? SeriesShape.Instance.Of(new SeriesPlace(series, page))
            : null;
}
