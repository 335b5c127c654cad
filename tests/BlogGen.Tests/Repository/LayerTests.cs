using System.Text.RegularExpressions;

namespace BlogGen.Tests.Repository;

/// <summary>The rooms of the engine in their order: none uses one to its right.</summary>
public sealed partial class LayerTests
{
    private static readonly string[][] Layers =
    [
        ["Diagnostics"],
        ["Files"],
        ["Yaml"],
        ["Localization"],
        ["Pictures"],
        ["Configuration", "Content", "Markdown"],
        ["Sites"],
        ["Themes"],
        ["Rendering"],
        ["Writing"],
        ["Rebuilding"],
        ["Scaffolding", "Importing", "Exporting", "Checking", "Publishing", "Habits"],
        ["Checkups"],
        ["Live"],
    ];

    [Test]
    public void No_room_uses_a_room_to_its_right()
    {
        var root = Path.Combine(Checkout.Root, "src", "BlogGen.Core");
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var room = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0];
            var layer = Array.FindIndex(Layers, l => l.Contains(room));
            if (layer < 0)
                continue;
            foreach (Match use in Using().Matches(File.ReadAllText(file)))
            {
                if (Array.FindIndex(Layers, l => l.Contains(use.Groups[1].Value)) > layer)
                    wrong.Add($"{room}/{Path.GetFileName(file)} uses {use.Groups[1].Value}");
            }
        }
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void What_is_shown_of_a_text_is_asked_of_the_site()
    {
        // The preview swaps texts: a page's own document may be older (see TextSwap).
        var root = Path.Combine(Checkout.Root, "src", "BlogGen.Core");
        var wrong = Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] is not ("Sites" or "Live")
            )
            .Where(file => File.ReadAllText(file).Contains("Document.Body", StringComparison.Ordinal));
        Assert.That(wrong, Is.Empty, "Site.BodyOf(page)");
    }

    [Test]
    public void The_engine_knows_no_terminal()
    {
        var project = File.ReadAllText(Path.Combine(Checkout.Root, "src", "BlogGen.Core", "BlogGen.Core.csproj"));
        Assert.That(project, Does.Not.Contain("System.CommandLine").And.Not.Contain("ProjectReference"));
    }

    [Test]
    public void The_README_names_the_commands_that_CI_runs()
    {
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var ci = File.ReadAllText(Path.Combine(Checkout.Root, ".ci", "run"));
        foreach (
            var command in (string[])
                ["dotnet run -c Release --project src/BlogGen.Cli -- build samples/guru", "dotnet test"]
        )
        {
            Assert.That(readme, Does.Contain("```\n" + command + "\n```"));
            Assert.That(ci, Does.Contain("\n" + command));
        }
    }

    [GeneratedRegex(@"^using (?:static )?BlogGen\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
