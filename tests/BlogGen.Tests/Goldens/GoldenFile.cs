namespace BlogGen.Tests.Goldens;

/// <summary>A page of the repository that the code writes: compared, and made anew as a <see cref="GoldenFolder"/> is.</summary>
internal static class GoldenFile
{
    /// <param name="path">From the repository's root, with forward slashes.</param>
    public static void Verify(string path, string made)
    {
        var full = Path.Combine(Checkout.Root, path);
        if (GoldenFolder.IsRewritten(Environment.GetEnvironmentVariable))
            File.WriteAllText(full, made);
        var kept = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        if (kept != made)
            Assert.Fail($"{path} is not as expected:\n{LineDiff.Of(kept, made)}\n\n{GoldenFolder.IfMeant}");
    }
}
