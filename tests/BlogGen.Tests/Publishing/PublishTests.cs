using BlogGen.Cli.Publishing;
using BlogGen.Tests.Cli;
using LibGit2Sharp;
using GitRepository = LibGit2Sharp.Repository;

namespace BlogGen.Tests.Publishing;

/// <summary><c>bloggen publish</c> against a bare repository on the disk.</summary>
public sealed class PublishTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeSite()
    {
        _folder = new TemporaryFolder()
            .With("blog/bloggen.yml", "judul: Kelas\nalamat: https://bu-sari.github.io/kelas\npenulis: Bu Sari\n")
            .With("blog/content/posts/zat.md", "---\njudul: Zat\ntanggal: 2026-08-01\n---\nIsi.\n")
            .With("blog/content/posts/gaya.md", "---\njudul: Gaya\ntanggal: 2026-08-02\n---\nIsi.\n");
        GitRepository.Init(_folder.Combine("toko.git"), isBare: true);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

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
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        _folder.With("blog/content/posts/zat.md", "---\njudul: Zat\ntanggal: 2026-08-01\n---\nBaru.\n");

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
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        _folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");
        var before = Folders.Read(_folder.Combine("blog/public"));

        var rehearsed = Publish("--dry-run");
        var after = Folders.Read(_folder.Combine("blog/public"));
        var pushed = Publish();

        Assert.That(rehearsed.Out, Does.Contain("  + suhu/index.html\n").And.Contain("  - gaya/index.html\n"));
        Assert.That(rehearsed.Out.Split("Belum")[0], Is.EqualTo(pushed.Out.Split("Sudah")[0]));
        Assert.That(after, Is.EqualTo(before));
    }

    [Test]
    public void Undo_puts_the_last_state_back_and_keeps_the_history()
    {
        Publish();
        var before = Tip()!.Tree.Sha;
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        Publish();

        var seen = Publish("--undo");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(Tip()!.Tree.Sha, Is.EqualTo(before));
        Assert.That(Commits(), Is.EqualTo(3));
    }

    [Test]
    public void A_second_undo_says_that_it_takes_the_first_one_back()
    {
        Publish();
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        Publish();
        var newest = Tip()!.Tree.Sha;
        var first = Publish("--undo");

        var second = Publish("--undo");

        Assert.That(first.Error, Does.Not.Contain("TER13"));
        Assert.That(second.Error, Does.Contain("TER13"));
        Assert.That(Tip()!.Tree.Sha, Is.EqualTo(newest));
    }

    [Test]
    public void An_undo_takes_back_what_the_person_saw_and_not_what_somebody_pushed_meanwhile()
    {
        Publish();
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        Publish();

        var seen = WhileTheyRead(() => SomebodyPushes("gh-pages", ("dari-teman/index.html", "halo")), "--undo");
        var afterwards = Publish();

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Error, Does.Contain("TER06"));
        Assert.That(afterwards.Out, Does.Contain("  - gaya/index.html"), "the undo had put it back");
        Assert.That(Online(), Does.Contain("dari-teman/index.html"), "still known as somebody else's");
    }

    [Test]
    public void What_was_published_once_cannot_be_undone()
    {
        Publish();

        var seen = Publish("--undo");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("TER09"));
    }

    [Test]
    public void Files_of_others_stay_when_ours_are_deleted()
    {
        Publish();
        SomebodyPushes("gh-pages", ("CNAME", "ipa.sch.id\n"));
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));

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
        _folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");

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
    public void Without_a_repository_publish_says_how_to_name_one()
    {
        var seen = Transcript.RunIn(_folder.Path, "publish", "blog");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER01").And.Contain("--remote"));
    }

    [Test]
    public void A_host_that_is_not_there_is_named()
    {
        var seen = Transcript.RunIn(_folder.Path, "publish", "blog", "--remote", "http://127.0.0.1:1/a/b");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER02").And.Contain("127.0.0.1:1"));
    }

    [Test]
    public void An_SSH_address_is_read_as_https()
    {
        var seen = Transcript.RunIn(_folder.Path, "publish", "blog", "--remote", "git@127.0.0.1:a/b.git");

        Assert.That(seen.Error, Does.Contain("TER11").And.Contain("https://127.0.0.1/a/b.git"));
    }

    [Test]
    public void A_folder_gets_only_what_changed_and_keeps_what_is_not_ours()
    {
        _folder.With("share/catatan.txt", "punya saya");
        var preview = Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share", "--dry-run");
        var written = File.Exists(_folder.Combine("share/index.html"));
        Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share");
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));

        var seen = Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share");

        Assert.That(preview.Out, Does.Contain("Belum ada yang ditulis"));
        Assert.That(written, Is.False);
        Assert.That(seen.Out, Does.Contain("Sudah terbit di share").And.Not.Contain(" 0 dihapus"));
        Assert.That(File.Exists(_folder.Combine("share/gaya/index.html")), Is.False);
        Assert.That(_folder.Read("share/catatan.txt"), Is.EqualTo("punya saya"));
    }

    [Test]
    public void Another_site_in_the_folder_is_not_written_over()
    {
        _folder.With("share/index.html", "<h1>Situs lama sekolah</h1>");

        var seen = Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER14").And.Contain("`index.html`"));
        Assert.That(_folder.Read("share/index.html"), Is.EqualTo("<h1>Situs lama sekolah</h1>"));
        Assert.That(File.Exists(_folder.Combine("share/.nojekyll")), Is.False);
    }

    [Test]
    public void A_folder_that_another_computer_published_to_is_ours()
    {
        Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share");
        Directory.Delete(_folder.Combine("blog/.bloggen"), recursive: true);
        _folder.With("blog/content/posts/gaya.md", "---\njudul: Gaya baru\ntanggal: 2026-08-01\n---\nIsi.\n");

        var seen = Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(_folder.Read("share/gaya/index.html"), Does.Contain("Gaya baru"));
    }

    [Test]
    public void A_dry_run_to_a_folder_names_the_files_and_writes_nothing()
    {
        Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share");
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        _folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-03\n---\nIsi.\n");
        var before = Folders.Read(_folder.Combine("share"));

        var seen = Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "share", "--dry-run");
        var all = Transcript.RunIn(_folder.Path, "publish", "blog", "--to", "baru", "--dry-run");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.Contain("  + suhu/index.html\n").And.Contain("  - gaya/index.html\n"));
        Assert.That(seen.Out, Does.Not.Contain("  + .nojekyll"), "unchanged");
        Assert.That(all.Out, Does.Match(@"  \+ … dan \d+ lagi\n$"));
        Assert.That(
            all.Out.Split('\n').Count(line => line.StartsWith("  + ", StringComparison.Ordinal)),
            Is.EqualTo(21)
        );
        Assert.That(Folders.Read(_folder.Combine("share")), Is.EqualTo(before));
        Assert.That(Directory.Exists(_folder.Combine("blog/public")), Is.False);
    }

    [Test]
    public void Undo_is_not_for_a_folder_and_then_touches_no_branch()
    {
        Publish();
        File.Delete(_folder.Combine("blog/content/posts/gaya.md"));
        Publish();
        var before = Tip()!.Sha;

        var seen = Publish("--undo", "--to", "share");

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.Contain("`--undo` mengembalikan cabang repositori, bukan folder."));
        Assert.That(Tip()!.Sha, Is.EqualTo(before));
        Assert.That(Directory.Exists(_folder.Combine("share")), Is.False);
    }

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
        var before = Directory.GetFileSystemEntries(_folder.Combine("blog"));

        var seen = Transcript.RunIn(_folder.Path, ["publish", "blog", .. options.Split(' ')]);

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Out, Is.Empty);
        Assert.That(seen.Error, Does.StartWith(words + "\n→ ").And.EndWith("bloggen publish --help\n"));
        Assert.That(Directory.GetFileSystemEntries(_folder.Combine("blog")), Is.EqualTo(before));
        Assert.That(Directory.Exists(_folder.Combine("share")), Is.False);
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

    private Transcript Publish(params string[] options) =>
        Transcript.RunIn(_folder.Path, ["publish", "blog", "--remote", "toko.git", .. options]);

    /// <summary>While the person reads what will change, a colleague does something.</summary>
    private Transcript WhileTheyRead(Action meanwhile, params string[] options)
    {
        var terminal = Transcript.Terminal(_folder.Path) with { In = new SlowPerson(meanwhile), CanAsk = true };
        return Transcript.RunWith(terminal, ["publish", "blog", "--remote", "toko.git", .. options]);
    }

    private IReadOnlyList<string> Online()
    {
        using var repository = new GitRepository(_folder.Combine("toko.git"));
        return [.. BranchContent.Of(repository.Branches["gh-pages"]?.Tip).Files.Keys];
    }

    private int Commits()
    {
        using var repository = new GitRepository(_folder.Combine("toko.git"));
        return repository.Branches["gh-pages"].Commits.Count();
    }

    private Commit? Tip(string branch = "gh-pages") =>
        new GitRepository(_folder.Combine("toko.git")).Branches[branch]?.Tip;

    private void SomebodyPushes(string branch, (string Path, string Text) file)
    {
        using var repository = new GitRepository(_folder.Combine("toko.git"));
        var tip = repository.Branches[branch]?.Tip;
        var tree = tip is null ? new TreeDefinition() : TreeDefinition.From(tip);
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file.Text));
        tree.Add(file.Path, repository.ObjectDatabase.CreateBlob(text), Mode.NonExecutableFile);
        var who = new Signature("Teman", "teman@sch.id", Transcript.Moment);
        Commit[] parents = tip is null ? [] : [tip];
        var commit = repository.ObjectDatabase.CreateCommit(
            who,
            who,
            "Dari teman",
            repository.ObjectDatabase.CreateTree(tree),
            parents,
            prettifyMessage: true
        );
        repository.Refs.Add($"refs/heads/{branch}", commit.Id, allowOverwrite: true);
    }

    /// <summary>Something happens while bloggen waits for the answer, which is yes.</summary>
    private sealed class SlowPerson(Action meanwhile) : TextReader
    {
        public override string ReadLine()
        {
            meanwhile();
            return "y";
        }
    }
}
