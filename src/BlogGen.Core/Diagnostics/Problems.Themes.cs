namespace BlogGen.Diagnostics;

/// <summary>TEM: the theme.</summary>
public static partial class Problems
{
    /// <example><c>tema: penna</c></example>
    public static Diagnostic ThemeNotFound(SourceLocation? at, string name, string? nearest) =>
        Stop(
            "TEM01",
            at,
            new($"Tema `{name}` tidak ditemukan.", $"The theme `{name}` was not found."),
            nearest is null
                ? new(
                    "Hapus baris `tema:` untuk memakai tema bawaan.",
                    "Remove the line `theme:` to use the default theme."
                )
                : new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <example><c>{{ if }}</c></example>
    public static Diagnostic TemplateSyntax(SourceLocation at, string detail) =>
        Stop(
            "TEM02",
            at,
            new(
                $"Susunan templat tidak dapat dipahami. Pesan Scriban: “{detail}”",
                $"The template cannot be understood. Scriban says: “{detail}”"
            ),
            new(
                "Periksa pasangan `{{ }}` dan `end` di sekitar baris ini.",
                "Check the pairs of `{{ }}` and `end` around this line."
            )
        );

    /// <example><c>{{ page.titel }}</c></example>
    public static Diagnostic UnknownThemeName(SourceLocation at, string name, string? nearest) =>
        Stop(
            "TEM03",
            at,
            new($"Nama `{name}` tidak dikenal di templat.", $"The name `{name}` is not known to templates."),
            nearest is null
                ? new("Lihat daftar nama di panduan tema.", "See the list of names in the theme guide.")
                : new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <example>A loop without end, or a member of nothing.</example>
    public static Diagnostic TemplateFailed(SourceLocation at, string detail) =>
        Stop(
            "TEM04",
            at,
            new(
                $"Templat berhenti di sini. Pesan Scriban: “{detail}”",
                $"The template stopped here. Scriban says: “{detail}”"
            ),
            new(
                "Perbaiki baris ini; pakai `{{ if x }}` sebelum memakai bagian dari x yang mungkin kosong.",
                "Mend this line; use `{{ if x }}` before parts of an x that may be empty."
            )
        );

    /// <example>A theme without <c>layouts/post.html</c>.</example>
    public static Diagnostic LayoutMissing(string path) =>
        Stop(
            "TEM05",
            new SourceLocation(path),
            new("Templat ini diperlukan tetapi tidak ada.", "This template is needed but missing."),
            new(
                "Buat berkasnya, atau tulis `parent: pena` di theme.yml.",
                "Make the file, or write `parent: pena` in theme.yml."
            )
        );

    /// <example><c>perent: pena</c> in <c>theme.yml</c></example>
    public static Diagnostic UnknownThemeSetting(SourceLocation at, string key, string? nearest) =>
        Warning(
            "TEM06",
            at,
            new($"Kunci `{key}` tidak dikenal di theme.yml.", $"The key `{key}` is not known in theme.yml."),
            nearest is null
                ? new(
                    "Nilai milik tema sendiri ditulis di bawah `params:`.",
                    "Values of the theme's own stand below `params:`."
                )
                : new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );

    /// <example><c>accent: biru langit</c> below <c>params</c></example>
    public static Diagnostic NoColor(SourceLocation at, string key, string value) =>
        Warning(
            "TEM07",
            at,
            new(
                $"`{key}: {value}` bukan warna; warna bawaan tema yang dipakai.",
                $"`{key}: {value}` is no colour; the theme's own is used."
            ),
            new(
                "Tulis nama (biru, hijau, toska, merah, jingga, cokelat, ungu, merah muda) atau kode seperti \"#1f4e8c\" di antara tanda petik.",
                "Write a name (blue, green, teal, red, orange, brown, purple, pink) or a code such as \"#1f4e8c\" in quotes."
            )
        );

    /// <example><c>balas: wa</c> below <c>params</c></example>
    public static Diagnostic NoReplyAddress(SourceLocation at, string key, string value) =>
        Warning(
            "TEM08",
            at,
            new(
                $"`{key}: {value}` bukan nomor WhatsApp, alamat surel, atau alamat formulir; tombol tanggapan tidak dipasang.",
                $"`{key}: {value}` is no WhatsApp number, e-mail address or address of a form; there is no reply button."
            ),
            new(
                "Tulis misalnya 0812-3456-7890, nama@contoh.id, atau https://contoh.id/formulir.",
                "Write for example 0812-3456-7890, name@example.org or https://example.org/form."
            )
        );

    /// <example><c>aksne: biru</c> below <c>params</c> in <c>bloggen.yml</c></example>
    public static Diagnostic UnknownThemeParam(SourceLocation at, string key, string nearest) =>
        Warning(
            "TEM09",
            at,
            new($"Tema ini tidak mengenal nilai `{key}`.", $"This theme knows no value `{key}`."),
            new($"Maksud Anda `{nearest}`?", $"Did you mean `{nearest}`?")
        );
}
