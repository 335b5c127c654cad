using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Scaffolding;

/// <summary>
/// What a site's configuration says, for those who must know it before or without a build: the language of help, the
/// zone of a bare <c>--now</c>. Looks at a few names only, so that it is cheap in a home folder too; what is wrong with
/// the file is the build's to report.
/// </summary>
public static class SiteSettings
{
    private static readonly string[] Names =
    [
        "bloggen.yml",
        "bloggen.yaml",
        "_config.yml",
        "_config.yaml",
        "hugo.yaml",
        "hugo.yml",
        "hugo.toml",
        "hugo.json",
        "config.yaml",
        "config.yml",
        "config.toml",
        "config.json",
    ];

    /// <summary>A path in a site, as diagnostics name it, is that of its configuration.</summary>
    public static bool IsConfiguration(string? path) => Names.Contains(path, StringComparer.Ordinal);

    public static bool Exist(string siteFolder) => Names.Any(name => File.Exists(Path.Combine(siteFolder, name)));

    public static SiteConfig Read(string siteFolder)
    {
        var files = new MemoryFileStore();
        foreach (var name in Names)
            TryAdd(files, siteFolder, name);
        if (Directory.Exists(Path.Combine(siteFolder, "content")))
            files.Write("content/_", "");
        return ConfigLoader.Load(files, new DiagnosticBag());
    }

    private static void TryAdd(MemoryFileStore files, string siteFolder, string name)
    {
        try
        {
            var path = Path.Combine(siteFolder, name);
            if (File.Exists(path))
                files.Write(name, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without it the defaults count.
        }
    }
}
