namespace BlogGen.Files;

/// <summary>Paths with <c>/</c>, whatever the system: of sources, addresses and outputs.</summary>
internal static class FolderPath
{
    /// <summary>Empty for a file at the root.</summary>
    public static string Of(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
