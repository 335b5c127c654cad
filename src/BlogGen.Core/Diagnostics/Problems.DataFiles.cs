namespace BlogGen.Diagnostics;

/// <summary>DAT: the files of <c>data/</c> that themes read.</summary>
public static partial class Problems
{
    /// <example><c>"Ani;7</c></example>
    public static Diagnostic CsvQuote(SourceLocation at) =>
        SetAside(
            "DAT01",
            at,
            new(
                "Tanda kutip pada baris tabel ini tidak berpasangan, jadi baris ini dan sesudahnya tidak terbaca.",
                "A quotation mark in this row has no partner, so this row and those after it cannot be read."
            ),
            new(
                "Simpan ulang dari program lembar kerja, atau gandakan tanda kutip di dalam sel: `\"\"`.",
                "Save it again from the spreadsheet, or double quotation marks inside a cell: `\"\"`."
            )
        );

    /// <example>A header of two columns above a row of three cells.</example>
    public static Diagnostic CsvExtraCell(SourceLocation at) =>
        Warning(
            "DAT02",
            at,
            new(
                "Baris ini berisi sel tanpa nama kolom, jadi sel itu tidak dipakai.",
                "This row holds a cell without a column name, so that cell is not used."
            ),
            new(
                "Beri nama kolomnya pada baris pertama, atau beri tanda kutip pada sel yang berisi pemisah.",
                "Name its column in the first row, or put a cell that holds the delimiter in quotes."
            )
        );

    /// <example><c>data/agenda.yml</c> and <c>data/agenda.csv</c></example>
    public static Diagnostic DataNameTwice(SourceLocation at, string name, string other) =>
        Warning(
            "DAT03",
            at,
            new(
                $"`site.data.{name}` sudah diisi oleh `{other}`, jadi berkas ini tidak dipakai.",
                $"`site.data.{name}` comes from `{other}` already, so this file is not used."
            ),
            new("Ganti nama salah satu berkas.", "Rename one of the files.")
        );
}
