namespace BlogGen.Diagnostics;

/// <summary>BKS: how files are saved.</summary>
public static partial class Problems
{
    /// <example>A file saved by an old Notepad.</example>
    public static Diagnostic OtherEncoding(SourceLocation at, string encoding) =>
        Info(
            "BKS10",
            at,
            new(
                $"Berkas tersimpan sebagai {encoding}, bukan UTF-8; tetap terbaca.",
                $"The file is saved as {encoding}, not UTF-8; it was read all the same."
            ),
            new(
                "Simpan ulang dengan pengodean UTF-8 agar aman di semua program.",
                "Save it again as UTF-8 to be safe in every program."
            )
        );

    /// <example>A NUL character pasted from another program.</example>
    public static Diagnostic ControlCharacters(SourceLocation at, int count) =>
        Info(
            "BKS11",
            at,
            new(
                $"{count} karakter tak terlihat dibuang dari berkas ini.",
                $"{count} invisible characters were removed from this file."
            ),
            new(
                "Tidak perlu tindakan; biasanya ikut tersalin dari program lain.",
                "Nothing to do; they are usually pasted from another program."
            )
        );

    /// <example>A file that another program has locked.</example>
    public static Diagnostic UnreadableFile(SourceLocation at) =>
        SetAside(
            "BKS12",
            at,
            new("Berkas ini tidak dapat dibaca.", "This file cannot be read."),
            new(
                "Tutup program yang membukanya dan periksa izinnya, lalu bangun lagi.",
                "Close the program that has it open and check its permissions, then build again."
            )
        );
}
