namespace BlogGen.Tests.Cli;

public sealed class HelpTests
{
    private static readonly string[] Verbs =
    [
        "init",
        "new",
        "build",
        "check",
        "list",
        "why",
        "stats",
        "doctor",
        "help",
    ];

    [Test]
    public void Bloggen_alone_shows_a_short_start_page()
    {
        var seen = Transcript.Run();

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Error, Is.Empty);
        Assert.That(seen.Out, Does.Contain("bloggen init blog-saya").And.Contain("bloggen build blog-saya"));
        Assert.That(seen.Out.Split('\n'), Has.Length.LessThan(20));
    }

    [Test]
    public void The_start_page_speaks_English_when_asked() =>
        Assert.That(
            Transcript.Run("--lang", "en").Out,
            Does.StartWith("bloggen turns your Markdown texts into a blog.")
        );

    [Test]
    public void The_start_page_speaks_the_language_of_the_site_at_hand()
    {
        using var folder = new TemporaryFolder().With("bloggen.yml", "title: Room 7\nlanguage: en # British\n");

        Assert.That(Transcript.RunIn(folder.Path).Out, Does.Contain("The first steps"));
    }

    [Test]
    public void Help_lists_every_verb_with_its_Indonesian_alias()
    {
        var help = Transcript.Run("--help").Out;

        foreach (
            var names in (string[])
                [
                    "init, mulai",
                    "new, baru",
                    "build, bangun",
                    "check, periksa",
                    "list, daftar",
                    "why, kenapa",
                    "stats, statistik",
                    "doctor, dokter",
                ]
        )
            Assert.That(help, Does.Contain(names));
    }

    [TestCase("bantuan", "terbitkan")]
    [TestCase("help", "publish")]
    public void Help_is_found_among_the_verbs_too(params string[] args) =>
        Assert.That(Transcript.Run(args), Is.EqualTo(Transcript.Run("publish", "--help")));

    [Test]
    public void And_without_a_verb_it_lists_them_all() =>
        Assert.That(Transcript.Run("bantuan"), Is.EqualTo(Transcript.Run("--help")));

    [Test]
    public void The_version_has_an_Indonesian_name() =>
        Assert.That(Transcript.Run("--versi"), Is.EqualTo(Transcript.Run("--version")));

    [TestCaseSource(nameof(Verbs))]
    public void Help_of_a_verb_has_no_English_heading_in_Indonesian(string verb)
    {
        var seen = Transcript.Run(verb, "--help");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(
            seen.Out,
            Does.Contain($"Cara memakai:\n  bloggen {verb}").And.Contain("Opsi umum:").And.Contain("Contoh:")
        );
        Assert.That(seen.Out, Does.Not.Contain("Usage").And.Not.Contain("Options").And.Not.Contain("Arguments"));
    }

    [TestCaseSource(nameof(Verbs))]
    public void Help_of_a_verb_has_no_Indonesian_heading_in_English(string verb)
    {
        var help = Transcript.Run(verb, "--help", "--lang", "en").Out;

        Assert.That(
            help,
            Does.Contain($"Usage:\n  bloggen {verb}").And.Contain("Common options:").And.Contain("Example:")
        );
        Assert.That(help, Does.Not.Contain("Opsi").And.Not.Contain("Cara").And.Not.Contain("bawaan"));
    }

    [TestCaseSource(nameof(Verbs))]
    public void No_line_of_help_is_wider_than_the_terminal(string verb)
    {
        var terminal = Transcript.Terminal(Path.GetTempPath()) with { Width = 80 };

        var help = Transcript.RunWith(terminal, verb, "--help").Out;

        Assert.That(
            help.Split('\n').Where(l => !l.StartsWith("  bloggen")).Max(l => l.Length),
            Is.LessThanOrEqualTo(80)
        );
    }

    [Test]
    public void The_version_is_one_line() =>
        Assert.That(Transcript.Run("--version").Out, Does.Match(@"^bloggen \d+\.\d+\.\d+\n$"));
}
