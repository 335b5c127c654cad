namespace BlogGen.Diagnostics;

/// <summary>ISI: the body of a text.</summary>
public static partial class Problems
{
    /// <example>Five thousand nested quotes.</example>
    public static Diagnostic NestedTooDeep(SourceLocation at) =>
        Warning(
            "ISI01",
            at,
            new(
                "Susunan tulisan ini terlalu dalam, jadi ditampilkan apa adanya.",
                "This text is nested too deep, so it is shown as typed."
            ),
            new("Kurangi kutipan atau daftar yang bertingkat-tingkat.", "Use fewer nested quotes and lists.")
        );

    /// <example><c>::: khusus-guru</c> without its closing <c>:::</c></example>
    public static Diagnostic TeacherBlockNotClosed(SourceLocation at) =>
        Warning(
            "ISI02",
            at,
            new(
                "Blok `::: khusus-guru` tidak ditutup; semua teks sesudahnya tidak diterbitkan.",
                "The block `::: teacher-only` is not closed; all text after it is not published."
            ),
            new(
                "Tambahkan baris `:::` di akhir bagian khusus guru.",
                "Add a line `:::` at the end of the part for teachers."
            )
        );
}
