namespace BlogGen.Tests;

/// <summary>Test material that lies beside the repository; where it is missing, its tests are ignored.</summary>
internal static class SharedFiles
{
    public static IReadOnlyList<string> Find(string folder, string pattern)
    {
        var root = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "BlogGen.sln")))
            root = root.Parent;
        var place = root is null ? "" : Path.GetFullPath(Path.Combine(root.FullName, "..", "shared", folder));
        if (!Directory.Exists(place))
            Assert.Ignore($"No ../shared/{folder} beside the repository.");
        return [.. Directory.EnumerateFiles(place, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
