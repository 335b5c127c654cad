using YamlDotNet.RepresentationModel;

namespace BlogGen.Tests.Repository;

/// <summary>What a release promises, read from the workflow: it runs only on GitHub, and not here.</summary>
public sealed class ReleaseWorkflowTests
{
    private static readonly YamlNode Workflow = Read();

    private static YamlNode Jobs => Workflow["jobs"];

    [Test]
    public void Only_a_tag_makes_a_release() =>
        Assert.Multiple(() =>
        {
            Assert.That(Keys(Workflow["on"]), Is.EqualTo(new[] { "push" }));
            Assert.That(Keys(Workflow["on"]["push"]), Is.EqualTo(new[] { "tags" }));
        });

    [Test]
    public void The_program_is_made_for_six_systems()
    {
        var systems = Items(Jobs["program"]["strategy"]["matrix"]["include"]).Select(system => Text(system["rid"]));

        Assert.That(
            systems,
            Is.EquivalentTo(new[] { "win-x64", "win-arm64", "osx-arm64", "osx-x64", "linux-x64", "linux-arm64" })
        );
    }

    [TestCase("program")]
    [TestCase("package")]
    public void Nothing_is_released_that_has_not_built_the_sample(string job)
    {
        Assert.That(Steps(job), Has.Some.Contains("build samples/guru"));
        Assert.That(Items(Jobs["release"]["needs"]).Select(Text), Has.Member(job));
    }

    [Test]
    public void A_release_has_checksums_a_bill_of_materials_and_provenance() =>
        Assert.Multiple(() =>
        {
            Assert.That(Steps("release"), Has.Some.Contains("sha256sum --check"));
            Assert.That(Steps("release"), Has.Some.StartsWith("anchore/sbom-action@"));
            Assert.That(Steps("release"), Has.Some.StartsWith("actions/attest-build-provenance@"));
        });

    [Test]
    public void A_release_has_a_kit_for_workshops_on_Windows_and_its_checksum_too()
    {
        var steps = Steps("release").ToList();
        var kit = steps.FindIndex(step => step.Contains("export kit --program bloggen-win-x64.zip"));

        Assert.That(kit, Is.Not.Negative.And.LessThan(steps.FindIndex(step => step.Contains("SHA256SUMS"))));
    }

    [Test]
    public void Only_the_last_job_may_write()
    {
        Assert.That(Rights(Workflow["permissions"]), Is.EqualTo(new[] { "contents: read" }));
        Assert.That(
            Rights(Jobs["release"]["permissions"]),
            Is.EquivalentTo(new[] { "contents: write", "id-token: write", "attestations: write" })
        );
        foreach (var job in new[] { "program", "package" })
            Assert.That(Keys(Jobs[job]), Has.No.Member("permissions"));
    }

    private static string[] Steps(string job) =>
        [
            .. Items(Jobs[job]["steps"])
                .Cast<YamlMappingNode>()
                .Select(step => Text(step.Children[Keys(step).Contains("uses") ? "uses" : "run"])),
        ];

    private static string[] Rights(YamlNode node) =>
        [.. ((YamlMappingNode)node).Children.Select(right => $"{Text(right.Key)}: {Text(right.Value)}")];

    private static string[] Keys(YamlNode node) => [.. ((YamlMappingNode)node).Children.Keys.Select(Text)];

    private static IEnumerable<YamlNode> Items(YamlNode node) => ((YamlSequenceNode)node).Children;

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlNode Read()
    {
        using var reader = File.OpenText(Path.Combine(Checkout.Root, ".github", "workflows", "release.yml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }
}
