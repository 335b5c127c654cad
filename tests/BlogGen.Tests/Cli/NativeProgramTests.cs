namespace BlogGen.Tests.Cli;

/// <summary>What people get is compiled ahead of time; it must write what the tests have tested.</summary>
[Explicit("Compiles for one to two minutes."), Category("Long")]
internal sealed class NativeProgramTests
{
    [TestCase("guru")]
    [TestCase("sekolah")]
    [TestCase("panduan")]
    public void The_program_that_is_shipped_writes_the_same_bytes(string sample)
    {
        using var folder = new TemporaryFolder();
        var site = folder.Combine(sample);
        Folders.Copy(Checkout.Sample(sample), site);

        PublishedProgram.Run(PublishedProgram.File, "build", site, "--now", DevelopersBuild.Now, "--quiet");

        var shipped = Folders.Read(Path.Combine(site, "public"));
        Assert.That(shipped, Is.Not.Empty);
        Assert.That(Folders.Differences(shipped, DevelopersBuild.Of(sample)), Is.Empty);
    }
}
