namespace BlogGen.Diagnostics;

/// <summary>DEP: the front matter, and the same mistakes in other YAML, TOML and JSON files.</summary>
public static partial class Problems
{
    /// <example>A line that starts with a tab.</example>
    public static Diagnostic YamlTab(SourceLocation at) =>
        Error(
            "DEP07",
            at,
            new("Baris ini menjorok dengan tombol Tab.", "This line is indented with a tab."),
            new("Ganti Tab dengan dua spasi.", "Use two spaces instead of the tab.")
        );

    /// <example><c>tujuan: "Halo</c></example>
    public static Diagnostic YamlOpenQuote(SourceLocation at) =>
        Error(
            "DEP08",
            at,
            new("Tanda kutip dibuka di sini tetapi tidak ditutup.", "A quotation mark opens here and is not closed."),
            new(
                "Tutup dengan tanda kutip yang sama, atau hapus tanda kutip pembukanya.",
                "Close it with the same mark, or remove the opening one."
            )
        );

    /// <example><c>label: [ipa, fase d</c></example>
    public static Diagnostic YamlOpenBracket(SourceLocation at, char bracket = '[') =>
        Error(
            "DEP09",
            at,
            new(
                $"Kurung `{bracket}` dibuka di sini tetapi tidak ditutup.",
                $"A bracket `{bracket}` opens here and is not closed."
            ),
            bracket == '{'
                ? new(
                    "Tutup dengan `}`, atau beri tanda kutip pada seluruh nilainya.",
                    "Close it with `}`, or put the whole value in quotes."
                )
                : new(
                    "Tutup dengan `]`, atau beri tanda kutip pada seluruh nilainya.",
                    "Close it with `]`, or put the whole value in quotes."
                )
        );

    /// <example>Lines whose indentation does not fit.</example>
    public static Diagnostic YamlUnreadable(SourceLocation at) =>
        Error(
            "DEP10",
            at,
            new("Susunan baris ini tidak dapat dipahami.", "The structure of this line cannot be understood."),
            new(
                "Tulis `kunci: nilai` pada tiap baris; isi daftar menjorok dua spasi dengan `- ` di depannya.",
                "Write `key: value` on each line; indent list items two spaces with `- ` before them."
            )
        );

    /// <example><c>catatan: Refleksi: Pertemuan 1</c></example>
    public static Diagnostic YamlColon(SourceLocation at) =>
        Error(
            "DEP24",
            at,
            new(
                "Nilai ini berisi titik dua, sehingga dikira kunci baru.",
                "This value holds a colon, so it looks like a new key."
            ),
            new(
                "Beri tanda kutip pada nilainya: `kunci: \"Refleksi: Pertemuan 1\"`.",
                "Put the value in quotes: `key: \"Reflection: Meeting 1\"`."
            )
        );

    /// <example><c>catatan: @omjay</c></example>
    public static Diagnostic YamlReservedStart(SourceLocation at, char mark) =>
        Error(
            "DEP25",
            at,
            new(
                $"Nilai tanpa tanda kutip tidak dapat diawali `{mark}`.",
                $"A value without quotes cannot begin with `{mark}`."
            ),
            new("Beri tanda kutip pada nilainya.", "Put the value in quotes.")
        );

    /// <example>A list item that stands one space further left than the others.</example>
    public static Diagnostic YamlIndentation(SourceLocation at) =>
        Error(
            "DEP26",
            at,
            new(
                "Baris ini menjorok tidak sejajar dengan baris di atasnya.",
                "This line is not indented like the lines above it."
            ),
            new(
                "Sejajarkan dengan baris yang setingkat; pakai dua spasi untuk tiap tingkat.",
                "Align it with the lines of its level; use two spaces for each level."
            )
        );

    /// <example><c>foto: *sampul</c> where no <c>&amp;sampul</c> stands above.</example>
    public static Diagnostic YamlUnknownAlias(SourceLocation at, string name) =>
        Warning(
            "DEP27",
            at,
            new(
                $"Acuan `*{name}` tidak menemukan `&{name}`, jadi dibaca apa adanya.",
                $"The reference `*{name}` finds no `&{name}`, so it is read literally."
            ),
            new(
                "Beri tanda kutip bila tanda bintang itu bagian dari teks.",
                "Put it in quotes if the asterisk is part of the text."
            )
        );

    /// <example>A file whose aliases grow without end.</example>
    public static Diagnostic YamlTooLarge(SourceLocation at) =>
        Error(
            "DEP11",
            at,
            new(
                "Bagian ini terlalu besar atau terlalu dalam susunannya.",
                "This part is too large or nested too deep."
            ),
            new(
                "Sederhanakan: hapus acuan `*` yang berulang atau tingkat yang tidak perlu.",
                "Make it simpler: remove repeated `*` references or levels that are not needed."
            )
        );

    /// <example><c>title = </c></example>
    public static Diagnostic TomlUnreadable(SourceLocation at) =>
        Error(
            "DEP12",
            at,
            new("Baris TOML ini tidak dapat dipahami.", "This line of TOML cannot be understood."),
            new("Tulis `kunci = \"nilai\"` pada tiap baris.", "Write `key = \"value\"` on each line.")
        );

    /// <example><c>{"title": }</c></example>
    public static Diagnostic JsonUnreadable(SourceLocation at) =>
        Error(
            "DEP13",
            at,
            new("Bagian JSON ini tidak dapat dipahami.", "This JSON cannot be understood."),
            new(
                "Periksa koma, kurung, dan tanda kutip di sekitar tempat ini.",
                "Check commas, brackets and quotation marks around this place."
            )
        );

    private static Diagnostic Error(string code, SourceLocation? at, Words message, Words hint) =>
        new(code, Severity.Error, at, message, hint);
}
