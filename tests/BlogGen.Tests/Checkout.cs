namespace BlogGen.Tests;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>A sample site, or what lies in it.</summary>
    public static string Sample(params ReadOnlySpan<string> path) => Path.Combine([Samples, .. path]);

    /// <summary>Test material beside the repository; the test is skipped where it is missing.</summary>
    public static string Shared(string path)
    {
        var full = Path.Combine(Root, "..", "shared", path);
        if (!Path.Exists(full))
            Assert.Ignore($"../shared/{path} is not here.");
        return full;
    }

    /// <summary>Files of it at any depth, always in the same order.</summary>
    public static IReadOnlyList<string> SharedFiles(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.GetFullPath(Shared(folder)), pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BlogGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("BlogGen.sln was not found above the tests.");
    }
}
