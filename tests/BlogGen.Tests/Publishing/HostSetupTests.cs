using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Publishing;

public sealed class HostSetupTests
{
    private const string Workflow = ".github/workflows/bloggen.yml";

    [Test]
    public void Init_with_GitHub_makes_a_site_and_names_the_one_setting_to_click()
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "init", "blog", "--github");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(folder.Read("blog/bloggen.yml"), Is.Not.Empty);
        Assert.That(
            seen.Out,
            Does.Contain("https://github.com/NAMA/REPO/settings/pages").And.Contain("GitHub Actions")
        );
        Assert.That(folder.Read($"blog/{Workflow}"), Does.Not.Contain("<<").And.Contain("- cron: \"17 22 * * *\""));
    }

    [Test]
    public void In_a_repository_the_exact_page_is_named_and_the_workflow_lies_at_its_root()
    {
        using var folder = new TemporaryFolder()
            .With(
                ".git/config",
                "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:bu-sari/ipa.git\n"
            )
            .With("blog/bloggen.yml", "judul: Science\nbahasa: en\nzona: WIT\n");

        var seen = Transcript.RunIn(folder.Path, "publish", "--setup", "blog");

        Assert.That(
            seen.Out,
            Does.Contain("https://github.com/bu-sari/ipa/settings/pages").And.Contain("https://bu-sari.github.io/ipa/")
        );
        Assert.That(
            folder.Read(Workflow),
            Does.Contain("path: blog/public").And.Contain("Build the site").And.Contain("- cron: \"17 20 * * *\"")
        );
    }

    [Test]
    public void A_workflow_that_a_person_changed_stays_unless_the_person_says_yes()
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "judul: Blog\n").With(Workflow, "punya saya\n");

        var silent = Transcript.RunIn(folder.Path, "init", "--github");
        var kept = folder.Read(Workflow);
        var asked = Transcript.RunWith(
            Transcript.Terminal(folder.Path, "ya\n") with
            {
                CanAsk = true,
            },
            "init",
            "--github"
        );

        Assert.That(silent.Error, Does.StartWith("MUL02"));
        Assert.That(kept, Is.EqualTo("punya saya\n"));
        Assert.That(asked.Out, Does.StartWith(Workflow + " sudah ada"));
        Assert.That(folder.Read(Workflow), Does.Contain("deploy-pages"));
    }

    [Test]
    public void A_dry_run_of_the_setup_says_what_it_would_make_and_makes_nothing()
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "judul: Blog\n");

        var seen = Transcript.RunIn(folder.Path, "publish", "--setup", "--dry-run");

        Assert.That(seen, Is.EqualTo(new Transcript(0, $"Akan dibuat: {Workflow}\nBelum ada yang ditulis.\n", "")));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_dry_run_of_the_setup_asks_nothing_and_keeps_what_a_person_changed()
    {
        using var folder = new TemporaryFolder()
            .With("bloggen.yml", "title: Blog\nlanguage: en\n")
            .With(Workflow, "mine\n");

        var silent = Transcript.RunIn(folder.Path, "publish", "--setup", "--dry-run", "--lang", "en");
        var terminal = Transcript.Terminal(folder.Path, "yes\n") with { CanAsk = true };
        var asked = Transcript.RunWith(terminal, "publish", "--setup", "--dry-run", "--lang", "en");

        Assert.That(silent.Out, Is.EqualTo("Nothing was written.\n"));
        Assert.That(silent.Error, Does.StartWith("MUL02"));
        Assert.That(
            asked.Out,
            Is.EqualTo(
                $"{Workflow} is already there. You will be asked before it is replaced.\nWould make: {Workflow}\nNothing was written.\n"
            )
        );
        Assert.That(folder.Read(Workflow), Is.EqualTo("mine\n"));
    }

    [TestCase("gitlab", ".gitlab-ci.yml")]
    [TestCase("netlify", "netlify.toml")]
    [TestCase("cloudflare", "wrangler.toml")]
    public void Other_hosts_get_files_of_their_own(string host, string file)
    {
        using var folder = new TemporaryFolder();

        Assert.That(Transcript.RunIn(folder.Path, "init", "blog", "--host", host).ExitCode, Is.Zero);

        Assert.That(folder.Read($"blog/{file}"), Does.Not.Contain("<<").And.Contain("public"));
    }
}
