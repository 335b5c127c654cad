using System.Globalization;
using System.Text;
using BlogGen.Files;

namespace BlogGen.Benchmarks;

/// <summary>Posts of the usual shape and length, always the same.</summary>
internal static class Posts
{
    private const string Sentence =
        "Hari ini kelas tujuh mengamati **perubahan wujud** air, mencatat suhu, lalu membahas hasilnya bersama. ";

    public static readonly string Code = """
        // hitung rata-rata nilai
        public static double Rata(IReadOnlyList<int> nilai, string nama = "kelas")
        {
            if (nilai.Count == 0) return 0.0;
            Console.WriteLine($"{nama}: {nilai.Count}");
            return nilai.Sum() / (double)nilai.Count;
        }
        """.ReplaceLineEndings("\n");

    public static string Body { get; } = BuildBody();

    public static string Text(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            ---
            title: "Tulisan ke-{number}"
            date: 2026-{number % 10 + 1:00}-{number % 27 + 1:00}T07:00:00+07:00
            tags: [sains, label-{number % 12}]
            categories: [kelas-{number % 4}]
            author: "Guru {number % 5}"
            description: "Catatan pengamatan di kelas, hari ke-{number}."
            ---

            {Body}
            """
        );

    public static MemoryFileStore Site(int posts)
    {
        var files = new MemoryFileStore();
        files.Write("bloggen.yml", "title: Blog Uji\nurl: https://example.org\n");
        for (var i = 0; i < posts; i++)
            files.Write(string.Create(CultureInfo.InvariantCulture, $"content/posts/tulisan-{i}.md"), Text(i));
        return files;
    }

    private static string BuildBody()
    {
        var body = new StringBuilder();
        for (var section = 1; section <= 4; section++)
        {
            body.Append(CultureInfo.InvariantCulture, $"## Bagian {section}\n\n")
                .Insert(body.Length, Sentence, 8)
                .Append("\n\n- satu\n- dua dengan [tautan](https://example.org/)\n- tiga\n\n");
        }
        return body.Append("| Nama | Nilai |\n|---|---:|\n| Ani | 90 |\n\n")
            .Append("```csharp\n")
            .Append(Code)
            .Append("\n```\n")
            .ToString();
    }
}
