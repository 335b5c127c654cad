namespace BlogGen.Configuration;

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
        ["theme", "tema"],
        ["menu"],
        ["permalink"],
        ["per_page", "per_halaman"],
        ["taxonomies", "taksonomi"],
        ["paper", "kertas"],
        ["license", "lisensi", "licence"],
        ["budget", "anggaran"],
        ["snippets", "sisipan"],
        ["params"],
    ];

    private static readonly Dictionary<string, string> Canonical = Names
        .SelectMany(group => group.Select(name => (Key: Normal(name), Value: group[0])))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static IEnumerable<string> All => Names.SelectMany(group => group);

    public static string? Find(string key) => Canonical.GetValueOrDefault(Normal(key));

    /// <summary>Case, <c>-</c>, <c>_</c> and spaces do not matter in a key.</summary>
    public static string Normal(string key) =>
        string.Concat(key.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant();
}
