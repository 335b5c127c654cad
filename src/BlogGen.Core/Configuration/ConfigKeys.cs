using BlogGen.Localization;

namespace BlogGen.Configuration;

/// <summary>What a setting's value is, where that decides how its line is read.</summary>
internal enum ValueKind
{
    /// <summary>People's words: every sign belongs to them.</summary>
    Prose,

    /// <summary>An address, a code, a number: what follows a <c>#</c> after a space is a comment.</summary>
    Code,

    /// <summary>Anything else: a comment has a space on both sides of its <c>#</c>.</summary>
    Other,
}

/// <summary>The keys of <c>bloggen.yml</c>: the English name and its equals.</summary>
internal static class ConfigKeys
{
    private static readonly string[][] Names =
    [
        ["title", "judul"],
        ["description", "deskripsi"],
        ["url", "alamat", "base_url"],
        ["domain"],
        ["language", "bahasa", "lang", "languages"],
        ["timezone", "zona", "zona_waktu"],
        ["authors", "penulis", "author"],
        ["logo"],
        ["icon", "ikon", "favicon"],
        ["image", "gambar"],
        ["photos", "foto"],
        ["theme", "tema"],
        ["menu"],
        ["permalink"],
        ["per_page", "per_halaman"],
        ["taxonomies", "taksonomi"],
        ["archive", "arsip"],
        ["paper", "kertas"],
        ["license", "lisensi", "licence"],
        ["budget", "anggaran"],
        ["search", "pencarian"],
        ["ignore", "abaikan"],
        ["math", "matematika"],
        ["snippets", "sisipan"],
        ["params"],
    ];

    /// <summary>Words that people read, at any depth: of the site, an author, a link, a menu entry.</summary>
    private static readonly HashSet<string> Prose = Folded(
        ["title", "judul", "description", "deskripsi", "license", "lisensi", "licence"],
        ["name", "nama", "bio", "sentence", "kalimat", "tentang", "school", "sekolah", "satuan_pendidikan"]
    );

    private static readonly HashSet<string> Code = Folded(
        ["url", "alamat", "base_url", "domain", "language", "bahasa", "lang", "languages", "timezone", "zona"],
        ["zona_waktu", "theme", "tema", "permalink", "per_page", "per_halaman", "paper", "kertas", "id", "link"]
    );

    /// <summary>Below authors, menus, snippets and photos.</summary>
    private static readonly HashSet<string> Inner = Folded(
        ["photo", "foto", "avatar", "subjects", "subject", "mapel", "links", "tautan", "children", "anak", "isi"],
        ["head", "kepala", "foot", "kaki", "feed", "umpan", "macros", "makro", "decimal_comma", "koma_desimal"],
        ["widths", "lebar", "quality", "mutu", "avif", "originals", "asli"]
    );

    private static readonly Dictionary<string, string> Canonical = Names
        .SelectMany(group => group.Select(name => (Key: KeyNames.Fold(name), Value: group[0])))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static IEnumerable<string> All => Names.SelectMany(group => group);

    /// <summary>The English name of a key at the top; null for any other.</summary>
    public static string? Find(string key) => Canonical.GetValueOrDefault(KeyNames.Fold(key));

    public static ValueKind KindOf(string? key) =>
        key is null ? ValueKind.Other
        : Prose.Contains(KeyNames.Fold(key)) ? ValueKind.Prose
        : Code.Contains(KeyNames.Fold(key)) ? ValueKind.Code
        : ValueKind.Other;

    /// <summary>True for a key with a meaning at any depth.</summary>
    public static bool IsKnown(string key) =>
        Find(key) is not null || KindOf(key) != ValueKind.Other || Inner.Contains(KeyNames.Fold(key));

    private static HashSet<string> Folded(params string[][] names) =>
        names.SelectMany(group => group).Select(KeyNames.Fold).ToHashSet(StringComparer.Ordinal);
}
