namespace BlogGen.Tests.Cli;

/// <summary>What people get is compiled ahead of time; it must write what the tests have tested.</summary>
[Explicit("Compiles for one to two minutes."), Category("Long")]
internal sealed class NativeProgramTests
{
    /// <summary>Symbols and comments would double what people download.</summary>
    [Test]
    public void Only_the_program_and_its_libraries_are_shipped() =>
        Assert.That(
            Directory
                .GetFiles(PublishedProgram.Folder)
                .Select(file => Path.GetFileName(file))
                .Where(name => name is not ("bloggen" or "bloggen.exe"))
                .Select(name =>
                    name.Contains("vips", StringComparison.Ordinal) ? "libvips"
                    : name.Contains("git2", StringComparison.Ordinal) ? "libgit2"
                    : name
                ),
            Is.EquivalentTo(new[] { "libgit2", "libvips" })
        );

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
