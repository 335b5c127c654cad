using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Sites;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

internal static class HeadingShape
{
    public static readonly Shape<Heading> Instance = new Shape<Heading>("heading")
        .With("level", "Tingkat 1 sampai 6", "Level 1 to 6", (h, _) => h.Level)
        .With("id", "Jangkar", "Anchor", (h, _) => h.Id)
        .With("text", "Teks", "Text", (h, _) => h.Text);
}

internal static class EmbedShape
{
    public static readonly Shape<EmbedFact> Instance = new Shape<EmbedFact>("embed")
        .With("title", "Judul", "Title", (e, _) => e.Title)
        .With("url", "Alamat lengkapnya", "Its full address", (e, _) => e.Address);
}

internal static class TermShape
{
    public static readonly Shape<Term> Instance = new Shape<Term>("term")
        .With("name", "Nama", "Name", (t, _) => t.Name)
        .With("url", "Alamat daftarnya", "Address of its list", (t, c) => c.Href(t.Url))
        .With("count", "Jumlah tulisan", "Number of posts", (t, _) => t.Pages.Count)
        .With("feed_url", "Alamat umpannya", "Address of its feed", (t, c) => c.Href(t.Url + "feed.xml"))
        .With(
            "posts",
            "Tulisannya",
            "Its posts",
            (t, c) => c.Views.Shared(t, () => c.Views.Pages(t.Pages)),
            type: "page[]"
        );

    public static ScriptArray List(IEnumerable<Term>? terms) => new((terms ?? []).Select(t => Instance.Of(t)));
}

internal sealed record SeriesPlace(Term Series, Page Page)
{
    public int Index { get; } = Series.Pages.ToList().FindIndex(p => p.Source.Path == Page.Source.Path);
}

internal static class SeriesShape
{
    public static readonly Shape<SeriesPlace> Item = new Shape<SeriesPlace>("series_item")
        .With("title", "Judul", "Title", (s, _) => s.Page.Title)
        .With("url", "Alamat", "Address", (s, c) => c.Href(s.Page.Url))
        .With("part", "Bagian ke berapa", "Number of the part", (s, _) => s.Index + 1)
        .With("is_current", "Halaman ini sendiri", "This very page", (s, c) => s.Page.OutputPath == c.OutputPath);

    public static readonly Shape<SeriesPlace> Instance = new Shape<SeriesPlace>("series")
        .With("title", "Nama seri", "Name of the series", (s, _) => s.Series.Name)
        .With("url", "Alamat seri", "Address of the series", (s, c) => c.Href(s.Series.Url))
        .With(
            "part",
            "Bagian ke berapa",
            "Number of the part",
            (s, _) => s.Page.Meta.Number(Fields.Part) ?? s.Index + 1
        )
        .With(
            "place",
            "Urutan di antara bagian yang sudah terbit",
            "Place among the parts that are out",
            (s, _) => s.Index + 1
        )
        .With("total", "Jumlah bagian", "Number of parts", (s, _) => s.Series.Pages.Count)
        .With(
            "items",
            "Semua bagian",
            "All parts",
            (s, _) => new ScriptArray(s.Series.Pages.Select(p => Item.Of(new SeriesPlace(s.Series, p)))),
            type: "series_item[]"
        )
        .With(
            "previous",
            "Bagian sebelumnya, atau kosong",
            "The part before, or nothing",
            (s, c) => s.Index > 0 ? c.Views.Page(s.Series.Pages[s.Index - 1]) : null,
            type: "page"
        )
        .With(
            "next",
            "Bagian berikutnya, atau kosong",
            "The part after, or nothing",
            (s, c) => s.Index + 1 < s.Series.Pages.Count ? c.Views.Page(s.Series.Pages[s.Index + 1]) : null,
            type: "page"
        );
}

internal static class AuthorShape
{
    private static readonly Shape<AuthorConfig> Shape = new Shape<AuthorConfig>("author")
        .With("name", "Nama", "Name", (a, _) => a.Name)
        .With(
            "url",
            "Alamat halaman penulis, atau kosong",
            "Address of the author's page, or nothing",
            (a, c) => TermOf(a, c) is { } term ? c.Href(term.Url) : null
        )
        .With(
            "photo",
            "Alamat foto, atau kosong",
            "Address of the photo, or nothing",
            (a, c) => a.Photo is { } photo ? c.Urls.Write(c.Site.Resolver.Find(photo, null)) : null
        )
        .With(
            "initials",
            "Huruf awal nama, bila tidak ada foto",
            "First letters of the name, where there is no photo",
            (a, _) => PersonName.Initials(a.Name)
        )
        .With("school", "Sekolah", "School", (a, _) => a.School)
        .With(
            "subjects",
            "Mata pelajaran",
            "Subjects",
            (a, _) => new ScriptArray(a.Subjects.Cast<object?>()),
            type: "text[]"
        )
        .With("bio", "Satu kalimat", "One sentence", (a, c) => a.Bio?.In(c.Edition.Language))
        .With(
            "links",
            "Tautan: title, url",
            "Links: title, url",
            (a, _) => new ScriptArray(a.Links.Select(l => LinkShape.Of(l.Title, l.Url))),
            type: "link[]"
        )
        .With("post_count", "Jumlah tulisan", "Number of posts", (a, c) => TermOf(a, c)?.Pages.Count ?? 0)
        .With(
            "posts",
            "Tulisannya, terbaru dahulu",
            "Posts of this author, newest first",
            (a, c) =>
                TermOf(a, c) is { } term ? c.Views.Shared(term, () => c.Views.Pages(term.Pages)) : new ScriptArray(),
            type: "page[]",
            example: "{{ for author in site.authors }}{{ for post in author.posts }}{{ post.title }}{{ end }}{{ end }}"
        );

    public static Shape Instance => Shape;

    public static View ViewOf(AuthorConfig author, PageScope scope) =>
        (View)scope.Views.Shared(author, () => Shape.Of(author))!;

    private static Term? TermOf(AuthorConfig author, PageScope scope) =>
        scope.Edition.Taxonomy(TaxonomyKind.Authors)?.Terms.FirstOrDefault(t => t.Author?.Id == author.Id);
}

internal sealed record NamedLink(
    string Name,
    string Url,
    bool IsCurrent,
    string Language,
    IReadOnlyList<NamedLink> Children
);

internal static class LinkShape
{
    private static readonly Shape<NamedLink> Shape = new Shape<NamedLink>("link")
        .With("title", "Teks", "Text", (l, _) => l.Name)
        .With("name", "Teks", "Text", (l, _) => l.Name)
        .With("code", "Kode bahasa", "Language code", (l, _) => l.Language)
        .With("language", "Kode bahasa", "Language code", (l, _) => l.Language)
        .With(
            "url",
            "Alamat; kosong pada isi menu yang hanya memuat anak",
            "Address; nothing for a menu entry that only holds others",
            (l, c) => l.Url.Length == 0 ? null : c.Urls.Write(c.Site.Resolver.Find(l.Url, null))
        )
        .With(
            "is_current",
            "Menuju halaman ini",
            "Leads to this page",
            (l, c) => l.IsCurrent || Addresses.OutputPathOf(l.Url) == c.OutputPath
        )
        .With(
            "children",
            "Anak menu",
            "Entries below",
            (l, _) => new ScriptArray(l.Children.Select(Shape!.Of)),
            type: "link[]"
        );

    public static Shape Instance => Shape;

    public static View Of(string title, string url) => Shape.Of(new NamedLink(title, url, false, "", []));

    public static View Language(string language, string url, bool isCurrent) =>
        Shape.Of(new NamedLink(Languages.NativeName(language), url, isCurrent, language, []));

    public static View Menu(MenuEntry entry) => Shape.Of(ToLink(entry));

    private static NamedLink ToLink(MenuEntry entry) =>
        new(entry.Title, entry.Url, false, "", [.. entry.Children.Select(ToLink)]);
}

internal sealed record CoverPicture(string Url, string Alt, string? Credit)
{
    public int Width { get; init; }

    public int Height { get; init; }
}

internal static class ImageShape
{
    private static readonly Shape<CoverPicture> Shape = new Shape<CoverPicture>("image")
        .With("url", "Alamat", "Address", (i, _) => i.Url)
        .With("alt", "Teks pengganti", "Text in its place", (i, _) => i.Alt)
        .With("credit", "Kredit, atau kosong", "Credit, or nothing", (i, _) => i.Credit)
        .With(
            "width",
            "Lebar dalam piksel; 0 bila tidak diketahui",
            "Width in pixels; 0 where nobody knows it",
            (i, _) => i.Width
        )
        .With(
            "height",
            "Tinggi dalam piksel; 0 bila tidak diketahui",
            "Height in pixels; 0 where nobody knows it",
            (i, _) => i.Height
        );

    public static Shape Instance => Shape;

    public static View? Of(Subject subject, PageScope scope) =>
        subject.Page is { } page
        && page.Meta.Text(Fields.Image) is { } image
        && scope.Site.Resolver.Find(image, page) is var target
        && !scope.Site.Withheld.Contains(target.Path)
            ? Shape.Of(Make(target, page, scope))
            : null;

    private static CoverPicture Make(LinkTarget target, Page page, PageScope scope)
    {
        var picture = scope.Site.Pictures.GetValueOrDefault(target.Path);
        return new CoverPicture(
            scope.Urls.Write(target),
            page.Meta.Text(Fields.ImageAlt) ?? "",
            page.Meta.Text(Fields.ImageCredit)
        )
        {
            Width = picture?.Width ?? 0,
            Height = picture?.Height ?? 0,
        };
    }
}

internal sealed record Attachment(string Name, string Url, long Size, string Extension);

internal static class AttachmentShape
{
    private static readonly Shape<Attachment> Shape = new Shape<Attachment>("attachment")
        .With("name", "Nama berkas", "File name", (a, _) => a.Name)
        .With("url", "Alamat", "Address", (a, _) => a.Url)
        .With(
            "size",
            "Ukuran untuk dibaca orang",
            "Size for people",
            (a, c) => a.Size > 0 ? NumberText.FileSize(a.Size, c.Language) : ""
        )
        .With("extension", "Jenis berkas, huruf besar", "Kind of file, in capitals", (a, _) => a.Extension);

    public static Shape Instance => Shape;

    public static ScriptArray Of(Subject subject, PageScope scope) =>
        subject.Page is { } page
            ? new ScriptArray(page.Meta.List(Fields.Attachments).Select(path => Shape.Of(Make(path, page, scope))))
            : [];

    private static Attachment Make(string path, Page page, PageScope scope)
    {
        var target = scope.Site.Resolver.Find(path, page);
        var name = Path.GetFileName(path);
        return new Attachment(
            name,
            scope.Urls.Write(target),
            scope.Site.SizeOf(target.Path),
            Path.GetExtension(name).TrimStart('.').ToUpperInvariant()
        );
    }
}

internal sealed record License(string Name, string? Url);

internal static class LicenseShape
{
    private static readonly Shape<License> Shape = new Shape<License>("license")
        .With("name", "Nama lisensi", "Name of the licence", (l, _) => l.Name)
        .With("url", "Alamat lisensi, atau kosong", "Address of the licence, or nothing", (l, _) => l.Url);

    public static Shape Instance => Shape;

    public static View Of(string? code, PageScope scope) => Shape.Of(Licenses.Find(code, scope));
}

/// <summary>The licences of domain.md 5.4 by their short names.</summary>
internal static class Licenses
{
    public static License Find(string? code, PageScope scope)
    {
        var name = code?.Trim().ToLowerInvariant() ?? "hak-cipta";
        if (name is "cc0" or "cc0-1.0")
            return new License("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
        if (name.StartsWith("cc-by", StringComparison.Ordinal))
        {
            var parts = name.Replace("-4.0", "", StringComparison.Ordinal)["cc-".Length..];
            return new License(
                $"CC {parts.ToUpperInvariant()} 4.0",
                $"https://creativecommons.org/licenses/{parts}/4.0/"
            );
        }
        return name == "hak-cipta" ? new License(scope.Words("all_rights"), null) : new License(code!, null);
    }
}
