namespace BlogGen.Diagnostics;

/// <summary>
/// What only <c>check</c> looks for. JDL: titles. BAG: headings. RKS: summaries. PLJ: lessons. LIS: licences. JDW: times. LBL: tags.
/// HTM: raw HTML.
/// </summary>
public static partial class Problems
{
    /// <example>A title of two lines.</example>
    public static Diagnostic TitleTooLong(SourceLocation at, int length, int limit) =>
        Warning(
            "JDL01",
            at,
            new(
                $"Judul ini {length} huruf; di hasil pencarian lebih dari {limit} terpotong.",
                $"This title has {length} letters; search results cut it after {limit}."
            ),
            new("Pendekkan; sisanya dapat menjadi `subjudul`.", "Shorten it; the rest can be a `subtitle`.")
        );

    /// <example><c>SELAMAT DATANG DI KELAS KAMI</c></example>
    public static Diagnostic TitleShouted(SourceLocation at) =>
        Warning(
            "JDL02",
            at,
            new(
                "Judul ini seluruhnya huruf besar, jadi sukar dibaca.",
                "This title is all in capitals, which is hard to read."
            ),
            new("Pakai huruf besar di awal kata saja.", "Use capitals only where words begin.")
        );

    /// <example>Two posts called <c>Refleksi</c>.</example>
    public static Diagnostic TitleTwice(SourceLocation at, string title, string other) =>
        Warning(
            "JDL03",
            at,
            new($"Judul “{title}” sudah dipakai `{other}`.", $"The title “{title}” is also that of `{other}`."),
            new(
                "Bedakan, misalnya dengan topik atau pertemuannya.",
                "Tell them apart, by topic or session for instance."
            )
        );

    /// <example><c>#### Alat</c> right below a <c>##</c></example>
    public static Diagnostic HeadingSkipsLevel(SourceLocation at, string text, int level, int expected) =>
        Warning(
            "BAG01",
            at,
            new(
                $"Judul bagian “{text}” langsung bertingkat {level}, padahal di atasnya belum ada tingkat {expected}.",
                $"The heading “{text}” is of level {level}, but there is none of level {expected} above it."
            ),
            new("Kurangi tanda `#` di depannya.", "Write fewer `#` before it.")
        );

    /// <example><c>##</c> with nothing after it.</example>
    public static Diagnostic HeadingEmpty(SourceLocation at, int level) =>
        Warning(
            "BAG02",
            at,
            new($"Ada judul bagian tingkat {level} yang kosong.", $"There is an empty heading of level {level}."),
            new("Tulis judulnya, atau hapus tanda `#`.", "Write the heading, or remove the `#`.")
        );

    /// <example>A post of three words.</example>
    public static Diagnostic SummaryMissing(SourceLocation at) =>
        Warning(
            "RKS01",
            at,
            new(
                "Tulisan ini belum mempunyai ringkasan, dan paragraf pertamanya terlalu pendek untuk itu.",
                "This post has no summary, and its first paragraph is too short to be one."
            ),
            new("Tambahkan `ringkasan:` satu atau dua kalimat.", "Add a `summary:` of one or two sentences.")
        );

    /// <example>A summary of a whole paragraph.</example>
    public static Diagnostic SummaryTooLong(SourceLocation at, int length, int limit) =>
        Warning(
            "RKS02",
            at,
            new(
                $"Ringkasan ini {length} huruf; yang tampak paling banyak {limit}.",
                $"This summary has {length} letters; at most {limit} are shown."
            ),
            new("Pendekkan menjadi satu atau dua kalimat.", "Shorten it to one or two sentences.")
        );

    /// <example><c>[klik di sini](zat-cair.md)</c></example>
    public static Diagnostic VagueLink(SourceLocation at, string words) =>
        Warning(
            "TAU05",
            at,
            new(
                $"Tautan “{words}” tidak mengatakan ke mana ia menuju.",
                $"The link “{words}” does not say where it leads."
            ),
            new("Pakai nama halamannya sebagai teks tautan.", "Make the name of the page the text of the link.")
        );

    /// <example>A page of another site that is gone.</example>
    /// <param name="status">Of HTTP; 0 where the site has no address, −1 where nobody vouches for it.</param>
    public static Diagnostic ExternalLinkBroken(SourceLocation at, string address, int status) =>
        Warning(
            "TAU06",
            at,
            status switch
            {
                0 => new(
                    $"Situs pada tautan `{address}` tidak ada lagi.",
                    $"The site of the link `{address}` is no longer there."
                ),
                < 0 => new(
                    $"Sertifikat situs pada tautan `{address}` tidak berlaku, jadi peramban memperingatkan pembaca.",
                    $"The certificate of the site of the link `{address}` is not valid, so browsers warn readers."
                ),
                _ => new(
                    $"Halaman pada tautan `{address}` tidak ada lagi (jawaban {status}).",
                    $"The page of the link `{address}` is no longer there (answer {status})."
                ),
            },
            new("Cari alamat barunya, atau tautkan sumber lain.", "Look for its new address, or link another source.")
        );

    /// <example>A site that moved to another name and leads its readers there.</example>
    public static Diagnostic ExternalLinkMoved(SourceLocation at, string address, string target) =>
        Info(
            "TAU07",
            at,
            new($"Alamat `{address}` pindah ke `{target}`.", $"The address `{address}` moved to `{target}`."),
            new("Ganti dengan alamat barunya.", "Write the new address.")
        );

    /// <example>A site that is busy, or slow.</example>
    /// <param name="status">Of HTTP; 0 where no answer came in time.</param>
    public static Diagnostic ExternalLinkUncertain(SourceLocation at, string address, int status) =>
        Info(
            "TAU08",
            at,
            status > 0
                ? new(
                    $"Situs pada tautan `{address}` sedang tidak siap (jawaban {status}).",
                    $"The site of the link `{address}` is not ready just now (answer {status})."
                )
                : new(
                    $"Situs pada tautan `{address}` tidak menjawab pada waktunya.",
                    $"The site of the link `{address}` did not answer in time."
                ),
            new("Periksa lagi di lain waktu.", "Check it again another time.")
        );

    /// <example><c>check --online</c> on a computer without the internet.</example>
    public static Diagnostic NoConnection() =>
        Info(
            "TAU09",
            null,
            new(
                "Tidak satu pun situs lain dapat dihubungi: tampaknya komputer ini tidak tersambung ke internet.",
                "No other site can be reached: it seems that this computer is not connected to the internet."
            ),
            new("Sambungkan, lalu periksa lagi.", "Connect it, then check again.")
        );

    /// <example>Hundreds of links to slow sites.</example>
    public static Diagnostic LinksNotAsked(int count) =>
        Info(
            "TAU10",
            null,
            new(
                $"Waktu habis sebelum {count} tautan ke situs lain sempat ditanyakan.",
                $"Time was up before {count} links to other sites could be asked for."
            ),
            new(
                "Periksa lagi; yang sudah dijawab tidak ditanyakan ulang.",
                "Check again; those that were answered are not asked again."
            )
        );

    /// <example><c>jenis: modul-ajar</c> without <c>tujuan:</c></example>
    public static Diagnostic LessonWithoutObjectives(SourceLocation at) =>
        Warning(
            "PLJ01",
            at,
            new("Pelajaran ini belum menyebut tujuan pembelajaran.", "This lesson names no learning objectives."),
            new("Tambahkan `tujuan:` di bagian atas.", "Add `objectives:` at the top.")
        );

    /// <example><c>jenis: rpp</c> without <c>asesmen:</c></example>
    public static Diagnostic LessonWithoutAssessment(SourceLocation at) =>
        Warning(
            "PLJ02",
            at,
            new("Pelajaran ini belum menyebut asesmen.", "This lesson names no assessment."),
            new(
                "Tambahkan `asesmen:` di bagian atas, atau satu bagian tentangnya.",
                "Add `assessment:` at the top, or a part about it."
            )
        );

    /// <example><c>berdasarkan: Buku X (CC BY-SA 4.0)</c> in a post under another licence.</example>
    public static Diagnostic LicenceNotMet(SourceLocation at, string licence) =>
        Warning(
            "LIS01",
            at,
            new(
                $"Karya asalnya berlisensi {licence}; lisensi tulisan ini tidak sesuai dengan syaratnya.",
                $"The work that this is based on is under {licence}; the licence of this post does not meet its conditions."
            ),
            new(
                "Samakan `lisensi:` dengan karya asal, atau minta izin pembuatnya.",
                "Give it the same `license:`, or ask its maker."
            )
        );

    /// <example><c>![Batu](https://contoh.example/batu.jpg)</c></example>
    public static Diagnostic PictureWithoutCredit(SourceLocation at, string target) =>
        Warning(
            "LIS02",
            at,
            new(
                $"Gambar `{target}` berasal dari situs lain tanpa kredit.",
                $"The picture `{target}` comes from another site, without credit."
            ),
            new(
                "Sebut pembuatnya: `{kredit=\"Nama, CC BY\"}`, dan simpan gambarnya di situs Anda.",
                "Name its maker: `{credit=\"Name, CC BY\"}`, and keep the picture on your own site."
            )
        );

    /// <example><c>0812-3456-7890</c></example>
    public static Diagnostic PhoneNumber(SourceLocation at, string number) =>
        Warning(
            "PRV03",
            at,
            new($"Ada nomor telepon: {number}.", $"There is a telephone number: {number}."),
            new(
                "Hapus bila milik murid atau orang tua; kontak Anda sendiri cukup di pengaturan penulis.",
                "Remove it if it is a pupil's or a parent's; your own contact belongs into the author's settings."
            )
        );

    /// <example><c>| Nama | Nilai |</c></example>
    public static Diagnostic PupilRecord(SourceLocation at, string words) =>
        Warning(
            "PRV07",
            at,
            new($"Bagian ini mirip data murid: “{words}”.", $"This looks like pupils' records: “{words}”."),
            new(
                "Jangan terbitkan nama bersama nilai atau alamat; pakai inisial, atau `khusus_guru`.",
                "Do not publish names with marks or addresses; use initials, or `teacher_only`."
            )
        );

    /// <example><c>lampiran: nilai-7a.xlsx</c></example>
    public static Diagnostic DoubtfulAttachment(SourceLocation at, string target) =>
        Warning(
            "PRV09",
            at,
            new($"Berkas `{target}` mungkin memuat data pribadi.", $"The file `{target}` may hold personal data."),
            new(
                "Buka dan periksa dahulu; bila aman, tulis `abaikan: PRV09` di bagian atas.",
                "Open it and look first; if it is safe, write `ignore: PRV09` at the top."
            )
        );

    /// <example><c>budi@smp.belajar.id</c></example>
    public static Diagnostic PupilMail(SourceLocation at, string address) =>
        Warning(
            "PRV10",
            at,
            new($"Ada alamat surel akun belajar: {address}.", $"There is a school e-mail address: {address}."),
            new("Hapus bila milik murid.", "Remove it if it is a pupil's.")
        );

    /// <example><c>jadwal:</c> with <c>draf: ya</c></example>
    public static Diagnostic ScheduledDraft(SourceLocation at) =>
        Warning(
            "JDW01",
            at,
            new(
                "Tulisan ini dijadwalkan tetapi masih ditandai draf, jadi tidak akan terbit.",
                "This post has a time to go out but is still marked as a draft, so it never will."
            ),
            new("Hapus `draf: ya` bila sudah siap.", "Delete `draft: yes` when it is ready.")
        );

    /// <example><c>pecahan</c> and <c>pecahn</c></example>
    public static Diagnostic TagsNearlyEqual(SourceLocation at, string tag, string other) =>
        Warning(
            "LBL01",
            at,
            new($"Label “{tag}” hampir sama dengan “{other}”.", $"The tag “{tag}” is nearly “{other}”."),
            new(
                "Pakai satu ejaan saja supaya tulisannya terkumpul.",
                "Use one spelling, so that the posts stay together."
            )
        );

    /// <example>A photo in the folder of a post that shows another.</example>
    public static Diagnostic PictureUnused(string file) =>
        Warning(
            "GBR03",
            new SourceLocation(file),
            new("Gambar ini tidak dipakai di halaman mana pun.", "No page shows this picture."),
            new("Pakai atau hapus.", "Use it or delete it.")
        );

    /// <example><c>&lt;div&gt;</c> without <c>&lt;/div&gt;</c></example>
    public static Diagnostic TagNotClosed(SourceLocation at, string tag) =>
        Warning(
            "HTM01",
            at,
            new($"Unsur `<{tag}>` tidak ditutup.", $"The element `<{tag}>` is not closed."),
            new($"Tambahkan `</{tag}>` di tempat ia berakhir.", $"Add `</{tag}>` where it ends.")
        );

    /// <example><c>&lt;/div&gt;</c> alone.</example>
    public static Diagnostic EndTagAlone(SourceLocation at, string tag) =>
        Warning(
            "HTM02",
            at,
            new(
                $"`</{tag}>` menutup unsur yang tidak pernah dibuka.",
                $"`</{tag}>` closes an element that was never opened."
            ),
            new("Hapus, atau tulis pembukanya.", "Delete it, or write its beginning.")
        );

    /// <example>Two elements with <c>id="alat"</c>.</example>
    public static Diagnostic IdTwice(SourceLocation at, string id) =>
        Warning(
            "HTM03",
            at,
            new($"`id=\"{id}\"` dipakai dua kali di halaman ini.", $"`id=\"{id}\"` stands twice on this page."),
            new(
                "Beri nama yang berbeda; tautan hanya menemukan yang pertama.",
                "Give one another name; a link finds only the first."
            )
        );
}
