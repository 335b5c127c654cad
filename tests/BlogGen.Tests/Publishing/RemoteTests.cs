using BlogGen.Tests.Cli;
using GitRepository = LibGit2Sharp.Repository;

namespace BlogGen.Tests.Publishing;

/// <summary>Where <c>publish</c> is to go, judged before anything is built or any server asked.</summary>
public sealed class RemoteTests : PublishedSite
{
    [TestCase("https://github.com/", "TER16", "`https://github.com/`", "nama pemilik dan nama repositorinya belum ada")]
    [TestCase("https://github.com/bu-sari", "TER16", "`https://github.com/bu-sari`", "nama repositorinya belum ada")]
    [TestCase("ftp://sekolah.sch.id/blog", "TER16", "`ftp://sekolah.sch.id/blog`", "bloggen tidak mengenal `ftp:`")]
    [TestCase("C:\\Users\\Sari\\blog", "TER16", "`C:\\Users\\Sari\\blog`", "folder itu tidak ada")]
    [TestCase("bu-sari/ipa", "TER16", "`bu-sari/ipa`", "misalnya `--remote https://github.com/bu-sari/ipa`")]
    [TestCase("https://github.com/NAMA/REPO", "TER17", "masih contoh", "--remote https://github.com/")]
    [TestCase("github.com/<nama-akun>/ipa", "TER17", "masih contoh", "--remote https://github.com/")]
    [TestCase("blog", "TER19", "Folder `blog` di `--remote` bukan repositori Git", "--to FOLDER")]
    [TestCase("kerja", "TER20", "Folder `kerja` di `--remote`", "--to FOLDER")]
    public void A_remote_that_is_none_is_quoted_with_what_is_wrong_and_an_example(
        string remote,
        string code,
        string quoted,
        string said
    )
    {
        GitRepository.Init(Folder.Combine("kerja"));

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--remote", remote);

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith(code).And.Contain(quoted).And.Contain("`--remote`").And.Contain(said));
        Assert.That(seen.Error, Does.Not.Contain("TER01").And.Not.Contain("TER02"));
        Assert.That(Directory.Exists(Folder.Combine("blog/public")), Is.False, "nothing was built");
    }

    [Test]
    public void An_origin_that_is_no_address_is_quoted_with_its_file_and_without_its_secret()
    {
        Folder.With("blog/.git/config", "[remote \"origin\"]\n\turl = https://sari:rahasia@github.com/bu-sari\n");

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--lang", "en");

        Assert.That(
            seen.Error,
            Does.StartWith(
                "TER16  Error: The address `https://github.com/bu-sari` in `blog/.git/config` cannot be used: the repository's name is missing."
            )
        );
        Assert.That(seen.Error, Does.Not.Contain("rahasia"));
    }

    [Test]
    public void An_origin_on_the_disk_is_found_from_the_repository_wherever_bloggen_is_called()
    {
        Folder.With("blog/.git/config", "[remote \"origin\"]\n\turl = ../toko.git\n");

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(Online(), Does.Contain("zat/index.html"));
    }

    [Test]
    public void A_repository_on_the_disk_may_be_named_as_a_browser_does()
    {
        var seen = Transcript.RunIn(
            Folder.Path,
            "publish",
            "blog",
            "--remote",
            new Uri(Folder.Combine("toko.git")).AbsoluteUri
        );

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(Online(), Does.Contain("zat/index.html"));
    }

    [TestCase("--branch", "cabang baru", "`cabang baru` bukan nama cabang Git")]
    [TestCase("--branch", "", "Isian `--branch` kosong.")]
    [TestCase("--remote", " ", "Isian `--remote` kosong.")]
    [TestCase("--to", "", "Isian `--to` kosong.")]
    [TestCase(
        "--to",
        "https://bu-sari.github.io/ipa",
        "Untuk repositori pakai `--remote https://bu-sari.github.io/ipa`."
    )]
    [TestCase("--to", "github.com/bu-sari/ipa", "Untuk repositori pakai `--remote github.com/bu-sari/ipa`.")]
    [TestCase("--to", "file:///tmp/x", "tanpa `file://`")]
    public void A_value_that_can_mean_nothing_is_wrong_usage(string option, string value, string said)
    {
        var before = Directory.GetFileSystemEntries(Folder.Path);

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", option, value);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.Contain(said).And.EndWith("bloggen publish --help\n"));
        Assert.That(seen.Error, Does.Not.Contain("TER02"));
        Assert.That(Directory.GetFileSystemEntries(Folder.Path), Is.EqualTo(before));
    }

    [Test]
    public void An_address_that_is_nearly_right_is_read_and_the_reading_is_told()
    {
        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--remote", "https:/127.0.0.1:1/a/b");

        Assert.That(
            seen.Error,
            Does.StartWith("TER18")
                .And.Contain(
                    "Alamat `https:/127.0.0.1:1/a/b` di `--remote` dibaca sebagai `https://127.0.0.1:1/a/b.git`."
                )
        );
    }
}
