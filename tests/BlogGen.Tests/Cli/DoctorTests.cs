using System.Text.Json;
using BlogGen.Cli;
using BlogGen.Cli.Examining;
using LibGit2Sharp;
using GitRepository = LibGit2Sharp.Repository;

namespace BlogGen.Tests.Cli;

public sealed class DoctorTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 7, 0, 0, TimeSpan.FromHours(7));

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeASite() =>
        _folder = new TemporaryFolder()
            .With("bloggen.yml", "judul: IPA Kelas 7\nalamat: https://bu-sari.github.io/\n")
            .With("content/posts/zat.md", "---\njudul: Zat\ntanggal: 2027-01-02\n---\nIsi.\n")
            .With("content/posts/nanti.md", "---\njudul: Nanti\ntanggal: 2027-09-01\n---\nIsi.\n");

    [TearDown]
    public void Forget() => _folder.Dispose();

    [Test]
    public void A_neglected_site_is_told_what_will_go_wrong()
    {
        _folder
            .With(".gitignore", "/.bloggen/\n")
            .With("privasi/nama-siswa.txt", "Budi\n")
            .With(
                ".github/workflows/bloggen.yml",
                "on:\n  schedule:\n    - cron: \"17 22 * * *\"\nrun: dotnet tool install bloggen --version 0.0.9\nrun: bloggen build\n"
            );
        Commit(Now.AddDays(-70));
        _folder.With("permalinks.lock", "");

        var seen = Run("doctor", ".");

        Assert.That(seen.Error, Is.Empty);
        Assert.That(
            seen.Out,
            Is.EqualTo(
                $"""
                ✓ Pengaturan terbaca, tema `pena` siap.
                ✓ 2 tulisan dan halaman ditemukan.
                ! `alamat` di pengaturan adalah https://bu-sari.github.io/, padahal situs akan berada di https://bu-sari.github.io/ipa/. Gaya dan tautan bisa hilang.
                  → Tulis `alamat: https://bu-sari.github.io/ipa/`. Bila situs memakai domain sendiri, tulis pula `domain: …`.
                ✓ Repositori: https://github.com/bu-sari/ipa.git
                ! Folder ini akan ikut terkirim ke repositori: `/public/`, `/privasi/`.
                  → Tulis masing-masing sebagai satu baris di berkas `.gitignore` di folder situs.
                ! Berkas pribadi sudah tercatat di repositori: `privasi/nama-siswa.txt`.
                  → Di folder situs jalankan `git rm -r --cached privasi`, lalu git commit; berkas di komputer tetap ada. Riwayat lama masih menyimpannya: yang sudah terkirim tetap dapat dibaca di sana.
                ! `permalinks.lock` belum ada di repositori, jadi alamat yang sudah tersebar bisa berubah sendiri.
                  → Kirim berkas itu: di folder situs jalankan `git add permalinks.lock`, lalu `git commit -m Alamat` dan `git push`.
                ✓ Penerbitan otomatis: .github/workflows/bloggen.yml
                ! GitHub memakai bloggen 0.0.9, komputer ini {ProgramVersion.Current}; hasilnya bisa berbeda.
                  → Siapkan dengan: bloggen publish --setup
                ! Sudah 70 hari tanpa kiriman. GitHub menghentikan jadwal setelah 60 hari, jadi tulisan terjadwal tidak terbit.
                  → Kirim perubahan apa saja, lalu di tab Actions klik Enable workflow bila tombol itu ada.
                ✓ bloggen {ProgramVersion.Current}
                ✓ Jam komputer masuk akal: 1 Maret 2027, pukul 07.00 WIB.
                ✓ Folder situs dapat ditulisi.
                ✓ Pustaka gambar siap.

                6 hal perlu diperbaiki.

                """.ReplaceLineEndings("\n")
            )
        );
        Assert.That(seen.ExitCode, Is.Zero, "Nothing is broken yet.");
    }

    [Test]
    public void A_well_kept_site_is_quiet_when_asked()
    {
        _folder
            .With("bloggen.yml", "title: Science\nlanguage: en\n")
            .With(".gitignore", "/public/\n/.bloggen/\n")
            .With("permalinks.lock", "");
        Assert.That(Run("publish", "--setup", ".").ExitCode, Is.Zero);
        Commit(Now.AddDays(-2));

        Assert.That(Run("dokter", "--quiet").Out, Is.Empty);
        Assert.That(Run("doctor").Out, Does.EndWith("\nAll is well.\n"));
    }

    [Test]
    public void A_site_in_a_folder_of_its_repository_is_seen_from_there()
    {
        _folder
            .With("kelas/bloggen.yml", "judul: Kelas\n")
            .With("kelas/content/posts/a.md", "Isi.\n")
            .With("kelas/permalinks.lock", "")
            .With("kelas/.gitignore", "/public/\n/.bloggen/\n")
            .With("kelas/.github/workflows/situs.yml", "run: bloggen build\n");
        Commit(Now);

        var seen = Run("doctor", "kelas");

        Assert.That(seen.Out, Does.Contain("situs ada di dalamnya, di `kelas`").And.Contain("akar repositori"));
        Assert.That(seen.Out, Does.Contain("✓ Alamat tulisan terkunci").And.Contain("✓ Hasil bangun"));
    }

    [TestCase("")]
    [TestCase("kelas/")]
    public void What_was_committed_before_the_ignore_rules_is_found(string below)
    {
        _folder
            .With($"{below}bloggen.yml", "title: Class\nlanguage: en\n")
            .With($"{below}privasi/nama-siswa.txt", "Budi\n")
            .With($"{below}public/index.html", "<p>\n");
        Commit(Now);
        _folder.With($"{below}.gitignore", "/public/\n/.bloggen/\n/privasi/\n");

        var seen = Run("doctor", below.Length > 0 ? "kelas" : ".");

        Assert.That(
            seen.Out,
            Does.Contain("! Private files are in the repository already: `privasi/nama-siswa.txt`.")
                .And.Contain("`git rm -r --cached privasi`")
                .And.Contain("What is built is in the repository too: `public/index.html`.")
                .And.Contain("`git rm -r --cached public`")
                .And.Not.Contain("stays out of the repository")
        );
    }

    [Test]
    public void An_error_is_no_success_for_programs_either()
    {
        _folder.With("bloggen.yml", "judul: Rusak\ntema: tidak-ada\n");

        var seen = Run("doctor", "--format", "json", "--lang", "en");

        using var json = JsonDocument.Parse(seen.Out);
        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("ok").GetBoolean(), Is.False);
        var first = json.RootElement.GetProperty("findings")[0];
        Assert.That(first.GetProperty("status").GetString(), Is.EqualTo("error"));
        Assert.That(first.GetProperty("message").GetString(), Does.Contain("tidak-ada"));
        Assert.That(first.GetProperty("hint").GetString(), Is.Not.Empty);
    }

    [Test]
    public void What_is_wrong_in_the_configuration_is_told_with_its_place_and_once()
    {
        _folder.With("bloggen.yml", "judul: IPA\nalamat: sekolah\n");

        var seen = Run("doctor");

        Assert.That(seen.Out, Does.StartWith("✗ bloggen.yml:2:9: Alamat situs `sekolah` tidak terbaca."));
        Assert.That(seen.Out, Does.Not.Contain("belum diisi"));
    }

    [Test]
    public void A_command_to_type_names_the_site_that_was_named()
    {
        _folder.With("kelas 7/bloggen.yml", "judul: Kelas\n").With("kelas 7/content/posts/a.md", "Isi.\n");
        Commit(Now);

        var seen = Run("doctor", "kelas 7");

        Assert.That(seen.Out, Does.Contain("bloggen publish \"kelas 7\" --setup"));
        Assert.That(seen.Out, Does.Contain("`bloggen build \"kelas 7\"` sekali di komputer ini"));
    }

    [Test]
    public void The_clock_is_that_of_the_site()
    {
        _folder.With("bloggen.yml", "title: Science\nlanguage: en\ntimezone: WIT\n");
        var late = new DateTimeOffset(2027, 2, 28, 22, 30, 0, TimeSpan.Zero);

        var seen = Transcript.RunWith(Transcript.Terminal(_folder.Path) with { Clock = () => late }, "doctor");

        Assert.That(seen.Out, Does.Contain("✓ The clock is plausible: 1 March 2027, 07:30 WIT.\n"));
    }

    [Test]
    public void Looking_at_this_computer_leaves_nothing_behind()
    {
        var before = Directory.GetFileSystemEntries(_folder.Path);

        var machine = MachineSurvey.Gather(_folder.Path);

        Assert.That(machine.CanWrite, Is.True);
        Assert.That(machine.FreeBytes, Is.GreaterThan(0));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Is.EqualTo(before));
    }

    [Test]
    public void The_program_knows_its_day() =>
        Assert.That(ProgramVersion.Released?.Year, Is.GreaterThanOrEqualTo(2026));

    private Transcript Run(params string[] args) =>
        Transcript.RunWith(Transcript.Terminal(_folder.Path) with { Clock = () => Now }, args);

    private void Commit(DateTimeOffset when)
    {
        GitRepository.Init(_folder.Path);
        using var repository = new GitRepository(_folder.Path);
        repository.Network.Remotes.Add("origin", "https://github.com/bu-sari/ipa.git");
        LibGit2Sharp.Commands.Stage(repository, "*");
        var sari = new Signature("Sari", "sari@example.org", when);
        repository.Commit("Awal", sari, sari);
    }
}
