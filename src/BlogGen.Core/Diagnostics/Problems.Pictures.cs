namespace BlogGen.Diagnostics;

/// <summary>GBR: pictures; PRV05: what a photo gives away.</summary>
public static partial class Problems
{
    /// <example><c>![](foto.jpg)</c></example>
    public static Diagnostic PictureWithoutText(SourceLocation at, string target) =>
        Fault(
            "GBR01",
            at,
            new(
                $"Gambar `{target}` tidak mempunyai teks pengganti, jadi pembaca layar tidak dapat menceritakannya.",
                $"The picture `{target}` has no text in its place, so a screen reader cannot tell of it."
            ),
            new(
                $"Tulis apa yang tampak: `![Anak mengukur massa]({target})`; bila hanya hiasan: `![]({target}){{.dekoratif}}`.",
                $"Write what it shows: `![Children weighing a stone]({target})`; if it is only an ornament: `![]({target}){{.decorative}}`."
            )
        );

    /// <example>A photo as the phone took it, with the place in its EXIF block.</example>
    public static Diagnostic LocationsRemoved(SourceLocation first, int count) =>
        Info(
            "PRV05",
            first,
            count == 1
                ? new(
                    "Foto ini menyimpan lokasi pengambilannya; lokasi itu sudah dihapus dari situs.",
                    "This photo holds the place where it was taken; the site goes out without it."
                )
                : new(
                    $"{count} foto, di antaranya berkas ini, menyimpan lokasi pengambilannya; lokasi itu sudah dihapus dari situs.",
                    $"{count} photos, this one among them, hold the place where they were taken; the site goes out without it."
                ),
            new(
                "Berkas asli di komputer Anda tetap menyimpannya. Agar foto berikutnya tidak memuat lokasi, matikan penanda lokasi di kamera ponsel.",
                "The original on your computer still holds it. Turn off location tags in the phone's camera to keep it out of further photos."
            )
        );

    /// <example><c>IMG_0042.HEIC</c></example>
    public static Diagnostic PictureFormatNotShown(SourceLocation at, string format) =>
        Fault(
            "GBR12",
            at,
            new(
                $"Gambar {format} tidak dapat ditampilkan peramban, jadi tidak diterbitkan.",
                $"Browsers do not show {format} pictures, so it is not published."
            ),
            format == "HEIC"
                ? new(
                    "Kirim ulang sebagai JPEG. Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel; foto yang sudah ada: bagikan lewat Mail atau simpan ulang sebagai JPEG.",
                    "Export it as JPEG. On an iPhone: Settings > Camera > Formats > Most Compatible; for a photo that is there already, share it by Mail or save it as JPEG."
                )
                : new("Simpan ulang sebagai JPEG atau PNG.", "Save it again as JPEG or PNG.")
        );

    /// <example>A text file named <c>foto.jpg</c></example>
    public static Diagnostic PictureUnreadable(SourceLocation at) =>
        Fault(
            "GBR04",
            at,
            new(
                "Isi berkas ini tidak dikenali sebagai gambar, jadi tidak akan tampil.",
                "What this file holds is not a picture, so nothing is shown."
            ),
            new(
                "Buka gambarnya di komputer Anda. Jika tidak terbuka, salin ulang dari ponsel.",
                "Open it on your computer. If that fails, copy it from the phone again."
            )
        );

    /// <example>A photo whose copy was broken off.</example>
    public static Diagnostic PictureTorn(SourceLocation at) =>
        Fault(
            "GBR05",
            at,
            new(
                "Berkas gambar ini terpotong: bagian bawahnya hilang.",
                "This picture's file is cut short: its lower part is missing."
            ),
            new("Salin ulang dari ponsel atau kameranya.", "Copy it from the phone or camera again.")
        );

    /// <example>A PNG named <c>foto.jpg</c></example>
    public static Diagnostic PictureMisnamed(SourceLocation at, string format, string extension) =>
        Warning(
            "GBR06",
            at,
            new(
                $"Namanya berakhiran `{extension}`, padahal isinya {format}.",
                $"Its name ends in `{extension}`, but it holds {format}."
            ),
            new(
                "Gambarnya tetap tampil. Ganti akhiran namanya agar program lain pun dapat membukanya.",
                "It is shown all the same. Change the end of its name so that other programs can open it too."
            )
        );

    /// <example>A panorama of 30,000 by 10,000 pixels.</example>
    public static Diagnostic PictureTooLarge(SourceLocation at, int width, int height) =>
        Fault(
            "GBR07",
            at,
            new(
                $"Gambar {width} × {height} piksel terlalu besar untuk diolah, jadi tidak diterbitkan.",
                $"A picture of {width} × {height} pixels is too large to work on, so it is not published."
            ),
            new(
                "Perkecil dahulu, misalnya menjadi selebar 4000 piksel.",
                "Make it smaller first, 4000 pixels wide for example."
            )
        );

    /// <example>The program was copied without the library that lies beside it.</example>
    public static Diagnostic NoPictureLibrary() =>
        Info(
            "GBR08",
            null,
            new(
                "Foto tidak diperkecil karena pustaka gambar (libvips) tidak ditemukan; data tersembunyi di dalamnya tetap dihapus.",
                "Photos keep their size because the picture library (libvips) was not found; hidden data inside them is still removed."
            ),
            new(
                "Letakkan berkas libvips dari paket bloggen di folder yang sama dengan programnya.",
                "Put the libvips file of the bloggen package into the folder of the program."
            )
        );

    /// <example><c>&lt;svg onload="…"&gt;</c></example>
    public static Diagnostic DrawingCleaned(SourceLocation at) =>
        Warning(
            "GBR09",
            at,
            new(
                "Gambar SVG ini memuat skrip atau bagian dari situs lain; bagian itu tidak ikut diterbitkan.",
                "This SVG holds a script or parts from another site; those parts are not published."
            ),
            new(
                "Simpan ulang dari program gambar sebagai SVG biasa (plain SVG), dengan semua bagiannya di dalam.",
                "Save it from the drawing program as plain SVG, with all its parts inside."
            )
        );

    /// <example>A file that passed every look at it, and whose pixels make no sense.</example>
    public static Diagnostic PictureNotDecoded(SourceLocation at, string reason) =>
        Fault(
            "GBR10",
            at,
            new(
                "Gambar ini tidak dapat dibaca, jadi yang terbit hanya bidang kosong.",
                $"This picture cannot be read ({reason}), so only an empty spot is published."
            ),
            new(
                "Salin ulang dari ponsel, atau simpan ulang sebagai JPEG.",
                "Copy it from the phone again, or save it as JPEG."
            )
        );

    /// <example><c>foto: {mutu: bagus}</c></example>
    public static Diagnostic UnreadablePictureSetting(SourceLocation at, string key, string value) =>
        Warning(
            "GBR11",
            at,
            new(
                $"Nilai `{value}` untuk `{key}` tidak dikenali, jadi nilai bawaan dipakai.",
                $"`{value}` is no value for `{key}`, so the default one is used."
            ),
            new(
                "Tulis misalnya `lebar: [400, 800, 1280]`, `mutu: 75`, `avif: ya`, atau `asli: ya`.",
                "Write `widths: [400, 800, 1280]`, `quality: 75`, `avif: yes` or `originals: yes`, for example."
            )
        );
}
