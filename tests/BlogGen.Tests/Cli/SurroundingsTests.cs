using BlogGen.Cli;

namespace BlogGen.Tests.Cli;

public sealed class SurroundingsTests
{
    [TestCase("true", true)]
    [TestCase("1", true)]
    [TestCase("", false)]
    [TestCase("false", false)]
    [TestCase(null, false)]
    public void CI_counts_where_it_says_yes(string? value, bool expected) =>
        Assert.That(From(("CI", value)).IsContinuousIntegration, Is.EqualTo(expected));

    [Test]
    public void NO_COLOR_counts_with_any_value()
    {
        Assert.That(From(("NO_COLOR", "0")).NoColor, Is.True);
        Assert.That(From(("NO_COLOR", "")).NoColor, Is.False);
    }

    [Test]
    public void The_address_of_a_commit_needs_all_three_variables()
    {
        Assert.That(From(("GITHUB_SERVER_URL", "https://github.com")).GitHubBlobAddress, Is.Null);
        Assert.That(
            From(
                ("GITHUB_SERVER_URL", "https://github.com"),
                ("GITHUB_REPOSITORY", "a/b"),
                ("GITHUB_SHA", "c")
            ).GitHubBlobAddress,
            Is.EqualTo("https://github.com/a/b/blob/c/")
        );
    }

    [TestCase(null, true)]
    [TestCase("WT_SESSION", false)]
    [TestCase("ConEmuANSI", false)]
    public void Windows_gets_colours_only_in_a_console_that_knows_them(string? variable, bool noColor) =>
        Assert.That(
            Surroundings.From(name => name == variable ? "1" : null, isWindows: true).NoColor,
            Is.EqualTo(noColor)
        );

    [TestCase(false, "/home/rina")]
    [TestCase(true, @"C:\Users\Rina")]
    public void The_home_folder_has_another_name_on_Windows(bool isWindows, string home) =>
        Assert.That(
            Surroundings
                .From(
                    name =>
                        name == "HOME" ? "/home/rina"
                        : name == "USERPROFILE" ? @"C:\Users\Rina"
                        : null,
                    isWindows
                )
                .HomeFolder,
            Is.EqualTo(home)
        );

    private static Surroundings From(params (string Name, string? Value)[] variables) =>
        Surroundings.From(name => variables.FirstOrDefault(v => v.Name == name).Value);
}
