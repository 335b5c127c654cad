namespace BlogGen.Tests.Repository;

/// <summary>What the container file promises; a machine without Docker can only read it.</summary>
public sealed class ContainerFileTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Checkout.Root, ".ci", "Dockerfile"));

    /// <summary>Only what follows the last FROM is in the image.</summary>
    private static string[] Image =>
        Lines[Array.FindLastIndex(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal))..];

    [Test]
    public void The_image_has_the_program_and_no_SDK()
    {
        Assert.That(Image[0], Does.Contain("/runtime-deps:").And.Contain("chiseled"));
        Assert.That(Image, Has.Member("""ENTRYPOINT ["/opt/bloggen/bloggen"]"""));
    }

    [Test]
    public void The_program_does_not_run_as_root() => Assert.That(Image, Has.Member("USER $APP_UID"));

    [Test]
    public void The_site_is_a_volume_and_the_folder_that_the_program_works_in()
    {
        Assert.That(Image, Has.Member("VOLUME /site"));
        Assert.That(Image, Has.Member("WORKDIR /site"));
    }

    [Test]
    public void What_was_built_outside_is_not_copied_in() =>
        Assert.That(
            File.ReadAllLines(Path.Combine(Checkout.Root, ".ci", "Dockerfile.dockerignore")),
            Is.SupersetOf(new[] { "**/bin", "**/obj", "artifacts" })
        );
}
