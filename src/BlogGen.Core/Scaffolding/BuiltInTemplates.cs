using System.Reflection;
using BlogGen.Files;

namespace BlogGen.Scaffolding;

/// <summary>The starters and archetypes that travel inside the program.</summary>
internal static class BuiltInTemplates
{
    private const string Root = "templates/";

    /// <summary>Paths as in the repository's <c>templates</c> folder: <c>archetypes/post.md</c>.</summary>
    public static MemoryFileStore Load()
    {
        var assembly = typeof(BuiltInTemplates).Assembly;
        var files = new MemoryFileStore();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // A program built on Windows names its resources with backslashes.
            var path = name.Replace('\\', '/');
            if (IsTemplate(path))
                files.Write(path[Root.Length..], Read(assembly, name));
        }
        return files;
    }

    private static bool IsTemplate(string path) =>
        path.StartsWith(Root + "archetypes/", StringComparison.Ordinal)
        || path.StartsWith(Root + "starters/", StringComparison.Ordinal);

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
