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
            Does.EndWith(
                """
                Dibuat: blog/.github/workflows/bloggen.yml
                Agar situs terbit:
                  1. Buat repositori kosong di https://github.com/new. Di bawah ini NAMA ialah nama akun Anda dan REPO nama repositori itu.
                  2. Buka https://github.com/NAMA/REPO/settings/pages, lalu pada Source pilih GitHub Actions (Settings → Pages; cukup sekali).
                  3. Kirim folder ini ke repositori itu dengan Git. Semua isinya ikut, jadi pindahkan dulu berkas yang bukan bagian blog:
                       cd blog
                       git init -b main
                       git add -A
                       git commit -m "Blog"
                       git remote add origin https://github.com/NAMA/REPO.git
                       git push -u origin main
                  4. Tanpa Git: unggah semua isi folder itu di https://github.com/NAMA/REPO/upload/main. Folder `.github` sering tersembunyi; bila tidak ikut, buka https://github.com/NAMA/REPO/new/main?filename=.github/workflows/bloggen.yml dan tempelkan isi berkas itu.
                  5. Beberapa menit kemudian buka https://NAMA.github.io/REPO/

                """.ReplaceLineEndings("\n")
            )
        );
        Assert.That(folder.Read($"blog/{Workflow}"), Does.Not.Contain("<<").And.Contain("- cron: \"17 22 * * *\""));
    }

    [Test]
    public void In_a_repository_the_exact_page_is_named_and_the_workflow_lies_at_its_root()
    {
        using var folder = new TemporaryFolder()
            .With(".git/HEAD", "ref: refs/heads/utama\n")
            .With(
                ".git/config",
                "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:bu-sari/ipa.git\n"
            )
            .With("blog/bloggen.yml", "judul: Science\nbahasa: en\nzona: WIT\n");

        var seen = Transcript.RunIn(folder.Path, "publish", "--setup", "blog");

        Assert.That(
            seen.Out,
            Does.Contain("https://github.com/bu-sari/ipa/settings/pages")
                .And.Contain("https://bu-sari.github.io/ipa/")
                .And.Contain("git push -u origin utama\n")
                .And.Not.Contain("git init")
                .And.Not.Contain("NAME")
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

    /// <summary>A command that was copied must lead to the folder that the repository begins with.</summary>
    [Test]
    public void Inside_a_repository_its_own_folder_is_the_one_to_send()
    {
        using var folder = new TemporaryFolder()
            .With("sekolah kita/.git/HEAD", "ref: refs/heads/utama\n")
            .With("sekolah kita/blog/bloggen.yml", "judul: Blog\n");

        var seen = Transcript.RunIn(folder.Path, "init", "sekolah kita/blog", "--github");

        Assert.That(
            seen.Out,
            Does.Contain("Dibuat: sekolah kita/.github/workflows/bloggen.yml\n")
                .And.Contain("cd \"sekolah kita\"\n")
                .And.Contain("git push -u origin utama\n")
                .And.Not.Contain("git init")
        );
    }

    [TestCase("--host", "gitlab", 2)]
    [TestCase("--host", "github", 0)]
    public void Two_hosts_are_one_too_many(string option, string host, int code)
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "init", "blog", "--github", option, host);

        Assert.That(seen.ExitCode, Is.EqualTo(code));
        Assert.That(seen.Error.Contains("dua layanan", StringComparison.Ordinal), Is.EqualTo(code == 2));
        Assert.That(Directory.Exists(folder.Combine("blog")), Is.EqualTo(code == 0), "nothing half done");
    }

    [TestCase("gitlab", ".gitlab-ci.yml", "https://gitlab.com/projects/new", "Pipeline schedules")]
    [TestCase("netlify", "netlify.toml", "https://github.com/new", "app.netlify.com")]
    [TestCase("cloudflare", "wrangler.toml", "https://github.com/new", "Build command: bash bloggen-build.sh")]
    public void Other_hosts_get_files_and_steps_of_their_own(string host, string file, string first, string last)
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "init", "blog", "--host", host);

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(folder.Read($"blog/{file}"), Does.Not.Contain("<<").And.Contain("public"));
        Assert.That(seen.Out, Does.Contain(first).And.Contain(last).And.Not.Contain("settings/pages"));
    }
}
