namespace BlogGen.Diagnostics;

/// <summary>TAU: links. ALM: addresses. PER: permalinks that were published. DEP01: titles.</summary>
public static partial class Problems
{
    /// <example>A file without <c>judul:</c> and without a heading.</example>
    public static Diagnostic TitleMissing(SourceLocation at, string used) =>
        Warning(
            "DEP01",
            at,
            new(
                $"Judul tidak ada; dipakai nama berkas “{used}”.",
                $"There is no title; the file name “{used}” is used."
            ),
            new("Tambahkan baris `judul:` di bagian atas.", "Add a `title:` line at the top.")
        );

    /// <example><c>[lihat](zat-cari.md)</c></example>
    public static Diagnostic BrokenLink(SourceLocation at, string target, string? nearest, bool isImage) =>
        Fault(
            "TAU01",
            at,
            isImage
                ? new($"Gambar `{target}` tidak ditemukan.", $"The picture `{target}` was not found.")
                : new($"Tautan `{target}` tidak menemukan halaman.", $"The link `{target}` finds no page."),
            nearest is null
                ? new("Periksa ejaan nama berkas dan foldernya.", "Check the spelling of the file and its folder.")
                : new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <example><c>![](Foto.JPG)</c> where the file is <c>foto.jpg</c></example>
    public static Diagnostic WrongCase(SourceLocation at, string target, string actual) =>
        Fault(
            "TAU02",
            at,
            new(
                $"`{target}` ada, tetapi huruf besar/kecilnya berbeda: `{actual}`. Di internet ini akan rusak.",
                $"`{target}` exists with other letter case: `{actual}`. Online this breaks."
            ),
            new($"Samakan penulisannya dengan `{actual}`.", $"Write it exactly as `{actual}`.")
        );

    /// <example>A link to a draft.</example>
    public static Diagnostic LinkToUnpublished(SourceLocation at, string target) =>
        Fault(
            "TAU03",
            at,
            new(
                $"Tautan `{target}` menuju tulisan yang belum terbit.",
                $"The link `{target}` goes to a post that is not published."
            ),
            new("Terbitkan tulisan itu, atau hapus tautannya.", "Publish that post, or remove the link.")
        );

    /// <example><c>[lihat](zat-cair.md#alt)</c></example>
    public static Diagnostic MissingAnchor(SourceLocation at, string target, string? nearest) =>
        Fault(
            "TAU04",
            at,
            new(
                $"Halaman tujuan ada, tetapi bagian pada `{target}` tidak ada.",
                $"The page exists, but the part in `{target}` does not."
            ),
            nearest is null
                ? new(
                    "Pakai judul bagian dengan huruf kecil dan tanda hubung, misalnya `#alat-dan-bahan`.",
                    "Use the heading in small letters with hyphens, such as `#tools-and-materials`."
                )
                : new($"Maksud Anda `#{nearest}`?", $"Did you mean `#{nearest}`?")
        );

    /// <example>Two posts with one address.</example>
    public static Diagnostic AddressTaken(SourceLocation at, string wanted, string holder, string given) =>
        Warning(
            "ALM01",
            at,
            new(
                $"Alamat `{wanted}` sudah dipakai `{holder}`; halaman ini mendapat `{given}`.",
                $"The address `{wanted}` is taken by `{holder}`; this page gets `{given}`."
            ),
            new("Beri `slug:` yang berbeda pada salah satunya.", "Give one of them a different `slug:`.")
        );

    /// <example><c>permalink: ../../x</c></example>
    public static Diagnostic UnsafeAddress(SourceLocation at, string text) =>
        Warning(
            "ALM02",
            at,
            new(
                $"Alamat `{text}` tidak dapat dipakai; dibuatkan alamat dari nama berkas.",
                $"The address `{text}` cannot be used; one is made from the file name."
            ),
            new(
                "Pakai huruf, angka, `-`, dan `/` saja, misalnya `/ipa/zat-cair/`.",
                "Use letters, digits, `-` and `/` only, such as `/science/liquids/`."
            )
        );

    /// <example>A page at the address of a generated list.</example>
    public static Diagnostic PageBeatsList(SourceLocation at, string url) =>
        Info(
            "ALM03",
            at,
            new(
                $"Halaman ini menggantikan daftar otomatis di `{url}`.",
                $"This page takes the place of the generated list at `{url}`."
            ),
            new(
                "Bila tidak disengaja, ganti `slug:` halaman ini.",
                "If this was not meant, change this page's `slug:`."
            )
        );

    /// <example>Two files whose addresses differ only in case.</example>
    public static Diagnostic OutputClash(SourceLocation? at, string path) =>
        Warning(
            "ALM04",
            at,
            new(
                $"Ada dua berkas untuk alamat `{path}`; yang kedua tidak ikut terbit.",
                $"Two files claim the address `{path}`; the second is left out."
            ),
            new("Ganti nama salah satunya.", "Rename one of them.")
        );

    /// <example>A published post was deleted.</example>
    public static Diagnostic AddressVanishes(SourceLocation at, string url, string source) =>
        Fault(
            "PER01",
            at,
            new(
                $"Alamat `{url}` yang pernah terbit dari `{source}` akan hilang.",
                $"The address `{url}`, published from `{source}`, would vanish."
            ),
            new(
                $"Tambahkan `alamat_lama: {url}` pada tulisan penggantinya, atau hapus barisnya dari permalinks.lock.",
                $"Add `aliases: {url}` to the post that replaces it, or delete its line in permalinks.lock."
            )
        );

    /// <example>A published post whose date lies ahead now: a typing slip, or a computer whose clock is wrong.</example>
    public static Diagnostic PublishedTooEarly(SourceLocation at, string url) =>
        Fault(
            "PER02",
            at,
            new(
                $"Alamat `{url}` pernah terbit, tetapi tulisannya sekarang terjadwal untuk nanti.",
                $"The address `{url}` was published, but its post is now scheduled for later."
            ),
            new(
                "Periksa tanggal tulisan itu dan jam komputer Anda.",
                "Check the date of that post and the clock of your computer."
            )
        );

    /// <example>Another <c>slug:</c> for a published post.</example>
    public static Diagnostic AddressMoved(SourceLocation at, string old, string url) =>
        Info(
            "PER03",
            at,
            new(
                $"Alamat pindah dari `{old}` ke `{url}`; alamat lama mengantar pembaca ke yang baru.",
                $"The address moves from `{old}` to `{url}`; the old one leads readers to the new one."
            ),
            new(
                "Bila tidak disengaja, kembalikan `slug:` atau `permalink:` seperti semula.",
                "If this was not meant, set `slug:` or `permalink:` back."
            )
        );

    /// <example><c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</c> in <c>permalinks.lock</c></example>
    public static Diagnostic LockInConflict(SourceLocation at) =>
        Warning(
            "PER04",
            at,
            new(
                "`permalinks.lock` berisi bentrokan dari penggabungan Git; alamat dari kedua sisi dipakai.",
                "`permalinks.lock` holds a conflict of a Git merge; the addresses of both sides are used."
            ),
            new(
                "Bangun situs sekali di komputer Anda (berkas ini dirapikan), lalu simpan ke Git.",
                "Build the site once on your computer (this tidies the file), then commit it."
            )
        );

    /// <example><c>content/posts/a.md</c> without an address, in <c>permalinks.lock</c></example>
    public static Diagnostic UnreadableLockLine(SourceLocation at, string line) =>
        Warning(
            "PER05",
            at,
            new(
                $"Baris “{Short(line)}” di permalinks.lock tidak terbaca, jadi tidak dipakai.",
                $"The line “{Short(line)}” in permalinks.lock cannot be read, so it is not used."
            ),
            new(
                "Tulis nama berkas, satu Tab, lalu alamatnya: `content/posts/a.md` dan `/a/`.",
                "Write the file, one tab, then its address: `content/posts/a.md` and `/a/`."
            )
        );

    /// <example><c>alamat_lama: ../x</c></example>
    public static Diagnostic UnusableAlias(SourceLocation at, string alias) =>
        Warning(
            "PER06",
            at,
            new(
                $"Alamat lama `{alias}` tidak dapat dipakai, jadi pembacanya tidak diantar ke sini.",
                $"The old address `{alias}` cannot be used, so its readers are not led here."
            ),
            new(
                "Tulis alamat di situs ini yang diawali garis miring, misalnya `/2020/05/zat-cair.html`.",
                "Write an address of this site that begins with a slash, such as `/2020/05/liquids.html`."
            )
        );
}
