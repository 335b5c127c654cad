using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Themes;

namespace BlogGen.Scaffolding;

/// <summary>What <c>--theme</c> means: a theme that is there, or the name of a new child theme in the site's own <c>theme/</c>.</summary>
internal static class ThemeScaffold
{
    public const string Folder = "child-theme/";

    /// <returns>Null where the name can be used.</returns>
    public static Diagnostic? Complain(string name, IFileStore templates)
    {
        var known = Known(templates);
        if (known.Contains(name))
            return null;
        var nearest = Similar.Nearest(name, known);
        return nearest is null && Slugger.Slug(name) == name ? null : Problems.UnusableThemeName(name, nearest);
    }

    public static bool IsNew(string name, IFileStore templates) => !Known(templates).Contains(name);

    private static List<string> Known(IFileStore templates) =>
        [.. ThemeLoader.Names(new MemoryFileStore(), templates).Append(SiteConfig.DefaultTheme).Distinct()];
}
