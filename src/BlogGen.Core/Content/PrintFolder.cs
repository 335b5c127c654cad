using BlogGen.Diagnostics;

namespace BlogGen.Content;

/// <summary>Where sheets for paper go if nobody says where: a teacher's key is never part of a site.</summary>
public static class PrintFolder
{
    public static Words Name { get; } = new("lembar-cetak", "printed-sheets");

    internal static bool Holds(string path) =>
        !SourceDiscovery.IsMarkdown(path) && (IsIn(path, Name.Id) || IsIn(path, Name.En));

    private static bool IsIn(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
