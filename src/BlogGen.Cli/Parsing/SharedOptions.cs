using BlogGen.Diagnostics;

namespace BlogGen.Cli.Parsing;

/// <summary>The options that every verb understands.</summary>
internal sealed class SharedOptions
{
    public readonly ValueOption Lang = new(
        new Words("id|en", "id|en"),
        new Words("bahasa pesan; bawaannya bahasa situs", "language of messages; default: the site's language"),
        "--lang",
        "--bahasa"
    )
    {
        Recursive = true,
        Choices = ["id", "en"],
    };

    public readonly ValueOption Now = new(
        new Words("ISO", "ISO"),
        new Words(
            "anggap sekarang saat ini, misalnya 2026-08-17 atau 2026-08-17T07:00+07:00",
            "pretend that it is this moment, e.g. 2026-08-17 or 2026-08-17T07:00+07:00"
        ),
        "--now"
    )
    {
        Recursive = true,
        Complaint = text =>
            Moment.TryParse(text, local => new DateTimeOffset(local, TimeSpan.Zero), out _)
                ? null
                : new Words(
                    $"Saat `{text}` tidak terbaca. Contoh: 2026-08-17T07:00+07:00.",
                    $"Cannot read the moment `{text}`. Example: 2026-08-17T07:00+07:00."
                ),
    };

    public readonly Flag Quiet = new(new Words("hanya menampilkan masalah", "show problems only"), "--quiet", "-q")
    {
        Recursive = true,
    };

    public readonly Flag Verbose = new(new Words("menampilkan lebih banyak rincian", "show more detail"), "--verbose")
    {
        Recursive = true,
    };

    public readonly Flag NoColor = new(
        new Words("tanpa warna (juga: variabel NO_COLOR)", "no colours (also: the variable NO_COLOR)"),
        "--no-color"
    )
    {
        Recursive = true,
    };

    public readonly Flag Help = new(
        new Words("menampilkan bantuan ini", "show this help"),
        "--help",
        "-h",
        "-?",
        "--bantuan"
    )
    {
        Recursive = true,
    };

    public readonly Flag Version = new(
        new Words("menampilkan versi bloggen", "show bloggen's version"),
        "--version",
        "--versi"
    );
}
