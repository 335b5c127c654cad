using BlogGen.Cli;
using BlogGen.Cli.Publishing;
using BlogGen.Tests.Cli;
using GitRepository = LibGit2Sharp.Repository;

namespace BlogGen.Tests.Publishing;

/// <summary><c>bloggen publish</c> to a repository that Git serves on the loopback behind a token.</summary>
public sealed class PublishOverHttpTests
{
    private TemporaryFolder _folder = null!;
    private GitServer _server = null!;

    [SetUp]
    public void Serve()
    {
        _folder = new TemporaryFolder()
            .With("blog/bloggen.yml", "judul: Kelas\nalamat: https://kelas.sch.id\n")
            .With("blog/content/posts/zat.md", "---\njudul: Zat\ntanggal: 2026-08-01\n---\nIsi.\n");
        GitRepository.Init(_folder.Combine("git/guru/kelas.git"), isBare: true);
        File.AppendAllText(_folder.Combine("git/guru/kelas.git/config"), "[http]\n\treceivepack = true\n");
        _server = GitServer.Start(_folder.Combine("git"), "benar");
    }

    [TearDown]
    public void Stop()
    {
        _server?.Dispose();
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }

    [Test]
    public void A_token_from_the_environment_is_enough()
    {
        var first = Publish("benar");
        var second = Publish("benar");

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(second.Error, Does.Contain("TER05"));
        Assert.That(Online(), Does.Contain("zat/index.html"));
        Assert.That(first.Out + first.Error, Does.Not.Contain("benar"));
    }

    [Test]
    public void The_persons_own_Git_is_asked_where_the_environment_has_none()
    {
        var terminal = Transcript.Terminal(_folder.Path) with { AskGit = _ => new PushLogin("oauth2", "benar") };

        Assert.That(Publish(terminal).ExitCode, Is.Zero);
    }

    [Test]
    public void A_wrong_token_is_named_and_the_next_source_is_tried()
    {
        var wrong = Publish("salah");
        var typed = Publish(Around("salah", "benar\ny\n") with { CanAsk = true });

        Assert.That(wrong.ExitCode, Is.EqualTo(1));
        Assert.That(wrong.Error, Does.Contain("TER03").And.Not.Contain("salah"));
        Assert.That(typed.ExitCode, Is.Zero, typed.Error);
        Assert.That(Online(), Is.Not.Empty);
    }

    [Test]
    public void A_token_that_is_asked_for_is_not_shown_while_it_is_typed()
    {
        var terminal = Around("salah", "y\n") with { CanAsk = true, ReadHidden = () => "benar" };

        var seen = Publish(terminal);

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.Contain("(tidak tampak saat diketik): ").And.Not.Contain("benar"));
        Assert.That(Online(), Does.Contain("zat/index.html"));
    }

    [Test]
    public void No_right_to_write_is_told_apart_from_a_wrong_token()
    {
        _server.RefusesPushWith = 403;

        Assert.That(
            Publish("benar").Error,
            Does.Contain("TER12").And.EndWith("situs yang sudah terbit tetap seperti semula.\n")
        );
    }

    [Test]
    public void A_repository_that_is_not_there_is_named()
    {
        var seen = Transcript.RunWith(Around("benar"), "publish", "blog", "--remote", _server.Origin + "/guru/kelaz");

        Assert.That(seen.Error, Does.Contain("TER12").And.Contain("guru/kelaz"));
    }

    [TestCase("info/refs", "situs yang sudah terbit tetap seperti semula.")]
    [TestCase("/git-receive-pack", "Jalankan `bloggen publish` lagi untuk memastikannya.")]
    public void A_cut_connection_loses_nothing_and_the_next_try_goes_through(string where, string end)
    {
        _server.CutsAt = where;
        var cut = Publish("benar");
        _server.CutsAt = null;
        var before = Online();

        var again = Publish("benar");

        Assert.That(cut.ExitCode, Is.EqualTo(1));
        Assert.That(cut.Error, Does.Contain("TER02").And.EndWith(end + "\n"));
        Assert.That(before, Is.Empty);
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(Online(), Does.Contain("zat/index.html"));
    }

    [Test]
    public void An_undo_that_was_cut_off_is_to_be_looked_at_before_it_is_run_again()
    {
        Publish("benar");
        _folder.With("blog/content/posts/suhu.md", "---\njudul: Suhu\ntanggal: 2026-08-02\n---\nIsi.\n");
        Publish("benar");
        _server.CutsAt = "/git-receive-pack";

        var cut = Publish(Around("benar"), "--undo");

        Assert.That(cut.ExitCode, Is.EqualTo(1));
        Assert.That(cut.Error, Does.Contain("TER02").And.Contain("`bloggen publish --undo --dry-run`"));
        Assert.That(cut.Out, Does.Not.Contain("dikembalikan"));
    }

    [Test]
    public void A_branch_that_takes_no_push_says_what_the_server_says()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("A hook is a shell script.");
        var hook = _folder.Combine("git/guru/kelas.git/hooks/update");
        _folder.With("git/guru/kelas.git/hooks/update", "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var seen = Publish("benar");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.Contain("TER04").And.Contain("hook declined"));
    }

    private Transcript Publish(string token) => Publish(Around(token));

    private Transcript Publish(Terminal terminal, params string[] options) =>
        Transcript.RunWith(terminal, ["publish", "blog", "--remote", _server.Origin + "/guru/kelas", .. options]);

    private Terminal Around(string token, string typed = "") =>
        Transcript.Terminal(_folder.Path, typed) with
        {
            Surroundings = new Surroundings { Token = token },
        };

    private IReadOnlyList<string> Online()
    {
        using var repository = new GitRepository(_folder.Combine("git/guru/kelas.git"));
        return [.. BranchContent.Of(repository.Branches["gh-pages"]?.Tip).Files.Keys];
    }
}
