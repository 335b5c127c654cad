using System.Text;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Scaffolding;

/// <summary>Starts a new draft from an archetype.</summary>
public static class PostScaffolder
{
    public static ScaffoldResult Create(string siteFolder, string type, string title, DateTimeOffset now) =>
        Create(siteFolder, type, title, now, EmbeddedFileStore.Templates());

    internal static ScaffoldResult Create(
        string siteFolder,
        string type,
        string title,
        DateTimeOffset now,
        IFileStore templates
    )
    {
        var slug = Slugger.Slug(title);
        if (slug.Length == 0)
            return ScaffoldResult.Failed(Problems.EmptyTitle());

        var files = new DiskFileStore(siteFolder, ["public"], new DiagnosticBag());
        var config = ConfigLoader.Load(files, new DiagnosticBag());
        var archetypes = ArchetypeShelf.Load(files, templates, config.Language);
        if (archetypes.Find(type) is not { } archetype)
            return ScaffoldResult.Failed(Problems.UnknownArchetype(type, archetypes.Nearest(type), archetypes.Names));

        var day = DateText.IsoDay(config.Zone.Convert(now));
        var name = archetype.IsPage ? slug + ".md" : $"{day}-{slug}.md";
        var path = PostPlace.For(files, config.Dialect, archetype.IsPage, name);
        return Write(siteFolder, path, Placeholders.Fill(path, archetype.Text, Values(title, day, config)));
    }

    private static Dictionary<string, string> Values(string title, string day, SiteConfig config) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = title,
            ["date"] = day,
            ["author"] = config.Authors is [var author, ..] ? author.Name : "",
            ["language"] = config.Language,
            ["theme"] = config.Theme,
        };

    private static ScaffoldResult Write(string siteFolder, string path, string text) =>
        NewFile.Write(siteFolder, path, Encoding.UTF8.GetBytes(text)) switch
        {
            NewFileOutcome.Written => new ScaffoldResult(true, [path], []),
            NewFileOutcome.Failed failed => ScaffoldResult.Failed(Problems.CannotCreate(path, failed.Reason)),
            _ => ScaffoldResult.Failed(Problems.PostExists(path)),
        };
}
