using BlogGen.Diagnostics;
using BlogGen.Themes.Views;

namespace BlogGen.Themes;

/// <summary>Every name that a theme may use: for suggestions in messages and for the reference of theme makers.</summary>
internal static class ThemeVocabulary
{
    public static readonly IReadOnlyList<Member> Globals =
    [
        new("site", new("Keterangan yang sama di semua halaman", "What all pages share"), "site"),
        new(
            "page",
            new(
                "Halaman yang sedang dibuat: tulisan, halaman, atau daftar",
                "The page in the making: post, page or list"
            ),
            "page"
        ),
        new(
            "list",
            new(
                "Isi dan penomoran halaman daftar; kosong pada tulisan dan halaman",
                "Items and paging of a list page; nothing on posts and pages"
            ),
            "list"
        ),
        new(
            "content",
            new(
                "Hasil kerangka halaman, hanya di dalam layouts/base.html",
                "What the page's layout makes, only inside layouts/base.html"
            ),
            MemberTypes.Html
        ),
        new(
            "it",
            new("Nilai yang diberikan kepada sebuah partial", "The value that was given to a partial"),
            MemberTypes.Data
        ),
    ];

    public static readonly IReadOnlyList<(Shape Shape, Words Meaning)> Shapes =
    [
        (SiteShape.Instance, new("Keterangan yang sama di semua halaman.", "What all pages share.")),
        (
            PageShape.Instance,
            new(
                "Sebuah tulisan, halaman, atau daftar. Yang tidak berlaku bagi sebuah halaman selalu kosong, tidak pernah galat.",
                "A post, a page or a list. What does not apply to a page is empty, never an error."
            )
        ),
        (ListShape.Instance, new("Isi dan penomoran halaman daftar.", "Items and paging of a list page.")),
        (ArchiveGroups.Instance, new("Satu tahun atau satu bulan arsip.", "One year or month of the archive.")),
        (
            TermShape.Instance,
            new("Satu label, kategori, mapel, kelas, atau seri.", "One tag, category, subject, grade or series.")
        ),
        (SeriesShape.Instance, new("Tempat tulisan ini di dalam serinya.", "The post's place in its series.")),
        (SeriesShape.Item, new("Satu bagian seri.", "One part of a series.")),
        (AuthorShape.Instance, new("Seorang penulis.", "An author.")),
        (EventShape.Instance, new("Satu kegiatan dalam agenda.", "One event of the agenda.")),
        (ReplyShape.Instance, new("Tautan tanggapan.", "A link for replies.")),
        (Works.Instance, new("Karya yang disebut halaman.", "A work that a page names.")),
        (
            LinkShape.Instance,
            new(
                "Satu tautan: isi menu, edisi bahasa, terjemahan.",
                "One link: a menu entry, an edition, a translation."
            )
        ),
        (ImageShape.Instance, new("Gambar sebuah tulisan.", "A post's picture.")),
        (AttachmentShape.Instance, new("Satu lampiran.", "One attachment.")),
        (HeadingShape.Instance, new("Satu judul bagian di dalam tulisan.", "One heading in a text.")),
        (EmbedShape.Instance, new("Satu video atau simulasi di dalam tulisan.", "One video or simulation in a text.")),
        (LicenseShape.Instance, new("Lisensi.", "A licence.")),
    ];

    public static readonly IReadOnlyList<(string Name, Words Meaning)> Layouts =
    [
        ("base", new("Bingkai semua halaman; di dalamnya ada `content`", "The frame of all pages; it holds `content`")),
        ("home", new("Beranda", "The front page")),
        ("post", new("Satu tulisan", "A post")),
        ("page", new("Satu halaman, juga halaman privasi dan aksesibilitas", "A page, also privacy and accessibility")),
        ("list", new("Isi satu bagian situs", "What lies in a section")),
        ("term", new("Satu label, kategori, penulis, seri", "One tag, category, author, series")),
        ("terms", new("Semua label, semua kategori, dan sebagainya", "All tags, all categories and so on")),
        ("archive", new("Arsip: semua, satu tahun, satu bulan", "The archive: all, one year, one month")),
        ("search", new("Pencarian; tema tanpa berkas ini tidak mempunyainya", "Search; a theme without it has none")),
        ("404", new("Alamat yang tidak ditemukan", "An address that is not there")),
    ];

    /// <summary>The keys of <c>theme.yml</c>.</summary>
    public static readonly IReadOnlyList<(string Name, Words Meaning)> Settings =
    [
        ("name", new("Nama tema", "Name of the theme")),
        ("version", new("Versi tema Anda", "Version of your theme")),
        ("contract", new("Versi kontrak tema bloggen: 1", "Version of bloggen's theme contract: 1")),
        ("parent", new("Tema induk; juga `induk`", "The parent theme; also `induk`")),
        (
            "params",
            new(
                "Nilai bawaan untuk `site.theme`; `params` di bloggen.yml menggantikannya",
                "Defaults for `site.theme`; `params` in bloggen.yml takes their place"
            )
        ),
    ];

    /// <summary>What <c>theme.yml</c> can say about one value below <c>params</c>.</summary>
    public static readonly IReadOnlyList<(string Name, Words Meaning)> ParamSettings =
    [
        ("default", new("Nilai bawaan; juga `bawaan`", "The default; also `bawaan`")),
        (
            "also",
            new(
                "Nama lain yang boleh dipakai di bloggen.yml, dipisahkan koma; juga `juga`",
                "Other names that bloggen.yml may use, with commas between them; also `juga`"
            )
        ),
        ("id", new("Kegunaannya, dalam bahasa Indonesia", "What it is for, in Indonesian")),
        ("en", new("Kegunaannya, dalam bahasa Inggris", "What it is for, in English")),
    ];

    /// <summary>What may stand first in an expression of a layout.</summary>
    public static IEnumerable<string> Names => Globals.Concat(ThemeFunctions.Members).Select(m => m.Name);
}
