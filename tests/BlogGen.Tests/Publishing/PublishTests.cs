using BlogGen.Cli.Publishing;
using BlogGen.Tests.Cli;
using LibGit2Sharp;

namespace BlogGen.Tests.Publishing;

/// <summary><c>bloggen publish</c> against a bare repository on the disk.</summary>
public sealed class PublishTests : PublishedSite
{
    [Test]
    public void The_first_push_makes_the_branch_and_the_second_finds_nothing_to_do()
    {
        var first = Publish();
        var second = Publish();

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(first.Out, Does.Contain("cabang gh-pages").And.Contain("0 dihapus").And.EndWith("Sudah terbit.\n"));
        Assert.That(Online(), Does.Contain("zat/index.html").And.Contain(".nojekyll").And.Not.Contain("bloggen.yml"));
        Assert.That(second.ExitCode, Is.Zero);
        Assert.That(second.Error, Does.Contain("TER05"));
        Assert.That(Commits(), Is.EqualTo(1));
    }

    [Test]
    public void A_change_and_a_deletion_are_one_commit_on_top()
    {
        Publish();
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));
        Folder.With("blog/content/posts/zat.md", "---\njudul: Zat\ntanggal: 2026-08-01\n---\nBaru.\n");

        var seen = Publish();

        Assert.That(seen.Out, Does.Contain("  - gaya/index.html").And.Contain("  ~ index.html"));
        Assert.That(Online(), Does.Not.Contain("gaya/index.html"));
        Assert.That(Commits(), Is.EqualTo(2));
    }

    [Test]
    public void A_dry_run_sends_nothing()
    {
        var seen = Publish("--dry-run");

        Assert.That(seen.Out, Does.Contain("  + .nojekyll\n").And.EndWith("Belum ada yang dikirim.\n"));
        Assert.That(Tip(), Is.Null);
    }

    [Test]
    public void A_dry_run_shows_what_the_push_will_do_and_leaves_the_output_as_it_was()
    {
        Publish();
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));
        Folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");
        var before = Folders.Read(Folder.Combine("blog/public"));

        var rehearsed = Publish("--dry-run");
        var after = Folders.Read(Folder.Combine("blog/public"));
        var pushed = Publish();

        Assert.That(rehearsed.Out, Does.Contain("  + suhu/index.html\n").And.Contain("  - gaya/index.html\n"));
        Assert.That(rehearsed.Out.Split("Belum")[0], Is.EqualTo(pushed.Out.Split("Sudah")[0]));
        Assert.That(after, Is.EqualTo(before));
    }

    [Test]
    public void Files_of_others_stay_when_ours_are_deleted()
    {
        Publish();
        SomebodyPushes("gh-pages", ("CNAME", "ipa.sch.id\n"));
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));

        var seen = Publish();
        var again = Publish();

        Assert.That(seen.Error, Does.Contain("TER07"));
        Assert.That(Online(), Does.Contain("CNAME").And.Not.Contain("gaya/index.html"));
        Assert.That(again.Error, Does.Contain("TER05"));
    }

    [Test]
    public void A_push_by_somebody_else_in_between_is_not_lost()
    {
        Publish();
        Folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");

        var seen = WhileTheyRead(() => SomebodyPushes("gh-pages", ("dari-teman/index.html", "halo")));

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Error, Does.Contain("TER06"));
        Assert.That(Online(), Does.Contain("dari-teman/index.html").And.Contain("suhu/index.html"));
        Assert.That(Commits(), Is.EqualTo(3));
    }

    [Test]
    public void A_branch_with_sources_is_refused_and_other_branches_are_never_touched()
    {
        SomebodyPushes("main", ("bloggen.yml", "judul: Kelas\n"));
        var main = Tip("main")!.Sha;

        var refused = Publish("--branch", "main");
        Publish();

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Error, Does.Contain("TER10"));
        Assert.That(Tip("main")!.Sha, Is.EqualTo(main));
        Assert.That(Online(), Does.Contain("index.html"));
    }

    [Test]
    public void What_somebody_else_made_is_named_before_it_is_replaced_and_an_undo_brings_it_back()
    {
        SomebodyPushes("gh-pages", ("index.html", "<p>Situs lama\n"));
        SomebodyPushes("gh-pages", ("laporan.pdf", "%PDF"));

        var seen = Publish();
        var again = Publish("--undo");

        Assert.That(seen.Error, Does.Contain("TER21").And.Contain(": `index.html`.").And.Contain("TER07"));
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(Online(), Is.EqualTo(new[] { "index.html", "laporan.pdf" }));
    }

    [Test]
    public void The_repository_of_the_last_publish_is_remembered()
    {
        Publish();
        Folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(Online(), Does.Contain("suhu/index.html"));
    }

    [Test]
    public void A_branch_may_be_named_in_full()
    {
        Publish("--branch", "refs/heads/situs");

        Assert.That(Tip("situs"), Is.Not.Null);
    }

    [Test]
    public void Without_a_repository_publish_says_how_to_name_one()
    {
        var seen = Transcript.RunIn(Folder.Path, "publish", "blog");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER01").And.Contain("--remote"));
    }

    [Test]
    public void A_host_that_is_not_there_is_named()
    {
        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--remote", "http://127.0.0.1:1/a/b");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER02").And.Contain("127.0.0.1:1"));
    }

    [Test]
    public void An_SSH_address_is_read_as_https()
    {
        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--remote", "git@127.0.0.1:a/b.git");

        Assert.That(seen.Error, Does.Contain("TER11").And.Contain("https://127.0.0.1/a/b.git"));
    }

    [Test]
    public void A_folder_gets_only_what_changed_and_keeps_what_is_not_ours()
    {
        Folder.With("share/catatan.txt", "punya saya");
        var preview = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share", "--dry-run");
        var written = File.Exists(Folder.Combine("share/index.html"));
        Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share");
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share");

        Assert.That(preview.Out, Does.Contain("Belum ada yang ditulis"));
        Assert.That(written, Is.False);
        Assert.That(seen.Out, Does.Contain("Sudah terbit di share").And.Not.Contain(" 0 dihapus"));
        Assert.That(File.Exists(Folder.Combine("share/gaya/index.html")), Is.False);
        Assert.That(Folder.Read("share/catatan.txt"), Is.EqualTo("punya saya"));
    }

    [Test]
    public void Another_site_in_the_folder_is_not_written_over()
    {
        Folder.With("share/index.html", "<h1>Situs lama sekolah</h1>");

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER14").And.Contain("`index.html`"));
        Assert.That(Folder.Read("share/index.html"), Is.EqualTo("<h1>Situs lama sekolah</h1>"));
        Assert.That(File.Exists(Folder.Combine("share/.nojekyll")), Is.False);
    }

    [Test]
    public void A_folder_that_another_computer_published_to_is_ours()
    {
        Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share");
        Directory.Delete(Folder.Combine("blog/.bloggen"), recursive: true);
        Folder.With("blog/content/posts/gaya.md", "---\njudul: Gaya baru\ntanggal: 2026-08-01\n---\nIsi.\n");

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(Folder.Read("share/gaya/index.html"), Does.Contain("Gaya baru"));
    }

    [Test]
    public void A_dry_run_to_a_folder_names_the_files_and_writes_nothing()
    {
        Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share");
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));
        Folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");
        var before = Folders.Read(Folder.Combine("share"));

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share", "--dry-run");
        var all = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "baru", "--dry-run");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.Contain("  + suhu/index.html\n").And.Contain("  - gaya/index.html\n"));
        Assert.That(seen.Out, Does.Not.Contain("  + .nojekyll"), "unchanged");
        Assert.That(all.Out, Does.Match(@"  \+ … dan \d+ lagi\n$"));
        Assert.That(
            all.Out.Split('\n').Count(line => line.StartsWith("  + ", StringComparison.Ordinal)),
            Is.EqualTo(21)
        );
        Assert.That(Folders.Read(Folder.Combine("share")), Is.EqualTo(before));
        Assert.That(Directory.Exists(Folder.Combine("blog/public")), Is.False);
    }

    [TestCase("--remote toko.git", "situs yang sudah terbit tetap seperti semula")]
    [TestCase("--remote toko.git --dry-run", "situs yang sudah terbit tetap seperti semula")]
    [TestCase("--to share", "isi folder tujuan tetap seperti semula")]
    public void A_publish_that_fails_ends_by_saying_that_nothing_went_out(string options, string end)
    {
        string[] call = ["publish", "blog", .. options.Split(' ')];
        Folder.With("blog/content/posts/tautan.md", "---\njudul: Tautan\n---\nLihat [ini](tidak-ada.md).\n");
        var strict = Transcript.RunIn(Folder.Path, [.. call, "--strict"]);
        Folder.With("blog/bloggen.yml", "judul: Kelas\ntema: tidak-ada\n");
        var theme = Transcript.RunIn(Folder.Path, [.. call, "-q"]);
        Folder.With("blog/bloggen.yml", "judul: [Kelas\n");
        var config = Transcript.RunIn(Folder.Path, call);

        foreach (var seen in (Transcript[])[strict, theme, config])
        {
            Assert.That(seen.ExitCode, Is.EqualTo(1), seen.Error);
            Assert.That(seen.Error, Does.EndWith($"\n\nBelum ada yang diterbitkan; {end}.\n"));
        }
        Assert.That(strict.Error, Does.Contain("Galat: "), "what a strict publish stops at is no mere warning");
        Assert.That(Tip(), Is.Null);
        Assert.That(Directory.Exists(Folder.Combine("share")), Is.False);
    }

    [TestCase("blog", "TLS01")]
    [TestCase(".", "TLS01")]
    [TestCase("blog/content", "TLS02")]
    public void The_site_itself_is_no_folder_to_publish_to(string folder, string code)
    {
        var before = Folders.Read(Folder.Path);

        var seen = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", folder);

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(
            seen.Error,
            Does.StartWith(code).And.Contain("tidak boleh menjadi folder tujuan").And.Not.Contain("--output")
        );
        Assert.That(seen.Error, Does.EndWith("isi folder tujuan tetap seperti semula.\n"));
        Assert.That(Folders.Read(Folder.Path), Is.EqualTo(before));
    }

    [Test]
    public void A_quiet_publish_lists_no_files()
    {
        var preview = Publish("-q", "--dry-run");
        var pushed = Publish("-q");
        var folder = Transcript.RunIn(Folder.Path, "publish", "blog", "--to", "share", "-q", "--dry-run");

        Assert.That(preview.Out, Does.Match(@"^Ke .+, 0 dihapus\.\nBelum ada yang dikirim\.\n$"));
        Assert.That(pushed.Out, Is.Empty);
        Assert.That(folder.Out, Does.Match(@"^Ke share: .+ Belum ada yang ditulis\.\n$"));
        Assert.That(Online(), Does.Contain("zat/index.html"));
    }

    [TestCase(
        "`--setup` hanya menyiapkan penerbitan otomatis dan belum menerbitkan apa pun, jadi tidak dapat dipakai bersama `--strict`. Pilih salah satu.",
        "--setup --strict"
    )]
    [TestCase("`--undo` builds nothing that `--strict` could judge. Choose one of them.", "--undo --strict --lang en")]
    [TestCase(
        "`--setup` hanya menyiapkan penerbitan otomatis dan belum menerbitkan apa pun, jadi tidak dapat dipakai bersama `--to`. Pilih salah satu.",
        "--setup --to share"
    )]
    [TestCase(
        "`--host` only prepares the publishing and sends nothing yet, so it cannot go with `--undo`. Choose one of them.",
        "--host gitlab --undo --lang en"
    )]
    [TestCase(
        "`--to` menerbitkan ke folder, sedangkan `--remote` untuk repositori. Pilih salah satu.",
        "--to share --remote toko.git"
    )]
    [TestCase(
        "`--to` publishes to a folder, while `--branch` is for a repository. Choose one of them.",
        "--to share --branch situs --lang en"
    )]
    public void Options_that_contradict_each_other_are_refused_and_nothing_is_done(string words, string options)
    {
        var before = Directory.GetFileSystemEntries(Folder.Combine("blog"));

        var seen = Transcript.RunIn(Folder.Path, ["publish", "blog", .. options.Split(' ')]);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(seen.Error, Does.StartWith(words + "\n→ ").And.EndWith("bloggen publish --help\n"));
        Assert.That(Directory.GetFileSystemEntries(Folder.Combine("blog")), Is.EqualTo(before));
        Assert.That(Directory.Exists(Folder.Combine("share")), Is.False);
    }

    [Test]
    public void Each_refusal_of_a_server_has_its_own_message()
    {
        string CodeOf(Exception e) => PublishFailure.Of(e, "https://git.sch.id/a/b.git", "gh-pages")!.Code;

        Assert.That(CodeOf(new LibGit2SharpException("unexpected http status code: 401")), Is.EqualTo("TER03"));
        Assert.That(CodeOf(new LibGit2SharpException("unexpected http status code: 403")), Is.EqualTo("TER12"));
        Assert.That(CodeOf(new PushDeclinedException("protected branch hook declined")), Is.EqualTo("TER04"));
        Assert.That(CodeOf(new TypeInitializationException("x", new DllNotFoundException())), Is.EqualTo("TER08"));
        Assert.That(CodeOf(new LibGit2SharpException("early EOF")), Is.EqualTo("TER02"));
        Assert.That(PublishFailure.Of(new InvalidCastException(), "https://git.sch.id/a/b.git", "x"), Is.Null);
    }
}
