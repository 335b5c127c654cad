using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Writing;

namespace BlogGen.Publishing;

/// <summary>What bloggen wrote into a folder: these files go online, and nothing else that lies there.</summary>
public static class BuiltFiles
{
    /// <returns>Relative paths with <c>/</c>, in ordinal order; empty where bloggen never wrote there.</returns>
    public static IReadOnlyList<string> In(string siteFolder, string outputFolder)
    {
        var output = StateFolder.NameOf(siteFolder, RealPath.Of(outputFolder) ?? outputFolder);
        using var state = StateFolder.Take(siteFolder, new DiagnosticBag());
        return [.. (state?.Read(output)?.Files.Keys ?? []).Order(StringComparer.Ordinal)];
    }
}
