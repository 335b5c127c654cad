using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

public sealed class ConsoleReporterTests
{
    [Test]
    public void A_build_without_problems_says_how_it_went() =>
        Assert.That(
            Seen(Reports.Of()),
            Is.EqualTo(
                """
                Selesai: 42 halaman dalam 0,8 detik. 0 galat, 0 peringatan.
                Berkas: 3 ditulis, 39 tetap, 1 dihapus.
                Melihatnya: bloggen serve /situs

                """
            )
        );

    [Test]
    public void A_problem_shows_its_place_its_line_and_what_to_do()
    {
        using var site = new TemporaryFolder()
            .With("content/posts/zat.md", "---\njudul: Zat\ntgas: ipa\n---\n")
            .With("content/tentang.md", "\tlihat [di sini](x.md)\n");

        Assert.That(
            Seen(Reports.Of(Reports.UnknownKey, Reports.BrokenLink) with { SiteFolder = site.Path }),
            Does.StartWith(
                """
                DEP04 content/posts/zat.md:3:1  Kunci `tgas` tidak dikenal.
                    3 │ tgas: ipa
                      │ ^
                  → Maksud Anda `tags`?

                TAU01 content/tentang.md:1:8  Tautan `x.md` tidak menemukan halaman.
                    1 │     lihat [di sini](x.md)
                      │           ^
                  → Periksa ejaannya.

                Selesai: 42 halaman dalam 0,8 detik. 0 galat, 2 peringatan.
                """.ReplaceLineEndings("\n")
            )
        );
    }

    [Test]
    public void English_counts_one_error_and_two_errors() =>
        Assert.That(
            Seen(Reports.Of(Reports.SetAside) with { Language = UiLanguage.English }),
            Does.Contain("DEP02 content/posts/rusak.md:1  Error: Front matter is not closed.")
                .And.Contain("Done: 42 pages in 0.8 seconds. 1 error, 0 warnings.")
        );

    [Test]
    public void A_build_that_stops_says_that_the_old_output_is_untouched() =>
        Assert.That(
            Seen(Reports.Of(Reports.Stop)),
            Does.Contain("KON02 bloggen.yml  Galat: Berkas tidak terbaca.")
                .And.EndWith("Belum jadi, hasil yang lama tidak diubah. 1 galat, 0 peringatan.\n")
        );

    [Test]
    public void A_check_that_fails_says_so() =>
        Assert.That(
            Seen(Reports.Of(new Strictness(IsCheck: true, IsStrict: false), Reports.BrokenLink)),
            Does.EndWith("Ada yang perlu diperbaiki sebelum terbit. 1 galat, 0 peringatan.\n")
        );

    [Test]
    public void Quiet_leaves_out_notes_and_the_summary() =>
        Assert.That(
            Seen(Reports.Of(Reports.NoAddress, Reports.UnknownKey), quiet: true),
            Does.StartWith("DEP04").And.Not.Contain("Selesai").And.Not.Contain("KON01")
        );

    [Test]
    public void A_habit_that_repeats_is_cut_short_but_errors_never_are()
    {
        var warnings = Enumerable
            .Range(1, 14)
            .Select(n => Reports.UnknownKey with { Location = new SourceLocation($"{n:00}.md") });
        var errors = Enumerable
            .Range(1, 14)
            .Select(n => Reports.SetAside with { Location = new SourceLocation($"{n:00}.md") });

        var seen = Seen(Reports.Of([.. warnings, .. errors]));

        Assert.That(seen.Split("DEP04 ").Length - 1, Is.EqualTo(10));
        Assert.That(seen.Split("DEP02 ").Length - 1, Is.EqualTo(14));
        Assert.That(seen, Does.Contain("… dan 4 lagi dengan kode DEP04; semuanya dengan --verbose.\n"));
        Assert.That(seen, Does.Contain("14 galat, 14 peringatan."));
    }

    [Test]
    public void Colours_are_used_only_when_asked_for()
    {
        Assert.That(Seen(Reports.Of(Reports.UnknownKey)), Does.Not.Contain('\u001b'));
        Assert.That(Seen(Reports.Of(Reports.UnknownKey), color: true), Does.Contain("\u001b[33mDEP04\u001b[0m"));
    }

    [Test]
    public void A_name_from_a_file_cannot_move_the_cursor()
    {
        var hostile = Reports.UnknownKey with { Message = new Words("Kunci `\u001b[2J\u202Ex`.", "") };

        Assert.That(Seen(Reports.Of(hostile)), Does.Contain("Kunci `\uFFFD[2J\uFFFDx`."));
    }

    private static string Seen(SiteReport report, bool quiet = false, bool color = false)
    {
        var writer = new StringWriter();
        var printer = new DiagnosticPrinter(writer, new SourceLines(report.SiteFolder), report.Language)
        {
            UsesColor = color,
        };
        var look = new ReportLook(quiet, Verbose: false, path => path.Replace("/situs/", "").Replace('\\', '/'));
        new ConsoleReporter(printer, look).Write(report);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
