namespace BlogGen.Tests;

/// <summary>
/// A file of the repository that the program's own words make: compared, and with <c>BLOGGEN_UPDATE=1</c> in the
/// environment written anew. In continuous integration it is only ever compared.
/// </summary>
internal static class Golden
{
    public static void Match(string path, string made)
    {
        var full = Path.Combine(Checkout.Root, path);
        if (Environment.GetEnvironmentVariable("BLOGGEN_UPDATE") == "1")
        {
            Assert.That(Environment.GetEnvironmentVariable("CI"), Is.Null.Or.Empty, "CI never rewrites a golden file.");
            File.WriteAllText(full, made);
        }
        Assert.That(File.Exists(full), path + " is missing: run the tests once with BLOGGEN_UPDATE=1.");
        var lines = File.ReadAllText(full).ReplaceLineEndings("\n").Split('\n');
        var wanted = made.Split('\n');
        var at = Enumerable
            .Range(0, Math.Max(lines.Length, wanted.Length))
            .FirstOrDefault(i => lines.ElementAtOrDefault(i) != wanted.ElementAtOrDefault(i), -1);
        if (at >= 0)
            Assert.Fail(
                $"""
                {path}:{at + 1} differs; run the tests once with BLOGGEN_UPDATE=1 and read the change.
                - {lines.ElementAtOrDefault(at)}
                + {wanted.ElementAtOrDefault(at)}
                """
            );
    }
}
