namespace BlogGen.Diagnostics;

/// <summary>DEP: the front matter ("bagian depan").</summary>
public static partial class Problems
{
    /// <example>A file that begins with <c>---</c> and never closes it.</example>
    public static Diagnostic FenceNotClosed(SourceLocation at, int line, string mark = "---") =>
        Warning(
            "DEP02",
            at,
            new(
                $"Bagian atas dibuka dengan `{mark}` tetapi tidak ditutup.",
                $"The front matter is opened with `{mark}` but not closed."
            ),
            new($"Tambahkan `{mark}` setelah baris {line}.", $"Add `{mark}` after line {line}.")
        );

    /// <example><c>judul: A</c> and <c>judul: B</c></example>
    public static Diagnostic KeyTwice(SourceLocation at, string key, int earlier) =>
        Warning(
            "DEP03",
            at,
            new(
                $"Kunci `{key}` ditulis dua kali (baris {earlier} dan {at.Line}); yang terakhir dipakai.",
                $"The key `{key}` appears twice (lines {earlier} and {at.Line}); the last one counts."
            ),
            new("Hapus salah satu.", "Remove one of them.")
        );

    /// <example><c>titel: A</c></example>
    public static Diagnostic UnknownKey(SourceLocation at, string key, string indonesian, string english)
    {
        var nearest = indonesian == english ? $"`{english}`" : $"`{indonesian}` (`{english}`)";
        return Warning(
            "DEP04",
            at,
            new($"Kunci `{key}` tidak dikenal.", $"The key `{key}` is not known."),
            new($"Maksud Anda {nearest}?", $"Did you mean {nearest}?")
        );
    }

    /// <example><c>tanggal: 31 Februari 2026</c></example>
    public static Diagnostic UnreadableDate(SourceLocation at, string text) =>
        Warning(
            "DEP05",
            at,
            new($"Tanggal `{Short(text)}` tidak terbaca.", $"The date `{Short(text)}` cannot be read."),
            new("Pakai 2026-08-17 atau 17 Agustus 2026.", "Use 2026-08-17 or 17 August 2026.")
        );

    /// <example><c>judul: Refleksi: Pertemuan 1</c></example>
    public static Diagnostic ReadLiterally(SourceLocation at) =>
        Info(
            "DEP06",
            at,
            new(
                "Nilai ini berisi tanda khusus YAML; dibaca apa adanya.",
                "This value holds YAML's special characters; it is read literally."
            ),
            new(
                "Tidak perlu tindakan; beri tanda kutip bila berkas dipakai di alat lain.",
                "Nothing to do; put it in quotes if other tools use the file."
            )
        );

    /// <example><c>judul： Halo</c></example>
    public static Diagnostic WideColon(SourceLocation at, string key) =>
        Info(
            "DEP14",
            at,
            new(
                $"Titik dua lebar `：` setelah `{key}` dibaca sebagai titik dua biasa.",
                $"The wide colon `：` after `{key}` is read as a plain colon."
            ),
            new("Ganti dengan `:` biasa.", "Use a plain `:`.")
        );

    /// <example>A line of prose inside the front matter.</example>
    public static Diagnostic StrayLine(SourceLocation at, string text) =>
        Warning(
            "DEP15",
            at,
            new(
                $"Baris “{Short(text)}” di bagian atas bukan pasangan `kunci: nilai`, jadi tidak terpakai.",
                $"The line “{Short(text)}” in the front matter is no `key: value`, so it is not used."
            ),
            new(
                "Pindahkan ke bawah `---`, atau lengkapi menjadi `kunci: nilai`.",
                "Move it below `---`, or make it `key: value`."
            )
        );

    /// <example><c>draf: tidak</c> and <c>draf: ya</c></example>
    public static Diagnostic VisibilityTwice(SourceLocation at, string key, int earlier) =>
        Warning(
            "DEP16",
            at,
            new(
                $"`{key}` ditulis dua kali (baris {earlier} dan {at.Line}); demi aman, tulisan dianggap draf bila salah satunya berkata begitu.",
                $"`{key}` appears twice (lines {earlier} and {at.Line}); to be safe the post is a draft if either says so."
            ),
            new("Sisakan satu baris saja.", "Keep one line only.")
        );

    /// <example><c>draf: mungkin</c></example>
    public static Diagnostic UnreadableFlag(SourceLocation at, string key, string text) =>
        Warning(
            "DEP17",
            at,
            new(
                $"Nilai `{Short(text)}` pada `{key}` bukan ya atau tidak.",
                $"The value `{Short(text)}` of `{key}` is neither yes nor no."
            ),
            new($"Tulis `{key}: ya` atau `{key}: tidak`.", $"Write `{key}: yes` or `{key}: no`.")
        );

    /// <example><c>tanggal: 03/04/2026</c></example>
    public static Diagnostic AmbiguousDate(SourceLocation at, string text, string id, string en) =>
        Warning(
            "DEP18",
            at,
            new($"`{text}` dibaca sebagai {id}.", $"`{text}` is read as {en}."),
            new(
                "Bila bukan itu maksudnya, tulis seperti 2026-04-03.",
                "If that is not meant, write it like 2026-04-03."
            )
        );

    /// <example>List items indented with tabs.</example>
    public static Diagnostic TabIndentation(SourceLocation at) =>
        Info(
            "DEP19",
            at,
            new("Tab di awal baris dibaca sebagai dua spasi.", "Tabs at the start of lines are read as two spaces."),
            new("Pakai spasi agar aman di alat lain.", "Use spaces to be safe in other tools.")
        );

    /// <example><c>bagian: tiga</c></example>
    public static Diagnostic UnreadableNumber(SourceLocation at, string text) =>
        Warning(
            "DEP20",
            at,
            new($"`{Short(text)}` bukan bilangan.", $"`{Short(text)}` is not a number."),
            new("Tulis dengan angka, misalnya `3`.", "Write it in digits, for example `3`.")
        );

    /// <example><c>jadwal: besok</c>, or <c>draf ya</c> without its colon.</example>
    public static Diagnostic HeldBack(SourceLocation at) =>
        Warning(
            "DEP21",
            at,
            new(
                "Demi aman, tulisan ini dianggap draf sampai baris ini jelas.",
                "To be safe, this post is a draft until this line is clear."
            ),
            new("Perbaiki baris ini, lalu bangun lagi.", "Correct this line, then build again.")
        );

    /// <example><c>judul: Halo</c>, and below it <c>tanggal: 2026-08-17</c> after a tab.</example>
    public static Diagnostic IndentedKey(SourceLocation at, string key) =>
        Info(
            "DEP22",
            at,
            new(
                $"Kunci `{key}` menjorok di bawah kunci lain; dibaca sebagai kunci tersendiri.",
                $"The key `{key}` is indented under another key; it is read as a key of its own."
            ),
            new("Hapus spasi atau Tab di awal baris ini.", "Remove the spaces or the tab at the start of this line.")
        );

    /// <example>A file that begins with <c>judul: Zat Cair</c> and <c>draf: ya</c>, without <c>---</c>.</example>
    /// <param name="written">The line that keeps the post back.</param>
    public static Diagnostic BareFront(SourceLocation at, string written, int first, int last) =>
        Warning(
            "DEP28",
            at,
            new(
                $"Baris `{Short(written)}` tidak diapit dua garis `---` di awal berkas; demi aman, tulisan ini dianggap draf.",
                $"The line `{Short(written)}` does not stand between two `---` lines at the top of the file; to be safe, this post is a draft."
            ),
            new(
                $"Tulis `---` pada baris tersendiri di atas baris {first} dan di bawah baris {last}, di awal berkas.",
                $"Write `---` on a line of its own above line {first} and below line {last}, at the top of the file."
            )
        );

    internal static string Short(string text) =>
        text.Trim() is { Length: > 40 } longText ? longText[..40] + "…" : text.Trim();
}
