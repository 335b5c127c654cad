namespace BlogGen.Diagnostics;

/// <remarks>A chart with any of these is shown as it was typed.</remarks>
public static partial class Problems
{
    /// <summary><c>juduul: Buku</c></summary>
    public static Diagnostic UnknownChartKey(SourceLocation at, string key, string? nearest) =>
        Fault(
            "GRF01",
            at,
            new Words($"Kunci `{key}` tidak dikenal dalam grafik ini.", $"The key `{key}` is not known in this chart."),
            nearest is null
                ? new Words(
                    "Periksa ejaannya; bila itu nama data, tulis angka sesudah titik dua.",
                    "Check its spelling; if it names a datum, write a number after the colon."
                )
                : DidYouMean(nearest)
        );

    /// <summary><c>jenis: btang</c></summary>
    public static Diagnostic UnknownChartWord(SourceLocation at, string word, string? nearest) =>
        Fault(
            "GRF02",
            at,
            new Words($"Pilihan `{word}` tidak dikenal untuk grafik.", $"Charts do not know the choice `{word}`."),
            nearest is null
                ? new Words(
                    "Pakai `batang`, `garis`, `lingkaran`, `fungsi`, atau `garis bilangan`.",
                    "Use `bar`, `line`, `pie`, `function` or `number line`."
                )
                : DidYouMean(nearest)
        );

    /// <summary><c>Januari: empat</c></summary>
    public static Diagnostic ChartNumberUnreadable(SourceLocation at, string text) =>
        Fault(
            "GRF03",
            at,
            new Words($"Bilangan `{text}` tidak terbaca.", $"The number `{text}` cannot be read."),
            new Words(
                "Tulis angka saja, misalnya `4,5`; pisahkan beberapa bilangan dengan titik koma.",
                "Write digits only, such as `4.5`; put semicolons between several numbers."
            )
        );

    /// <summary><c>y = 2(x + 1</c></summary>
    public static Diagnostic FormulaUnreadable(SourceLocation at, string rest) =>
        Fault(
            "GRF04",
            at,
            rest.Length == 0
                ? new Words("Rumus ini belum selesai.", "This formula is not finished.")
                : new Words(
                    $"Rumus ini tidak terbaca mulai dari `{rest}`.",
                    $"This formula cannot be read from `{rest}` on."
                ),
            new Words(
                "Periksa tanda kurung dan tanda hitung di tempat itu.",
                "Check the brackets and the signs at that place."
            )
        );

    /// <summary><c>y = sn x</c></summary>
    public static Diagnostic UnknownFormulaWord(SourceLocation at, string word, string variable, string? nearest) =>
        Fault(
            "GRF05",
            at,
            new Words(
                $"Nama `{word}` tidak dikenal dalam rumus dengan variabel `{variable}`.",
                $"The name `{word}` is not known in a formula of `{variable}`."
            ),
            nearest is null
                ? new Words(
                    "Pakai satu variabel saja dan fungsi seperti `sin`, `akar`, `log`, atau `ln`.",
                    "Use one variable only, and functions such as `sin`, `sqrt`, `log` or `ln`."
                )
                : DidYouMean(nearest)
        );

    /// <summary>Three labels and four values.</summary>
    public static Diagnostic ChartSeriesUneven(SourceLocation at, string name, int values, int labels) =>
        Fault(
            "GRF06",
            at,
            new Words(
                $"Baris `{name}` berisi {values} bilangan, padahal seharusnya {labels}.",
                $"The line `{name}` holds {values} numbers where {labels} are expected."
            ),
            new Words(
                "Lengkapi barisnya; tulis `-` untuk nilai yang tidak ada.",
                "Complete the line; write `-` for a value that is missing."
            )
        );

    /// <summary>A fence with a title and nothing else.</summary>
    public static Diagnostic ChartIsEmpty(SourceLocation at) =>
        Fault(
            "GRF07",
            at,
            new Words("Grafik ini tidak berisi data untuk digambar.", "This chart holds nothing to draw."),
            new Words(
                "Tulis satu nilai di setiap baris, misalnya `Januari: 4`, atau sebuah rumus seperti `y = x^2`.",
                "Write a value on each line, such as `January: 4`, or a formula such as `y = x^2`."
            )
        );

    /// <summary><c>Januari 4</c></summary>
    public static Diagnostic ChartLineUnreadable(SourceLocation at, string line) =>
        Fault(
            "GRF08",
            at,
            new Words(
                $"Baris `{line}` tidak dipahami sebagai isi grafik.",
                $"The line `{line}` means nothing in a chart."
            ),
            new Words(
                "Tulis nama, titik dua, lalu nilainya; bila ini bukan grafik, pakai nama lain di belakang ```.",
                "Write a name, a colon and the value; if this is no chart, write another word after the ```."
            )
        );

    /// <summary>Twenty series of lines.</summary>
    public static Diagnostic ChartTooLarge(SourceLocation at, int most) =>
        Fault(
            "GRF09",
            at,
            new Words(
                $"Grafik ini terlalu penuh; dari bagian ini paling banyak {most} yang dapat digambar.",
                $"This chart is too full; at most {most} of this part can be drawn."
            ),
            new Words("Bagi datanya menjadi beberapa grafik.", "Divide the data among several charts.")
        );

    /// <summary>A slice of -3.</summary>
    public static Diagnostic PieImpossible(SourceLocation at) =>
        Fault(
            "GRF10",
            at,
            new Words(
                "Diagram lingkaran memerlukan bilangan yang tidak negatif untuk setiap bagian, dan jumlah yang lebih dari nol.",
                "A pie needs a number that is not negative for each slice, and a total above zero."
            ),
            new Words("Betulkan nilainya, atau pakai `jenis: batang`.", "Mend the value, or use `kind: bar`.")
        );

    /// <summary><c>x: 3..-3</c></summary>
    public static Diagnostic ChartRangeEmpty(SourceLocation at) =>
        Fault(
            "GRF11",
            at,
            new Words("Rentang ini kosong.", "This range is empty."),
            new Words(
                "Tulis bilangan yang lebih kecil lebih dulu, misalnya `-3..3`.",
                "Write the smaller number first, such as `-3..3`."
            )
        );

    private static Words DidYouMean(string nearest) => new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?");
}
