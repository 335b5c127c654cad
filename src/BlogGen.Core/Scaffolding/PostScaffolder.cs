using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Scaffolding;

/// <summary>Starts a new draft from an archetype.</summary>
public static class PostScaffolder
{
    public static ScaffoldResult Create(string siteFolder, string type, string title, DateTimeOffset now) =>
        Create(siteFolder, type, title, now, BuiltInTemplates.Load());

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

        var archetypes = ArchetypeShelf.Load(siteFolder, templates);
        if (archetypes.Find(type) is not { } archetype)
            return ScaffoldResult.Failed(Problems.UnknownArchetype(type, archetypes.Nearest(type), archetypes.Names));

        var path = PostPlace.For(siteFolder, archetype.IsPage, slug, now);
        var text = Placeholders.Fill("post.md", archetype.Text, Values(title, now));
        return Write(siteFolder, path, Encoding.UTF8.GetBytes(text));
    }

    private static Dictionary<string, string> Values(string title, DateTimeOffset now) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = title,
            ["date"] = IsoDate.Day(now),
            ["author"] = "",
            ["language"] = "",
            ["theme"] = "",
        };

    private static ScaffoldResult Write(string siteFolder, string path, byte[] bytes) =>
        NewFile.Write(siteFolder, path, bytes) switch
        {
            NewFileOutcome.Written => new ScaffoldResult(true, [path], []),
            NewFileOutcome.Failed failed => ScaffoldResult.Failed(Problems.CannotCreate(path, failed.Reason)),
            _ => ScaffoldResult.Failed(Problems.PostExists(path)),
        };
}
