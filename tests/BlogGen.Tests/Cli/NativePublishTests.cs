using System.Diagnostics;
using BlogGen.Tests.Publishing;
using LibGit2Sharp;
using GitRepository = LibGit2Sharp.Repository;

namespace BlogGen.Tests.Cli;

/// <summary>A binding to a library of C may do something else where it is compiled ahead of time: the branch itself tells.</summary>
[Explicit("Compiles for one to two minutes."), Category("Long")]
internal sealed class NativePublishTests
{
    [Test]
    public void The_native_program_publishes_deletes_and_goes_back()
    {
        using var folder = new TemporaryFolder()
            .With("blog/bloggen.yml", "judul: IPA\n")
            .With("blog/content/posts/satu.md", "---\njudul: Satu\n---\nIsi.\n")
            .With("blog/content/posts/dua.md", "---\njudul: Dua\n---\nIsi.\n");
        GitRepository.Init(folder.Combine("online.git"), isBare: true);

        Publish(folder);
        folder.With("blog/content/posts/dua.md", "---\njudul: Dua\ndraf: ya\n---\nIsi.\n");
        Publish(folder);
        var withdrawn = Branch(folder);
        Publish(folder, "--undo");
        var back = Branch(folder);

        Assert.Multiple(() =>
        {
            Assert.That(withdrawn.Files, Does.Contain("satu").And.Not.Contain("dua"));
            Assert.That(withdrawn.Message, Does.StartWith("bloggen: ").And.Contain("\nMade-by: bloggen"));
            Assert.That(back.Files, Does.Contain("satu").And.Contain("dua"));
            Assert.That(back.Message, Does.StartWith("bloggen: undo ").And.Contain("\nUndoes: "));
        });
    }

    /// <summary>Each answer of a server comes back through libgit2 in a form of its own.</summary>
    [Test]
    public void The_native_program_hears_every_refusal_of_a_server()
    {
        using var folder = new TemporaryFolder()
            .With("blog/bloggen.yml", "judul: IPA\n")
            .With("blog/content/posts/satu.md", "---\njudul: Satu\n---\nIsi.\n");
        GitRepository.Init(folder.Combine("git/guru/kelas.git"), isBare: true);
        File.AppendAllText(folder.Combine("git/guru/kelas.git/config"), "[http]\n\treceivepack = true\n");
        using var server = GitServer.Start(folder.Combine("git"), "benar");
        var url = server.Origin + "/guru/kelas";

        var wrong = Send(folder, url, "salah");
        server.RefusesPushWith = 403;
        var forbidden = Send(folder, url, "benar");
        server.RefusesPushWith = null;
        server.CutsAt = "info/refs";
        var cut = Send(folder, url, "benar");
        server.CutsAt = null;
        Hook(folder.Combine("git/guru/kelas.git/hooks/update"));
        var declined = Send(folder, url, "benar");
        File.Delete(folder.Combine("git/guru/kelas.git/hooks/update"));
        var taken = Send(folder, url, "benar");

        Assert.Multiple(() =>
        {
            Assert.That(wrong, Does.Contain("TER03").And.EndWith("[1]"));
            Assert.That(forbidden, Does.Contain("TER12").And.EndWith("[1]"));
            Assert.That(cut, Does.Contain("TER02").And.EndWith("[1]"));
            Assert.That(declined, Does.Contain("TER04").And.Contain("hook declined").And.EndWith("[1]"));
            Assert.That(taken, Does.EndWith("[0]"));
        });
    }

    private static void Hook(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <returns>What was complained of, and the exit code in brackets.</returns>
    private static string Send(TemporaryFolder folder, string url, string token)
    {
        var start = new ProcessStartInfo(PublishedProgram.File, ["publish", folder.Combine("blog"), "--remote", url])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            // No login that this machine keeps may help out.
            Environment =
            {
                ["BLOGGEN_TOKEN"] = token,
                ["GIT_CONFIG_GLOBAL"] = "",
                ["GIT_CONFIG_NOSYSTEM"] = "1",
            },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return $"{complaints}[{process.ExitCode}]";
    }

    private static void Publish(TemporaryFolder folder, params string[] more) =>
        PublishedProgram.Run(
            PublishedProgram.File,
            ["publish", folder.Combine("blog"), "--remote", folder.Combine("online.git"), .. more]
        );

    private static (IReadOnlyList<string> Files, string Message) Branch(TemporaryFolder folder)
    {
        using var online = new GitRepository(folder.Combine("online.git"));
        var tip = online.Lookup<Commit>("refs/heads/gh-pages");
        return ([.. tip.Tree.Select(entry => entry.Name)], tip.Message);
    }
}
