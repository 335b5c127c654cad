using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Themes;

namespace BlogGen.Live;

/// <summary>The theme over time: put together again only where its files or the configuration changed.</summary>
internal sealed class ThemeState
{
    private SiteConfig? _config;

    public Theme? Theme { get; private set; }

    public IReadOnlyList<Diagnostic> Problems { get; private set; } = [];

    /// <returns>True where the theme is another than before.</returns>
    public bool Update(IFileStore files, SiteConfig config, FolderChange change)
    {
        if (Theme is not null && ReferenceEquals(_config, config) && !change.Touches(IsTheme))
            return false;
        var problems = new DiagnosticBag();
        Theme = ThemeLoader.Load(files, EmbeddedFileStore.Templates(), config, problems);
        Theme.ReadAll();
        (_config, Problems) = (config, problems.ToSortedList());
        return true;
    }

    private static bool IsTheme(string path) =>
        path.StartsWith("theme/", StringComparison.Ordinal) || path.StartsWith("themes/", StringComparison.Ordinal);
}
