using BlogGen.Cli.Publishing;
using BlogGen.Tests.Cli;
using LibGit2Sharp;
using GitRepository = LibGit2Sharp.Repository;

namespace BlogGen.Tests.Publishing;

/// <summary>A class blog with two posts beside the bare repository that it is published to, and a colleague who pushes there too.</summary>
public abstract class PublishedSite
{
    private protected TemporaryFolder Folder { get; private set; } = null!;

    [SetUp]
    public void MakeSite()
    {
        Folder = new TemporaryFolder()
            .With("blog/bloggen.yml", "judul: Kelas\nalamat: https://bu-sari.github.io/kelas\npenulis: Bu Sari\n")
            .With("blog/content/posts/zat.md", "---\njudul: Zat\ntanggal: 2026-08-01\n---\nIsi.\n")
            .With("blog/content/posts/gaya.md", "---\njudul: Gaya\ntanggal: 2026-08-02\n---\nIsi.\n");
        GitRepository.Init(Folder.Combine("toko.git"), isBare: true);
    }

    [TearDown]
    public void Remove() => Folder.Dispose();

    private protected Transcript Publish(params string[] options) => PublishAt(Transcript.Moment, options);

    private protected Transcript PublishAt(DateTimeOffset now, params string[] options) =>
        Transcript.RunWith(
            Transcript.Terminal(Folder.Path) with
            {
                Clock = () => now,
            },
            ["publish", "blog", "--remote", "toko.git", .. options]
        );

    /// <summary>While the person reads what will change, a colleague does something.</summary>
    private protected Transcript WhileTheyRead(Action meanwhile, params string[] options)
    {
        var terminal = Transcript.Terminal(Folder.Path) with { In = new SlowPerson(meanwhile), CanAsk = true };
        return Transcript.RunWith(terminal, ["publish", "blog", "--remote", "toko.git", .. options]);
    }

    protected IReadOnlyList<string> Online()
    {
        using var repository = new GitRepository(Folder.Combine("toko.git"));
        return [.. BranchContent.Of(repository.Branches["gh-pages"]?.Tip).Files.Keys];
    }

    protected int Commits()
    {
        using var repository = new GitRepository(Folder.Combine("toko.git"));
        return repository.Branches["gh-pages"].Commits.Count();
    }

    protected Commit? Tip(string branch = "gh-pages") =>
        new GitRepository(Folder.Combine("toko.git")).Branches[branch]?.Tip;

    protected void SomebodyPushes(string branch, (string Path, string Text) file)
    {
        using var repository = new GitRepository(Folder.Combine("toko.git"));
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
