namespace BlogGen.Tests.Cli;

/// <summary>What the program under test, in this process, makes of a sample.</summary>
internal static class DevelopersBuild
{
    public const string Now = "2026-11-24T12:00:00+07:00";

    public static IReadOnlyDictionary<string, byte[]> Of(string sample)
    {
        using var folder = new TemporaryFolder();
        Folders.Copy(Checkout.Sample(sample), folder.Combine("site"));
        var seen = Transcript.RunIn(folder.Path, "build", "site", "--now", Now, "--quiet");
        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        return Folders.Read(folder.Combine("site/public"));
    }
}
