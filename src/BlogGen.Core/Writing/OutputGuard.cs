using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>Refuses an output folder in which a build could harm what a person wrote.</summary>
public static class OutputGuard
{
    private static readonly string[] SourceFolders =
    [
        "content",
        "static",
        "data",
        "theme",
        "themes",
        "templates",
        "layouts",
        "archetypes",
        "assets",
        "source",
        "node_modules",
        ".bloggen",
        ".git",
        ".github",
        "_posts",
        "_drafts",
        "_layouts",
        "_includes",
        "_data",
    ];

    /// <returns>The real path of the folder, links resolved; null where it is refused.</returns>
    public static string? Check(string siteRoot, string outputFolder, string? homeFolder, DiagnosticBag problems)
    {
        var named = Path.GetFullPath(outputFolder, siteRoot);
        if (RealPath.Of(named) is not { } output || File.Exists(output))
        {
            problems.Add(Problems.OutputIsNoFolder(outputFolder));
            return null;
        }

        var refusal =
            Refusal(siteRoot, named, homeFolder, outputFolder)
            ?? Refusal(RealPath.Of(siteRoot) ?? siteRoot, output, RealOrNull(homeFolder), outputFolder);
        if (refusal is null)
            return output;

        problems.Add(refusal);
        return null;
    }

    /// <summary>
    /// Posts may lie in any folder of a site without <c>content/</c>: one that holds Markdown and no site, and that
    /// bloggen never wrote to, is taken for such a folder.
    /// </summary>
    internal static bool LooksLikeSources(string siteRoot, string output, IEnumerable<string> files)
    {
        if (
            !RealPath.IsAtOrBelow(output, siteRoot)
            || Path.GetFileName(output) == "public"
            || Directory.Exists(Path.Join(siteRoot, "content"))
        )
            return false;

        var holdsMarkdown = false;
        foreach (var file in files)
        {
            if (file is "index.html")
                return false;
            holdsMarkdown |= file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        }
        return holdsMarkdown;
    }

    private static Diagnostic? Refusal(string site, string output, string? home, string name)
    {
        if (Path.GetPathRoot(output) == output || (home is not null && RealPath.IsAtOrBelow(home, output)))
            return Problems.OutputTooWide(name);
        if (RealPath.IsAtOrBelow(site, output))
            return Problems.OutputHoldsSite(name);
        return
            SourceFolders.Any(folder => RealPath.IsAtOrBelow(output, Path.Join(site, folder)))
            || File.Exists(Path.Join(output, "bloggen.yml"))
            ? Problems.OutputInSources(name)
            : null;
    }

    private static string? RealOrNull(string? path) => path is null ? null : RealPath.Of(path);
}
