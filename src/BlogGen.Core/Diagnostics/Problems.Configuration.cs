namespace BlogGen.Diagnostics;

/// <summary>KON: the configuration.</summary>
public static partial class Problems
{
    /// <example>A <c>bloggen.yml</c> that holds a list.</example>
    public static Diagnostic ConfigIsNoMap(SourceLocation at) =>
        Stop(
            "KON01",
            at,
            new(
                "Berkas pengaturan tidak berisi pasangan kunci dan nilai.",
                "The configuration holds no keys and values."
            ),
            new(
                "Tulis satu pengaturan per baris, misalnya `judul: Blog Bu Rina`.",
                "Write one setting a line, such as `title: My blog`."
            )
        );

    /// <example><c>judull: Blog</c></example>
    public static Diagnostic UnknownConfigKey(SourceLocation at, string key, string? nearest) =>
        Warning(
            "KON02",
            at,
            new($"Kunci `{key}` tidak dikenal dalam pengaturan.", $"The setting `{key}` is not known."),
            nearest is null
                ? new(
                    "Pindahkan ke bawah `params:` bila itu milik tema Anda.",
                    "Move it below `params:` if it belongs to your theme."
                )
                : new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <example><c>alamat: blog saya</c></example>
    public static Diagnostic UnreadableAddress(SourceLocation at, string text) =>
        Stop(
            "KON03",
            at,
            new($"Alamat situs `{text}` tidak terbaca.", $"The site address `{text}` cannot be read."),
            new(
                "Tulis lengkap, misalnya `alamat: https://nama.github.io/blog/`.",
                "Write it in full, such as `url: https://name.github.io/blog/`."
            )
        );

    /// <example><c>bahasa: Bahasa Indonesia</c></example>
    public static Diagnostic UnknownLanguage(SourceLocation at, string text) =>
        Warning(
            "KON04",
            at,
            new($"Kode bahasa `{text}` tidak dikenal.", $"The language code `{text}` is not known."),
            new(
                "Pakai kode seperti `id`, `en`, `jv`, `su`, atau `ar`.",
                "Use a code such as `id`, `en`, `jv`, `su` or `ar`."
            )
        );

    /// <example><c>zona: WIBB</c></example>
    public static Diagnostic UnknownZone(SourceLocation at, string text) =>
        Warning(
            "KON05",
            at,
            new(
                $"Zona waktu `{text}` tidak dikenal; dipakai WIB.",
                $"The time zone `{text}` is not known; WIB is used."
            ),
            new(
                "Pakai `WIB`, `WITA`, `WIT`, atau nama seperti `Asia/Jakarta`.",
                "Use `WIB`, `WITA`, `WIT` or a name such as `Asia/Jakarta`."
            )
        );

    /// <example><c>permalink: prety</c></example>
    public static Diagnostic UnknownPermalink(SourceLocation at, string text, string? nearest) =>
        Stop(
            "KON06",
            at,
            new($"Pola alamat `{text}` tidak dikenal.", $"The permalink scheme `{text}` is not known."),
            nearest is null
                ? new(
                    "Pakai `pretty`, `blogger`, `wordpress`, atau pola seperti `/:year/:slug/`.",
                    "Use `pretty`, `blogger`, `wordpress` or a pattern such as `/:year/:slug/`."
                )
                : new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <example><c>per_halaman: banyak</c></example>
    public static Diagnostic UnreadablePerPage(SourceLocation at, string text) =>
        Warning(
            "KON07",
            at,
            new(
                $"`per_halaman: {text}` bukan bilangan dari 0 sampai 1.000; dipakai nilai bawaan.",
                $"`per_page: {text}` is no number from 0 to 1,000; the default is used."
            ),
            new("Tulis bilangan saja, misalnya `per_halaman: 10`.", "Write a number only, such as `per_page: 10`.")
        );

    /// <example><c>arsip: minggu</c></example>
    public static Diagnostic UnknownArchive(SourceLocation at, string text) =>
        Warning(
            "KON10",
            at,
            new(
                $"`arsip: {text}` tidak dikenal; dipakai `bulan`.",
                $"`archive: {text}` is not known; `month` is used."
            ),
            new("Tulis `bulan`, `tahun`, atau `satu`.", "Write `month`, `year` or `single`.")
        );

    /// <example>A site without <c>alamat</c>.</example>
    public static Diagnostic NoAddress() =>
        Info(
            "KON08",
            null,
            new(
                "Alamat situs belum ditulis, jadi peta situs dan alamat baku tidak dibuat.",
                "The site has no address yet, so no sitemap and canonical links are made."
            ),
            new(
                "Tambahkan `alamat: https://…` di bloggen.yml setelah Anda tahu alamatnya.",
                "Add `url: https://…` to bloggen.yml once you know it."
            )
        );

    /// <example><c>menu: Beranda</c>, or a list below <c>judul:</c></example>
    public static Diagnostic MisshapenSetting(SourceLocation at, string key, bool isSingle) =>
        Warning(
            "KON20",
            at,
            isSingle
                ? new(
                    $"Pengaturan `{key}` hanya memuat satu nilai; isinya tidak terpakai.",
                    $"The setting `{key}` holds one value only; what stands here is not used."
                )
                : new(
                    $"Pengaturan `{key}` membutuhkan isi di baris-baris bawahnya; nilai ini tidak terpakai.",
                    $"The setting `{key}` needs its content on the lines below it; this value is not used."
                ),
            isSingle
                ? new(
                    $"Tulis nilainya di baris yang sama: `{key}: …`.",
                    $"Write the value on the same line: `{key}: …`."
                )
                : new(
                    "Tulis tiap isian di baris tersendiri, menjorok dua spasi.",
                    "Write each entry on a line of its own, indented two spaces."
                )
        );

    /// <example><c>pencarian: mungkin</c></example>
    public static Diagnostic UnreadableSearch(SourceLocation at, string text) =>
        Warning(
            "KON09",
            at,
            new(
                $"`pencarian: {text}` bukan ya atau tidak; pencarian tetap dibuat.",
                $"`search: {text}` is neither yes nor no; the search is made."
            ),
            new("Tulis `pencarian: tidak` untuk mematikannya.", "Write `search: no` to switch it off.")
        );
}
