using BlogGen.Cli;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

public sealed class GitHubReporterTests
{
    [Test]
    public void An_annotation_points_into_the_workspace()
    {
        using var workspace = new TemporaryFolder();
        var report = Reports.Of(Reports.UnknownKey, Reports.SetAside) with
        {
            SiteFolder = workspace.Combine("samples/guru"),
        };

        Assert.That(
            Seen(report, new Surroundings { GitHubWorkspace = workspace.Path }),
            Is.EqualTo(
                """
                ::error file=samples/guru/content/posts/rusak.md,line=1::DEP02 Bagian atas tidak ditutup. → Tambahkan `---`.
                ::warning file=samples/guru/content/posts/zat.md,line=3,col=1::DEP04 Kunci `tgas` tidak dikenal. → Maksud Anda `tags`?
                Selesai: 42 halaman. 1 galat, 1 peringatan.

                """.ReplaceLineEndings("\n")
            )
        );
    }

    [Test]
    public void What_would_end_an_annotation_is_escaped()
    {
        var hostile = Reports.UnknownKey with
        {
            Location = new SourceLocation("a,b:c%.md", 1, 2),
            Message = new Words("100%\nlebih: ya, benar", ""),
        };

        Assert.That(
            Seen(
                Reports.Of(hostile) with
                {
                    SiteFolder = Path.GetTempPath(),
                },
                new Surroundings { GitHubWorkspace = Path.GetTempPath() }
            ),
            Does.StartWith("::warning file=a%2Cb%3Ac%25.md,line=1,col=2::DEP04 100%25%0Alebih: ya, benar → ")
        );
    }

    [Test]
    public void What_GitHub_would_drop_is_folded_into_the_log_and_pupils_come_first()
    {
        var many = Enumerable.Range(1, 14).Select(i => Reports.UnknownKey with { Location = new("a.md", i) });
        var phone = Reports.UnknownKey with { Code = "PRV03" };

        var lines = Seen(
                Reports.Of([.. many, phone, Reports.SetAside]) with
                {
                    SiteFolder = Path.GetTempPath(),
                },
                new Surroundings { GitHubWorkspace = Path.GetTempPath() }
            )
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(lines[0], Does.StartWith("::error "));
        Assert.That(lines[1], Does.Contain("::PRV03 "));
        Assert.That(lines[1..11], Has.All.StartsWith("::warning "));
        Assert.That(
            lines[11],
            Is.EqualTo("::group::5 temuan lagi, di luar 10 teratas setiap jenis yang ditampilkan GitHub")
        );
        Assert.That(lines[12], Is.EqualTo("a.md:10 DEP04 Kunci `tgas` tidak dikenal. → Maksud Anda `tags`?"));
        Assert.That(lines[17], Is.EqualTo("::endgroup::"));
        Assert.That(lines[18], Is.EqualTo("Selesai: 42 halaman. 1 galat, 15 peringatan."));
    }

    [Test]
    public void A_problem_without_a_place_is_a_bare_notice() =>
        Assert.That(
            Seen(Reports.Of(Reports.NoAddress), new Surroundings()),
            Does.StartWith("::notice::KON01 Alamat situs belum ada.")
        );

    [Test]
    public void The_step_summary_gets_one_table_with_the_worst_first()
    {
        using var folder = new TemporaryFolder();
        var summary = folder.With("ringkasan.md", "sebelumnya\n").Combine("ringkasan.md");
        var report = Reports.Of(
            Reports.UnknownKey with
            {
                Message = new Words("a|b <script>", ""),
            },
            Reports.SetAside
        ) with
        {
            SiteFolder = folder.Combine("situs"),
        };

        Seen(
            report,
            new Surroundings
            {
                GitHubWorkspace = folder.Path,
                GitHubStepSummary = summary,
                GitHubBlobAddress = "https://github.com/a/b/blob/c/",
            }
        );

        var lines = File.ReadAllText(summary).Split('\n');
        Assert.That(lines[0], Is.EqualTo("sebelumnya"));
        Assert.That(lines, Has.Some.EqualTo("| | Kode | Berkas | Masalah | Cara memperbaiki |"));
        Assert.That(
            lines.Where(l => l.Contains("DEP")),
            Is.EqualTo(
                new[]
                {
                    "| ❌ | DEP02 | [content/posts/rusak.md:1](https://github.com/a/b/blob/c/situs/content/posts/rusak.md#L1) | Bagian atas tidak ditutup. | Tambahkan `---`. |",
                    "| ⚠️ | DEP04 | [content/posts/zat.md:3](https://github.com/a/b/blob/c/situs/content/posts/zat.md#L3) | a\\|b &lt;script> | Maksud Anda `tags`? |",
                }
            )
        );
    }

    [Test]
    public void A_summary_that_cannot_be_written_does_not_stop_anything()
    {
        using var folder = new TemporaryFolder();
        var terminal = Transcript.Terminal(folder.Path) with
        {
            Surroundings = new Surroundings { GitHubStepSummary = folder.Path },
        };

        new GitHubReporter(terminal).Write(Reports.Of());

        Assert.That(terminal.Error.ToString(), Does.StartWith("Ringkasan GitHub tidak dapat ditulis"));
    }

    private static string Seen(SiteReport report, Surroundings surroundings)
    {
        var terminal = Transcript.Terminal(Path.GetTempPath()) with { Surroundings = surroundings };
        new GitHubReporter(terminal).Write(report);
        return terminal.Out.ToString()!.ReplaceLineEndings("\n");
    }
}
