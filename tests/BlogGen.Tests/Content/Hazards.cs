using System.Text;

namespace BlogGen.Tests.Content;

/// <summary>A post as a teacher saved it, and what its author meant.</summary>
/// <param name="Title">As plain text: a title may hold Markdown.</param>
/// <param name="Codes">What the author is told, apart from the site's missing address.</param>
internal sealed record Hazard(string Name, byte[] Post, string Title, params string[] Codes)
{
    public string Path => $"content/posts/{Name}.md";

    public override string ToString() => Name;
}

/// <summary>The 33 hazards that were measured in front matter (domain, section 10.1), each as a whole file.</summary>
internal static class Hazards
{
    public static IReadOnlyList<Hazard> All { get; } =
    [
        Line("01-colon", "judul: Refleksi: Pertemuan 1", "Refleksi: Pertemuan 1", "DEP06"),
        Line("02-hash-first", "judul: #1 Guru Hebat", "#1 Guru Hebat", "DEP06"),
        Line("03-hash", "judul: Tantangan Hari #30", "Tantangan Hari #30", "DEP06"),
        Line("04-anchor", "judul: &lompat", "&lompat", "DEP06"),
        Line("05-brace", "judul: {Matematika}", "{Matematika}", "DEP06"),
        Line("06-key-twice", "judul: a\njudul: b", "b", "DEP03"),
        Of("07-bom", "\uFEFF---\njudul: Halo\n---\nIsi.\n", "Halo"),
        Line("08-no-break-space", "judul:\u00A0Halo", "Halo"),
        Line("09-tab", "judul: Halo\ntujuan:\n\t- satu", "Halo", "DEP19"),
        Line("10-at", "judul: @omjay", "@omjay", "DEP06"),
        Line("11-backquote", "judul: `kode`", "kode", "DEP06"),
        Line("12-percent", "judul: %hadir", "%hadir", "DEP06"),
        Line("13-star", "judul: *Penting* Ujian", "Penting Ujian", "DEP06"),
        Line("14-bracket", "judul: [Soal] Pecahan", "[Soal] Pecahan", "DEP06"),
        Line("15-exclamation", "judul: !Ayo Menulis", "!Ayo Menulis", "DEP06"),
        Line("16-question", "judul: ? Mengapa Langit Biru", "? Mengapa Langit Biru", "DEP06"),
        Line("17-dash", "judul: - Mulai", "- Mulai", "DEP06"),
        Line("18-smart-quotes", "judul: “Refleksi: Pertemuan 1”", "Refleksi: Pertemuan 1"),
        Line("19-wide-colon", "judul： Halo", "Halo", "DEP14"),
        Line("20-open-quote", "judul: \"Halo", "Halo", "DEP08"),
        Line("21-draft", "judul: Draf\ndraf: ya", "Draf"),
        Line("22-grade", "judul: Kelas\nkelas: 07", "Kelas"),
        Line("23-clock", "judul: Jam\npukul: 09:30", "Jam"),
        Line("24-date", "judul: Tanggal\ntanggal: 17 Agustus 2026", "Tanggal"),
        Line("25-tags", "judul: Tag\ntag: ipa, fase d", "Tag"),
        new("26-utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Post("judul: Halo Bu"))], "Halo Bu", "BKS10"),
        new(
            "27-windows-1252",
            Encoding.Latin1.GetBytes(Post("judul: Caf\u00E9 \u0093Buku\u0094")),
            "Café “Buku”",
            "BKS10"
        ),
        Of("28-crlf", Post("judul: Halo").ReplaceLineEndings("\r\n"), "Halo"),
        Of("29-cr", Post("judul: Halo").ReplaceLineEndings("\r"), "Halo"),
        Of("30-fences", "----\njudul: Halo\n—-\nIsi.\n", "Halo"),
        Of("31-blank-lines", "\n\n" + Post("judul: Halo"), "Halo"),
        Of("32-open-fence", "---\njudul: Halo\n\nIsi.\n", "Halo", "DEP02"),
        Line("33-phone", "Judul : Halo", "Halo"),
    ];

    private static Hazard Line(string name, string lines, string title, params string[] codes) =>
        Of(name, Post(lines), title, codes);

    private static Hazard Of(string name, string post, string title, params string[] codes) =>
        new(name, Encoding.UTF8.GetBytes(post), title, codes);

    private static string Post(string lines) => $"---\n{lines}\n---\nIsi.\n";
}
