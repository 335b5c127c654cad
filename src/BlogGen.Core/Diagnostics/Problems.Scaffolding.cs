namespace BlogGen.Diagnostics;

// MUL (mulai): problems of `init` and `new`.
public static partial class Problems
{
    /// <summary><c>bloggen init blog-saya</c> twice.</summary>
    public static Diagnostic SiteExists(string configFile) =>
        Stop(
            "MUL01",
            new SourceLocation(configFile),
            new Words(
                $"Folder ini sudah berisi blog: `{configFile}` ada.",
                $"This folder already holds a site: `{configFile}` exists."
            ),
            new Words(
                "Pilih folder lain, atau tulis langsung dengan `bloggen new post \"Judul\"`.",
                "Choose another folder, or start writing with `bloggen new post \"Title\"`."
            )
        );

    /// <summary>A file of the starter is already there: it stays as it is.</summary>
    public static Diagnostic FileKept(string file) =>
        Info(
            "MUL02",
            new SourceLocation(file),
            new Words("Berkas ini sudah ada dan tidak diubah.", "This file was already there and is left as it is."),
            new Words(
                "Kalau ingin berkas bawaan bloggen, pindahkan dulu berkas lama lalu ulangi.",
                "For bloggen's own version, move the old file away and run the command again."
            )
        );

    /// <summary><c>bloggen init D --starter gru</c></summary>
    public static Diagnostic UnknownStarter(string name, string? nearest, IEnumerable<string> known) =>
        Stop(
            "MUL03",
            null,
            new Words($"Kerangka `{name}` tidak dikenal.", $"There is no starter `{name}`."),
            Choose(nearest, known)
        );

    /// <summary><c>bloggen new posst "Zat Cair"</c></summary>
    public static Diagnostic UnknownArchetype(string name, string? nearest, IEnumerable<string> known) =>
        Stop(
            "MUL04",
            null,
            new Words($"Jenis tulisan `{name}` tidak dikenal.", $"There is no archetype `{name}`."),
            Choose(nearest, known)
        );

    /// <summary><c>bloggen new post "Zat Cair"</c> twice on one day.</summary>
    public static Diagnostic PostExists(string file) =>
        Stop(
            "MUL05",
            new SourceLocation(file),
            new Words("Sudah ada tulisan dengan nama berkas ini.", "There is already a file with this name."),
            new Words(
                "Pakai judul lain, atau lanjutkan berkas yang ada.",
                "Use another title, or go on with the existing file."
            )
        );

    /// <summary><c>bloggen new post "???"</c></summary>
    public static Diagnostic EmptyTitle() =>
        Stop(
            "MUL06",
            null,
            new Words(
                "Judul kosong atau tidak memuat huruf dan angka.",
                "The title is empty or has no letters or digits."
            ),
            new Words(
                "Tulis judul di antara tanda kutip, misalnya `bloggen new post \"Zat Cair\"`.",
                "Put the title in quotes, for example `bloggen new post \"Liquids\"`."
            )
        );

    /// <summary>The disk is full, or the folder may not be written to.</summary>
    public static Diagnostic CannotCreate(string file, Words reason) =>
        Stop(
            "MUL07",
            new SourceLocation(file),
            new Words($"Berkas tidak dapat dibuat: {reason.Id}.", $"The file cannot be created: {reason.En}."),
            new Words(
                "Periksa izin folder dan sisa ruang penyimpanan, lalu ulangi.",
                "Check the folder's permissions and the free disk space, then try again."
            )
        );

    /// <summary><c>bloggen init catatan.txt</c>, where that is a file.</summary>
    public static Diagnostic NotAFolder(string name) =>
        Stop(
            "MUL08",
            null,
            new Words($"`{name}` adalah berkas, bukan folder.", $"`{name}` is a file, not a folder."),
            new Words("Pilih nama folder yang lain.", "Choose another folder name.")
        );

    /// <summary><c>bloggen init D --theme penna</c>, <c>--theme "Tema Saya"</c></summary>
    public static Diagnostic UnusableThemeName(string name, string? nearest) =>
        Stop(
            "MUL09",
            null,
            new Words($"Nama tema `{name}` tidak dapat dipakai.", $"The theme name `{name}` cannot be used."),
            nearest is null
                ? new Words(
                    "Pakai huruf kecil, angka, dan tanda hubung, misalnya `tema-saya`.",
                    "Use lower-case letters, digits and hyphens, for example `my-theme`."
                )
                : new Words(
                    $"Maksud Anda `{nearest}`? Untuk tema baru, pilih nama yang tidak mirip.",
                    $"Did you mean `{nearest}`? For a new theme choose a name that is less like it."
                )
        );

    private static Words Choose(string? nearest, IEnumerable<string> known)
    {
        var all = string.Join(", ", known.Select(k => $"`{k}`"));
        return nearest is null
            ? new Words($"Pilih salah satu: {all}.", $"Choose one of: {all}.")
            : new Words(
                $"Maksud Anda `{nearest}`? Pilihannya: {all}.",
                $"Did you mean `{nearest}`? You can choose: {all}."
            );
    }
}
