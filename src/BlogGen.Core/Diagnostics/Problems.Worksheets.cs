namespace BlogGen.Diagnostics;

public static partial class Problems
{
    /// <summary><c>--post cerita.md</c>, a text without anything to answer.</summary>
    public static Diagnostic NothingToAnswer(SourceLocation at, string title) =>
        Warning(
            "LEM01",
            at,
            new Words(
                $"“{title}” tidak dijadikan lembar kerja: tidak ada soal, tempat jawab, atau kartu di dalamnya.",
                $"“{title}” makes no worksheet: it holds no question, no answer space and no cards."
            ),
            new Words(
                "Tambahkan `::: soal`, `::: tempat-jawab baris=4`, `::: tiket-keluar`, atau `::: kartu`.",
                "Add `::: question`, `::: answer-space lines=4`, `::: exit-ticket` or `::: cards`."
            )
        );

    /// <summary><c>--post zat-cir</c>.</summary>
    public static Diagnostic UnknownPost(string name, string? nearest) =>
        Stop(
            "LEM02",
            null,
            new Words($"Tidak ada tulisan bernama `{name}`.", $"There is no post named `{name}`."),
            nearest is null
                ? new Words("Nama semua tulisan: `bloggen daftar`.", "The names of all posts: `bloggen list`.")
                : new Words($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <summary>A draft.</summary>
    public static Diagnostic PostNotForPaper(SourceLocation at, string title, Words reason) =>
        Warning(
            "LEM03",
            at,
            new Words(
                $"“{title}” tidak dicetak karena belum terbit. {reason.Id}",
                $"“{title}” is not printed, because it is not published. {reason.En}"
            ),
            new Words(
                "Untuk mencetak draf tanpa menerbitkannya, tambahkan `--drafts`; untuk yang terjadwal, `--future`.",
                "To print a draft without publishing it, add `--drafts`; for what is scheduled, `--future`."
            )
        );

    /// <summary><c>khusus_guru: ya</c>.</summary>
    public static Diagnostic TeachersSheetOnly(SourceLocation at, string title) =>
        Info(
            "LEM04",
            at,
            new Words(
                $"“{title}” khusus guru, jadi hanya versi gurunya yang dibuat.",
                $"“{title}” is for teachers only, so only its teacher's version is made."
            ),
            new Words(
                "Agar murid juga mendapat lembarnya, ganti `khusus_guru: ya` dengan `draf: ya` dan pakai `--drafts`.",
                "For pupils to get a sheet too, write `draft: yes` in place of `teacher_only: yes` and use `--drafts`."
            )
        );

    /// <summary><c>![](https://lain.example/peta.png)</c>.</summary>
    public static Diagnostic PictureNotOnPaper(SourceLocation at, string address) =>
        Warning(
            "LEM05",
            at,
            new Words(
                $"Gambar `{address}` tidak ikut dicetak karena tidak ada di folder situs.",
                $"The picture `{address}` is not printed, because it does not lie in the site's folder."
            ),
            new Words(
                "Simpan gambarnya di samping tulisan, lalu sebut nama berkasnya.",
                "Save the picture beside the post, then name that file."
            )
        );

    /// <summary><c>--output content/lembar</c>.</summary>
    public static Diagnostic SheetsWouldBePublished(string folder) =>
        Stop(
            "LEM06",
            null,
            new Words(
                $"Folder `{folder}` ikut terbit bersama situs, jadi kunci jawaban akan terbaca murid.",
                $"The folder `{folder}` is published with the site, so pupils could read the answers."
            ),
            new Words(
                "Dengan `--output`, pilih folder di luar isi situs, misalnya `lembar-cetak`.",
                "With `--output`, choose a folder outside of the content, `printed-sheets` for one."
            )
        );
}
