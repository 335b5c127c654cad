namespace BlogGen.Tests.Cli;

/// <summary>What a double click opens, with a console made of strings.</summary>
public sealed class StartMenuTests
{
    private static Transcript Type(string folder, string typed, params string[] args) =>
        Transcript.RunWith(Transcript.Terminal(folder, typed) with { HasOwnConsole = true, CanAsk = true }, args);

    [Test]
    public void A_blog_is_made_built_and_listed_by_numbers_alone()
    {
        using var folder = new TemporaryFolder();

        var seen = Type(folder.Path, "1\nkelas\nKelas Bu Sari\nSari\n\n2\n\n\n4\n\n\n5\n\n");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(File.Exists(folder.Combine("kelas/public/index.html")), Is.True, seen.Out + seen.Error);
        Assert.That(seen.Out, Does.Contain("Tulisan pertama").And.Contain("Folder blog [kelas]: "));
        Assert.That(seen.Out, Does.EndWith("Tekan Enter untuk menutup jendela ini: "));
    }

    [Test]
    public void It_speaks_English_where_asked()
    {
        using var folder = new TemporaryFolder();

        var seen = Type(folder.Path, "5\n\n", "--lang", "en");

        Assert.That(seen.Out, Does.Contain("  1  Make a new site\n").And.EndWith("Press Enter to close this window: "));
    }

    [TestCase("")]
    [TestCase("1\n")]
    [TestCase("2\n.\n")]
    [TestCase("9\nhalo\n\n")]
    public void The_end_of_the_input_ends_it_quietly(string typed)
    {
        using var folder = new TemporaryFolder();

        Assert.That(Type(folder.Path, typed).ExitCode, Is.Zero);
    }

    [Test]
    public void A_folder_dragged_into_the_window_and_one_that_looks_like_an_option_are_folders()
    {
        using var folder = new TemporaryFolder();

        Type(folder.Path, "1\n\"blog saya\"\n\n\n\n1\n--help\n\n\n\n5\n\n");

        Assert.That(File.Exists(folder.Combine("blog saya/bloggen.yml")), Is.True);
        Assert.That(File.Exists(folder.Combine("--help/bloggen.yml")), Is.True);
    }

    [Test]
    public void A_command_that_fails_leads_back_to_the_menu()
    {
        using var folder = new TemporaryFolder();

        var seen = Type(folder.Path, "2\ntidak-ada\n\n5\n\n");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Error, Does.Contain("tidak-ada"));
        Assert.That(seen.Out.Split("  1  Membuat blog baru").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public void In_a_shell_there_is_no_menu_and_with_a_command_neither()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Transcript.RunIn(folder.Path).Out, Does.Contain("Langkah pertama"));
        Assert.That(Type(folder.Path, "", "list", ".").Out, Does.Not.Contain("Pilihan Anda"));
    }
}
