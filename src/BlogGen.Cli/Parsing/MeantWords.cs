using BlogGen.Localization;

namespace BlogGen.Cli.Parsing;

/// <summary>
/// Guesses the verb or option that a person meant: one that begins alike, one that is a slip of the finger away, or
/// bloggen's word for what other tools, or Indonesian, call otherwise.
/// </summary>
internal static class MeantWords
{
    /// <summary>A beginning of two letters fits too much.</summary>
    private const int ShortestBeginning = 3;

    public static string? Verb(string typed, IReadOnlyList<string> known) =>
        Find(typed, OtherVerbs(typed.ToLowerInvariant()), known);

    /// <param name="typed">With its dashes.</param>
    /// <param name="known">What the verb takes, with their dashes.</param>
    public static string? Option(string typed, IReadOnlyList<string> known) =>
        Find(typed, OtherOptions(typed.TrimStart('-').ToLowerInvariant()), known);

    private static string? Find(string typed, IReadOnlyList<string> synonyms, IReadOnlyList<string> known) =>
        Similar.Nearest(typed, known)
        ?? synonyms.FirstOrDefault(known.Contains)
        ?? known.FirstOrDefault(word => BeginAlike(word, typed));

    private static bool BeginAlike(string one, string other) =>
        Math.Min(one.TrimStart('-').Length, other.TrimStart('-').Length) >= ShortestBeginning
        && (
            one.StartsWith(other, StringComparison.OrdinalIgnoreCase)
            || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)
        );

    private static string[] OtherVerbs(string typed) =>
        typed switch
        {
            "susun" or "buat" or "generate" or "make" or "bikin" => ["build"],
            "lihat" or "tampilkan" or "preview" or "server" or "dev" or "start" or "watch" => ["serve"],
            "cek" or "uji" or "test" or "lint" or "validate" => ["check"],
            "unggah" or "upload" or "deploy" or "publikasikan" or "kirim" or "push" => ["publish"],
            "tulis" or "tambah" or "create" or "add" or "post" => ["new"],
            "ls" or "semua" => ["list"],
            "kebiasaan" or "habit" or "streak" or "laporan" or "activity" => ["stats"],
            "mengapa" or "explain" => ["why"],
            "unduh" or "convert" => ["import"],
            "cetak" or "print" => ["export"],
            "tolong" or "man" => ["help"],
            _ => [],
        };

    private static string[] OtherOptions(string typed) =>
        typed switch
        {
            "ke" or "tujuan" or "keluaran" or "hasil" or "out" or "dest" or "destination" or "dir" =>
            [
                "--to",
                "--output",
            ],
            "alamat" or "url" or "baseurl" => ["--base-url", "--remote"],
            "draf" => ["--drafts"],
            "terjadwal" or "scheduled" => ["--future"],
            "ketat" => ["--strict"],
            "bentuk" or "jenis" => ["--kind", "--format"],
            "json" => ["--format"],
            "buka" => ["--open"],
            "porta" => ["--port"],
            "cabang" => ["--branch"],
            "repositori" or "repo" => ["--remote"],
            "coba" or "simulasi" => ["--dry-run"],
            "batal" or "batalkan" or "kembalikan" => ["--undo"],
            "siapkan" => ["--setup"],
            "sekarang" => ["--now"],
            "diam" or "silent" => ["--quiet"],
            "rinci" => ["--verbose"],
            _ => [],
        };
}
