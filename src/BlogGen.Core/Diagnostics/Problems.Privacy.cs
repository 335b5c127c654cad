namespace BlogGen.Diagnostics;

/// <summary>
/// PRV: what would tell the world about a pupil. Where the rule is sure the post is set aside; where it only suspects, the
/// check asks.
/// </summary>
public static partial class Problems
{
    /// <example><c>NIK: 3273010101010001</c>, and a file with such a name.</example>
    public static Diagnostic IdentityNumber(SourceLocation at) =>
        SetAside(
            "PRV01",
            at,
            at.Line > 0
                ? new(
                    "Ada 16 angka berurutan, mirip NIK atau NUPTK; tulisan ini tidak diterbitkan.",
                    "There are 16 digits in a row, like an identity number; this post is not published."
                )
                : new(
                    "Nama berkas ini memuat 16 angka berurutan, mirip NIK atau NUPTK; berkasnya tidak diterbitkan.",
                    "The name of this file holds 16 digits in a row, like an identity number; the file is not published."
                ),
            at.Line > 0
                ? new(
                    "Hapus angka itu. Bila memang bukan nomor identitas, tulis `<!-- abaikan: PRV01 -->` di baris itu.",
                    "Remove them. If they are no identity number, write `<!-- ignore: PRV01 -->` on that line."
                )
                : new("Ganti nama berkasnya tanpa angka itu.", "Give the file a name without those digits.")
        );

    /// <example><c>NISN 0051234567</c></example>
    public static Diagnostic PupilNumber(SourceLocation at) =>
        SetAside(
            "PRV02",
            at,
            new(
                "Ada nomor 10 angka di dekat kata NISN; tulisan ini tidak diterbitkan.",
                "There is a number of 10 digits near the word NISN; this post is not published."
            ),
            new("Hapus NISN murid sebelum terbit.", "Remove the pupil's number before it goes online.")
        );

    /// <example><c>foto_siswa: ya</c> without <c>izin_orang_tua: ya</c></example>
    public static Diagnostic PhotosWithoutConsent(SourceLocation at) =>
        SetAside(
            "PRV04",
            at,
            new(
                "Ada foto siswa tetapi `izin_orang_tua` belum `ya`; tulisan ini tidak diterbitkan.",
                "There are photos of pupils, but `consent` is not `yes`; this post is not published."
            ),
            new(
                "Minta izin tertulis orang tua dahulu, lalu tulis `izin_orang_tua: ya`.",
                "Ask the parents for written consent first, then write `consent: yes`."
            )
        );

    /// <example>A name of <c>privasi/nama-siswa.txt</c> in the text.</example>
    public static Diagnostic PupilNamed(SourceLocation at) =>
        SetAside(
            "PRV06",
            at,
            new(
                "Ada nama dari daftar `privasi/nama-siswa.txt`; tulisan ini tidak diterbitkan.",
                "There is a name of the list `privasi/nama-siswa.txt`; this post is not published."
            ),
            new("Ganti dengan inisial atau nama samaran.", "Use initials or another name instead.")
        );

    /// <example><c>tanggal_lahir: 2012-05-01</c></example>
    public static Diagnostic PersonalKey(SourceLocation at, string key) =>
        SetAside(
            "PRV08",
            at,
            new(
                $"Kunci `{key}` memuat data pribadi; tulisan ini tidak diterbitkan.",
                $"The key `{key}` holds personal data; this post is not published."
            ),
            new("Hapus baris itu dari berkas ini.", "Delete that line from this file.")
        );
}
