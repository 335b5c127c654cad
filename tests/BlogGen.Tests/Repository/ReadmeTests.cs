using System.Text.RegularExpressions;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Repository;

/// <summary>The README stays true: its first blog is made here as a reader would, command by command.</summary>
public sealed partial class ReadmeTests
{
    private static string Readme { get; } = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));

    /// <summary>Both languages have the list; the reader opens no browser here, and has no repository.</summary>
    [TestCase("## Blog pertama dalam lima menit", "blog-saya")]
    [TestCase("## Your first blog in five minutes", "my-blog")]
    public void The_first_blog_is_made_by_the_commands_as_they_stand(string heading, string site)
    {
        using var folder = new TemporaryFolder();
        var commands = Commands(Chapter(heading)).ToList();
        Assert.That(commands, Has.Count.GreaterThanOrEqualTo(6));

        foreach (var command in commands.Where(RunsByItself))
        {
            var words = Words(command.Replace("FOLDER", "tujuan", StringComparison.Ordinal));
            var run = Transcript.RunIn(folder.Path, words);
            Assert.That(run.ExitCode, Is.Zero, $"{command}\n{run.Out}{run.Error}");
        }

        Assert.That(File.Exists(folder.Combine($"{site}/public/index.html")));
        Assert.That(File.Exists(folder.Combine("tujuan/index.html")));
    }

    /// <summary>Whatever else it names in its tables and lists is there: each command, each option.</summary>
    [Test]
    public void Every_command_and_option_that_it_names_is_known_to_the_program()
    {
        var named = Named()
            .Matches(Readme)
            .Select(match => (Verb: match.Groups[1].Value, Options: match.Groups[2].Value))
            .Where(command => command.Verb.Length > 0)
            .ToList();
        Assert.That(named, Has.Count.GreaterThan(10));

        foreach (var (verb, options) in named)
        {
            var help = Transcript.Run(verb, "--help");
            Assert.That(help.ExitCode, Is.Zero, verb);
            foreach (var option in Option().Matches(options).Select(match => match.Value))
                Assert.That(help.Out, Does.Contain(option), verb);
        }
    }

    [Test]
    public void Its_two_commands_are_those_that_continuous_integration_runs()
    {
        var script = File.ReadAllText(Path.Combine(Checkout.Root, ".ci", "run"));

        foreach (
            var command in new[]
            {
                "dotnet test",
                "dotnet run -c Release --project src/BlogGen.Cli -- build samples/guru",
            }
        )
        {
            Assert.That(Readme, Does.Contain($"```\n{command}\n```"));
            Assert.That(script, Does.Contain(command));
        }
    }

    private static string Chapter(string heading) => Readme.Split(heading)[1].Split("\n## ")[0];

    private static IEnumerable<string> Commands(string text) =>
        Command().Matches(text).Select(match => match.Groups[1].Value);

    // `serve` stays until it is stopped; a file name stands for the reader's own; publishing needs a repository.
    private static bool RunsByItself(string command) =>
        !command.StartsWith("serve", StringComparison.Ordinal)
        && !command.StartsWith("why", StringComparison.Ordinal)
        && (
            !command.StartsWith("publish", StringComparison.Ordinal)
            || command.Contains("--to", StringComparison.Ordinal)
        );

    private static string[] Words(string command) =>
        [.. Word().Matches(command).Select(match => match.Value.Trim('"'))];

    [GeneratedRegex("`bloggen ([a-z][^`]+)`")]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("`bloggen ([a-z]+)([^`]*`[^\n]*)")]
    private static partial Regex Named();

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Option();
}
