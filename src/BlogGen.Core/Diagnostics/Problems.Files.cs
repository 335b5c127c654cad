namespace BlogGen.Diagnostics;

public static partial class Problems
{
    /// <summary><c>static/foto</c> is a symbolic link to <c>/home/guru/Foto</c>.</summary>
    public static Diagnostic LinkLeavesSite(string path) =>
        Fault(
            "BKS01",
            new SourceLocation(path),
            new Words(
                $"Tautan simbolik `{path}` menunjuk ke luar folder situs, jadi isinya tidak diambil.",
                $"The symbolic link `{path}` points outside the site folder, so what it points to is left out."
            ),
            new Words(
                "Salin berkas aslinya ke dalam folder situs, lalu hapus tautan itu.",
                "Copy the original into the site folder, then delete the link."
            )
        );

    /// <summary>A folder without read permission, or a link to something that is gone.</summary>
    public static Diagnostic CannotList(string path) =>
        Fault(
            "BKS02",
            new SourceLocation(path),
            new Words($"`{path}` tidak dapat dibuka, jadi dilewati.", $"`{path}` cannot be opened, so it is skipped."),
            new Words(
                "Periksa izin aksesnya, atau hapus jika tidak dipakai lagi.",
                "Check its permissions, or delete it if it is no longer used."
            )
        );

    /// <summary>A line break, a backslash or bytes that are not text in a file name.</summary>
    public static Diagnostic UnusableFileName(string path) =>
        Fault(
            "BKS03",
            new SourceLocation(path),
            new Words(
                $"Nama `{path}` mengandung karakter yang tidak dapat dipakai, jadi dilewati.",
                $"The name `{path}` holds a character that cannot be used, so it is skipped."
            ),
            new Words(
                "Ganti namanya: pakai huruf, angka, dan tanda hubung.",
                "Rename it: use letters, digits and hyphens."
            )
        );

    /// <summary><c>Soal: Bab 1.pdf</c>, <c>nul.txt</c>, or <c>Foto.jpg</c> beside <c>foto.jpg</c>.</summary>
    public static Diagnostic AssetRenamed(string path, string given) =>
        Warning(
            "BKS20",
            new SourceLocation(path),
            new Words(
                $"Nama `{path}` tidak dapat dipakai di semua komputer atau sama dengan berkas lain; berkas ini terbit sebagai `{given}`.",
                $"The name `{path}` cannot be used on every computer or is another file's; the file goes out as `{given}`."
            ),
            new Words(
                "Tautan di tulisan Anda ikut menyesuaikan. Sebaiknya ganti namanya: huruf, angka, dan tanda hubung saja.",
                "Links in your texts follow. Better rename it: letters, digits and hyphens only."
            )
        );

    /// <summary><c>theme/assets/a: b.png</c>: a name that nobody may change, because the theme asks for it.</summary>
    public static Diagnostic OutputSetAside(SourceLocation? at, string path) =>
        Fault(
            "BKS21",
            at,
            new Words(
                $"Berkas `{path}` tidak ikut terbit karena namanya tidak dapat dipakai di semua komputer.",
                $"The file `{path}` is left out, because its name cannot be used on every computer."
            ),
            new Words(
                "Ganti namanya: huruf, angka, dan tanda hubung saja.",
                "Rename it: letters, digits and hyphens only."
            )
        );

    /// <summary><c>kunci.pdf</c> beside a post that links to it in <c>::: khusus-guru</c> alone.</summary>
    public static Diagnostic OnlyForTeachers(string path) =>
        Info(
            "BKS22",
            new SourceLocation(path),
            new Words(
                $"`{path}` hanya disebut di bagian khusus guru, jadi tidak ikut terbit.",
                $"`{path}` is named in a teacher-only part alone, so it is not published."
            ),
            new Words(
                "Bila semua orang boleh membukanya, tautkan juga di luar bagian itu.",
                "If everybody may open it, link to it outside of that part too."
            )
        );
}
