namespace BlogGen.Diagnostics;

public static partial class Problems
{
    /// <summary>A file with 5,000 quotes in one another.</summary>
    public static Diagnostic TextNestedTooDeeply(SourceLocation at) =>
        Fault(
            "MKD01",
            at,
            new Words(
                "Kutipan, daftar, atau kurung di berkas ini bertumpuk terlalu dalam, jadi isinya ditampilkan apa adanya.",
                "Quotes, lists or brackets in this file are nested too deeply, so its text is shown as it was written."
            ),
            new Words(
                "Kurangi tumpukan tanda `>`, `-`, atau `[` di berkas ini.",
                "Use fewer levels of `>`, `-` or `[` in this file."
            )
        );

    /// <summary><c>::: khusus-guru</c> without its closing <c>:::</c>.</summary>
    public static Diagnostic TeacherOnlyNotClosed(SourceLocation at) =>
        Fault(
            "MKD02",
            at,
            new Words(
                "Bagian khusus guru dibuka di sini tetapi tidak ditutup, jadi semua teks sesudahnya tidak diterbitkan.",
                "The teacher-only part that begins here is never closed, so none of the text after it is published."
            ),
            new Words(
                "Tambahkan baris `:::` di akhir bagian khusus guru.",
                "Add a line `:::` at the end of the teacher-only part."
            )
        );

    /// <summary><c>[modul](modul ajar.pdf)</c>.</summary>
    public static Diagnostic LinkWithSpaces(SourceLocation at, string target) =>
        Info(
            "MKD03",
            at,
            new Words(
                $"Alamat `{target}` mengandung spasi; bloggen tetap membacanya sebagai tautan.",
                $"The address `{target}` contains spaces; bloggen reads it as a link all the same."
            ),
            new Words(
                $"Agar terbaca juga di program lain, tulis `<{target}>` di dalam tanda kurung.",
                $"Write `<{target}>` between the brackets so that other programs can read it too."
            )
        );

    /// <summary><c>::: catatan</c> without its closing <c>:::</c>.</summary>
    public static Diagnostic ContainerNotClosed(SourceLocation at, string name) =>
        Warning(
            "MKD04",
            at,
            new Words(
                $"Kotak `::: {name}` dibuka di sini tetapi tidak ditutup, jadi semua teks sesudahnya masuk ke dalamnya.",
                $"The box `::: {name}` that begins here is never closed, so all the text after it is inside it."
            ),
            new Words("Tambahkan baris `:::` di akhir kotak itu.", "Add a line `:::` at the end of the box.")
        );

    /// <summary><c>{% include galeri.html %}</c> in a folder of Jekyll.</summary>
    public static Diagnostic WordsOfAnotherTool(SourceLocation at, int count, string names) =>
        Info(
            "MKD10",
            at,
            new Words(
                $"{count} penanda templat dari alat lain tidak dikenal, jadi tetap tampak seperti yang diketik: {names}.",
                count == 1
                    ? $"1 template word of another tool is not known, so it stays visible as it was typed: {names}."
                    : $"{count} template words of another tool are not known, so they stay visible as they were typed: {names}."
            ),
            new Words(
                "Ganti dengan teks atau Markdown biasa, atau hapus bila tidak diperlukan lagi.",
                "Replace them with plain text or Markdown, or delete what is no longer needed."
            )
        );

    /// <summary><c>::: kartu</c> around plain text.</summary>
    public static Diagnostic CardsWithoutPairs(SourceLocation at, string name) =>
        Warning(
            "MKD11",
            at,
            new Words(
                $"Blok `::: {name}` tidak berisi pasangan depan dan belakang, jadi tidak ada kartu yang dibuat.",
                $"The block `::: {name}` holds no pairs of front and back, so no card is made of it."
            ),
            new Words(
                "Tulis bagian depan di satu baris dan `: bagian belakang` di baris berikutnya, atau pakai tabel dua kolom.",
                "Write the front on one line and `: the back` on the next, or use a table of two columns."
            )
        );

    /// <summary><c>::: khusus-guru</c> four spaces to the right, or <c>:: khusus-guru</c>.</summary>
    public static Diagnostic TeacherOnlyMisplaced(SourceLocation at) =>
        Warning(
            "MKD20",
            at,
            new Words(
                "Baris ini mirip awal bagian khusus guru, jadi isinya tidak diterbitkan.",
                "This line looks like the start of a teacher-only part, so what follows is not published."
            ),
            new Words(
                "Tulis `::: khusus-guru` di awal baris dan tutup dengan `:::`; untuk mencontohkannya, pakai blok kode ```.",
                "Write `::: teacher-only` at the start of the line and close it with `:::`; to show it as an example, use a ``` code block."
            )
        );
}
