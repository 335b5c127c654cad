namespace BlogGen.Diagnostics;

public static partial class Problems
{
    /// <summary><c>::: soal pg kelas=8</c> with three options.</summary>
    public static Diagnostic OptionCount(SourceLocation at, int grade, int expected, int found) =>
        Info(
            "SOA01",
            at,
            new Words(
                $"Soal pilihan ganda kelas {grade} biasanya memiliki {expected} pilihan; soal ini memiliki {found}.",
                $"A multiple-choice question of grade {grade} usually has {expected} options; this one has {found}."
            ),
            new Words(
                "Pedoman AKM: 3 pilihan untuk kelas 1–3, 4 untuk kelas 4–9, dan 5 untuk kelas 10–12.",
                "The national guideline: 3 options in grades 1–3, 4 in grades 4–9, and 5 in grades 10–12."
            )
        );

    /// <summary><c>::: soal pg</c> with two <c>[x]</c>.</summary>
    public static Diagnostic SeveralKeys(SourceLocation at, int count) =>
        Warning(
            "SOA02",
            at,
            new Words(
                $"Soal `pg` hanya boleh memiliki satu kunci, tetapi {count} pilihan ditandai `[x]`; soal ini ditampilkan sebagai `pgk`.",
                $"A `pg` question has one right option, but {count} are marked `[x]`; it is shown as `pgk`."
            ),
            new Words(
                "Sisakan satu `[x]`, atau tulis `::: soal pgk` bila memang lebih dari satu yang benar.",
                "Keep one `[x]`, or write `::: soal pgk` if more than one option is right."
            )
        );

    /// <summary><c>- [ ] Semua jawaban benar</c></summary>
    public static Diagnostic CatchAllOption(SourceLocation at, string option) =>
        Info(
            "SOA03",
            at,
            new Words($"Pilihan “{option}” sebaiknya tidak dipakai.", $"The option “{option}” is better not used."),
            new Words(
                "Ganti dengan pengecoh yang nyata: kesalahan yang memang sering dibuat murid.",
                "Put a real distractor in its place: a mistake that pupils do make."
            )
        );

    /// <summary>The right option is a whole sentence, the others are single words.</summary>
    public static Diagnostic KeyStandsOut(SourceLocation at, string key) =>
        Info(
            "SOA04",
            at,
            new Words(
                $"Kunci “{key}” jauh lebih panjang daripada pilihan lain, sehingga mudah ditebak.",
                $"The right option “{key}” is much longer than the others, so it is easy to guess."
            ),
            new Words(
                "Buat semua pilihan setara: panjang, bentuk kalimat, dan satuannya mirip.",
                "Make all options alike: in length, form and unit."
            )
        );

    /// <summary>Two statements, or seven, in a <c>pgk</c> or <c>kategori</c>.</summary>
    public static Diagnostic StatementCount(SourceLocation at, int found) =>
        Info(
            "SOA05",
            at,
            new Words(
                $"Soal pilihan ganda kompleks sebaiknya memuat 3 sampai 5 pernyataan; soal ini memuat {found}.",
                $"A question with several right answers should have 3 to 5 statements; this one has {found}."
            ),
            new Words("Tambah, kurangi, atau pecah menjadi dua soal.", "Add some, drop some, or split it in two.")
        );

    /// <summary>No option has <c>[x]</c>.</summary>
    public static Diagnostic QuestionWithoutKey(SourceLocation at) =>
        Fault(
            "SOA06",
            at,
            new Words(
                "Soal ini belum memiliki kunci, jadi jawabannya tidak dapat diperiksa.",
                "This question has no key, so answers to it cannot be checked."
            ),
            new Words(
                "Tandai pilihan yang benar dengan `[x]`, isi kolom kedua tabelnya, atau tulis jawabannya di `[[…]]`.",
                "Mark the right option with `[x]`, fill the second column of its table, or write the answer in `[[…]]`."
            )
        );

    /// <summary><c>::: soal jodoh</c> with a list of options.</summary>
    public static Diagnostic QuestionKindMismatch(SourceLocation at, string named, string shown) =>
        Warning(
            "SOA07",
            at,
            new Words(
                $"Isi soal ini tidak cocok dengan jenis `{named}`, jadi ditampilkan sebagai `{shown}`.",
                $"What is in this question does not fit the kind `{named}`, so it is shown as `{shown}`."
            ),
            new Words(
                "Perbaiki isinya atau jenisnya. Contoh setiap jenis ada di panduan “Menulis soal”.",
                "Correct what it contains or its kind. The guide “Writing questions” has an example of each."
            )
        );

    /// <summary>The same option twice.</summary>
    public static Diagnostic OptionTwice(SourceLocation at, string text) =>
        Fault(
            "SOA08",
            at,
            new Words($"“{text}” tertulis dua kali dalam soal ini.", $"“{text}” stands twice in this question."),
            new Words("Ganti atau hapus salah satunya.", "Change or delete one of them.")
        );

    /// <summary><c>::: soal pg kelass=8</c></summary>
    public static Diagnostic QuestionWordUnknown(SourceLocation at, string word, string? nearest) =>
        Warning(
            "SOA09",
            at,
            new Words($"Keterangan soal `{word}` tidak dikenal.", $"`{word}` means nothing to a question."),
            nearest is null
                ? new Words(
                    "Yang dikenal: jenis soal (pg, pgk, kategori, bs, isian, numerik, jodoh, urut, uraian), kelas, tp, level, poin, acak, kunci, baris, jawaban, id.",
                    "What it knows: a kind (pg, pgk, kategori, bs, isian, numerik, jodoh, urut, uraian), grade, objective, level, points, shuffle, key, lines, answer, id."
                )
                : new Words($"Mungkin maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <summary>Options without a question above them.</summary>
    public static Diagnostic QuestionWithoutText(SourceLocation at) =>
        Fault(
            "SOA10",
            at,
            new Words("Soal ini tidak memiliki pertanyaan.", "This question asks nothing."),
            new Words(
                "Tulis pertanyaannya sebagai paragraf sebelum pilihan jawaban.",
                "Write the question as a paragraph before its options."
            )
        );

    /// <summary>The next <c>::: soal</c> begins before this one's <c>:::</c>.</summary>
    public static Diagnostic QuestionNotClosed(SourceLocation at) =>
        Warning(
            "SOA11",
            at,
            new Words(
                "Soal ini tidak ditutup; bloggen menutupnya sebelum soal atau judul berikutnya, atau di akhir tulisan.",
                "This question is never closed; bloggen closes it before the next question, heading or end of the text."
            ),
            new Words(
                "Tambahkan baris `:::` di akhir soal. Setiap `::: pembahasan` juga memerlukan `:::` sendiri.",
                "Add a line `:::` at its end. Each `::: pembahasan` needs a `:::` of its own too."
            )
        );

    /// <summary><c>poin=banyak</c></summary>
    public static Diagnostic QuestionValueUnclear(SourceLocation at, string name, string value) =>
        Warning(
            "SOA12",
            at,
            new Words($"Nilai `{name}={value}` tidak dapat dibaca.", $"The value in `{name}={value}` cannot be read."),
            new Words("Tulis angka, misalnya `kelas=8 poin=2`.", "Write a number, such as `grade=8 points=2`.")
        );

    /// <summary>An essay in Aiken.</summary>
    public static Diagnostic QuestionNotExported(
        SourceLocation at,
        int number,
        string format,
        string reasonInIndonesian,
        string reasonInEnglish
    ) =>
        Warning(
            "SOA20",
            at,
            new Words(
                $"Soal {number} tidak diekspor ke {format}: {reasonInIndonesian}.",
                $"Question {number} is not exported to {format}: {reasonInEnglish}."
            ),
            new Words(
                "Pakai `--kind moodle`, yang dapat memuat semua jenis soal.",
                "Use `--kind moodle`, which holds every kind of question."
            )
        );

    /// <summary>Steps to put in order: a course has them matched with numbers.</summary>
    public static Diagnostic QuestionExportedAs(
        SourceLocation at,
        int number,
        string formInIndonesian,
        string formInEnglish
    ) =>
        Info(
            "SOA21",
            at,
            new Words(
                $"Soal {number} diekspor dalam bentuk lain: {formInIndonesian}.",
                $"Question {number} is exported in another form: {formInEnglish}."
            ),
            new Words("Periksa soal itu setelah diimpor.", "Look at that question once it is imported.")
        );

    /// <summary>GIFT from a site without an address.</summary>
    public static Diagnostic PictureNotExported(SourceLocation at, int number) =>
        Warning(
            "SOA22",
            at,
            new Words(
                $"Gambar pada soal {number} tidak ikut diekspor.",
                $"A picture of question {number} is not exported with it."
            ),
            new Words(
                "Pakai `--kind moodle`, yang memuat gambarnya, dan pastikan berkas gambarnya ada.",
                "Use `--kind moodle`, which carries pictures, and make sure that the file exists."
            )
        );

    /// <summary>A file that is no GIFT.</summary>
    public static Diagnostic NothingToImport(string file) =>
        Stop(
            "SOA30",
            null,
            new Words($"Tidak ada soal di `{file}`.", $"There are no questions in `{file}`."),
            new Words(
                "Ekspor dahulu bank soalnya dari Moodle dalam bentuk GIFT.",
                "Export the question bank from Moodle as GIFT first."
            )
        );

    /// <summary><c>Apa? {merah</c></summary>
    public static Diagnostic QuestionNotUnderstood(SourceLocation at) =>
        Warning(
            "SOA31",
            at,
            new Words(
                "Soal yang dimulai di sini tidak dapat dibaca, jadi tidak diimpor.",
                "The question that begins here cannot be read, so it is not imported."
            ),
            new Words("Periksa kurung kurawal dan tanda `=` atau `~`-nya.", "Look at its braces and its `=` or `~`.")
        );

    /// <summary><c>=%50%Nazareth</c></summary>
    public static Diagnostic PartlyRightAnswer(SourceLocation at) =>
        Info(
            "SOA32",
            at,
            new Words(
                "Jawaban yang hanya bernilai sebagian pada soal ini dipindahkan ke pembahasan.",
                "Answers to this question that earn only a part of its points are moved to its explanation."
            ),
            new Words(
                "Jadikan jawaban benar penuh bila memang dapat diterima.",
                "Make them right answers if you would accept them."
            )
        );
}
