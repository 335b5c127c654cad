using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

/// <summary>Reports as the engine might give them.</summary>
internal static class Reports
{
    public static readonly Diagnostic UnknownKey = new(
        "DEP04",
        Severity.Warning,
        new SourceLocation("content/posts/zat.md", 3, 1),
        new Words("Kunci `tgas` tidak dikenal.", "Unknown key `tgas`."),
        new Words("Maksud Anda `tags`?", "Did you mean `tags`?")
    );

    public static readonly Diagnostic BrokenLink = new(
        "TAU01",
        Severity.Warning,
        new SourceLocation("content/tentang.md", 1, 8),
        new Words("Tautan `x.md` tidak menemukan halaman.", "The link `x.md` finds no page."),
        new Words("Periksa ejaannya.", "Check its spelling.")
    )
    {
        Effect = Effect.FailsCheck,
    };

    public static readonly Diagnostic SetAside = new(
        "DEP02",
        Severity.Error,
        new SourceLocation("content/posts/rusak.md", 1),
        new Words("Bagian atas tidak ditutup.", "Front matter is not closed."),
        new Words("Tambahkan `---`.", "Add `---`.")
    )
    {
        Effect = Effect.SetsAside,
    };

    public static readonly Diagnostic NoAddress = new(
        "KON01",
        Severity.Info,
        null,
        new Words("Alamat situs belum ada.", "The site has no address."),
        new Words("Tambahkan `alamat`.", "Add `url`.")
    );

    public static readonly Diagnostic Stop = new(
        "KON02",
        Severity.Error,
        new SourceLocation("bloggen.yml"),
        new Words("Berkas tidak terbaca.", "The file cannot be read."),
        new Words("Periksa izinnya.", "Check its permissions.")
    )
    {
        Effect = Effect.StopsBuild,
    };

    public static SiteReport Of(params Diagnostic[] diagnostics) => Of(new Strictness(false, false), diagnostics);

    public static SiteReport Of(Strictness strictness, params Diagnostic[] diagnostics) =>
        new(
            new BuildResult(
                diagnostics.All(d => d.Effect != Effect.StopsBuild),
                42,
                3,
                39,
                1,
                diagnostics,
                [],
                UiLanguage.Indonesian
            ),
            strictness
        )
        {
            SiteFolder = "/situs",
            OutputFolder = "/situs/public",
            Elapsed = TimeSpan.FromMilliseconds(840),
            Language = UiLanguage.Indonesian,
        };
}
