using BlogGen.Checkups;

namespace BlogGen.Tests.Checkups;

public sealed class WorkflowFileTests
{
    [TestCase("run: dotnet tool install bloggen --version \"1.2.3\" --tool-path x\nrun: x/bloggen build .", "1.2.3")]
    [TestCase("run: dotnet tool install --global bloggen --version 1.2.3\nrun: bloggen bangun", "1.2.3")]
    [TestCase("uses: bloggen/bloggen@v1.2.3", "1.2.3")]
    [TestCase("uses: bloggen/bloggen/.github/actions/build@1.2.3", "1.2.3")]
    [TestCase("run: dotnet tool install bloggen\nrun: bloggen build", null)]
    public void The_version_is_read(string text, string? version)
    {
        var workflow = WorkflowFile.TryRead("a.yml", text);

        Assert.That(workflow, Is.Not.Null);
        Assert.That(workflow!.Version, Is.EqualTo(version));
    }

    [TestCase("run: hugo build")]
    [TestCase("# bloggen build\nrun: make")]
    [TestCase("name: bloggen\nrun: dotnet test")]
    public void A_workflow_that_does_not_run_bloggen_is_another_matter(string text) =>
        Assert.That(WorkflowFile.TryRead("a.yml", text), Is.Null);

    [Test]
    public void A_schedule_and_permissions_that_are_commented_out_do_not_count()
    {
        const string Text = """
            #  - cron: "17 22 * * *"
            permissions:
              pages: write
              # id-token: write
            steps:
              - run: bloggen build
              - uses: actions/deploy-pages@v5
            """;

        var workflow = WorkflowFile.TryRead("a.yml", Text)!;

        Assert.That(workflow.HasSchedule, Is.False);
        Assert.That(workflow.DeploysPages, Is.True);
        Assert.That(workflow.MayDeployPages, Is.False);
    }

    [Test]
    public void All_rights_are_enough() =>
        Assert.That(
            WorkflowFile.TryRead("a.yml", "permissions: write-all\nrun: bloggen build")!.MayDeployPages,
            Is.True
        );
}
