namespace BlogGen.Sites;

/// <summary>Words in generated addresses, by the language of the edition (contract, section 3).</summary>
internal sealed record SiteWords(
    string Page,
    string Tags,
    string Categories,
    string Authors,
    string Series,
    string Subjects,
    string Grades,
    string Archive,
    string Privacy,
    string Accessibility,
    string Search
)
{
    private static readonly SiteWords Indonesian = new(
        "halaman",
        "label",
        "kategori",
        "penulis",
        "seri",
        "mapel",
        "kelas",
        "arsip",
        "privasi",
        "aksesibilitas",
        "cari"
    );

    private static readonly SiteWords English = new(
        "page",
        "tags",
        "categories",
        "authors",
        "series",
        "subjects",
        "grades",
        "archive",
        "privacy",
        "accessibility",
        "search"
    );

    public static SiteWords For(string language) =>
        language == "id" || language.StartsWith("id-", StringComparison.OrdinalIgnoreCase) ? Indonesian : English;
}
