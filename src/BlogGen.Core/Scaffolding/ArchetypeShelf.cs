using System.Text;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Scaffolding;

/// <summary>A starting text for a kind of post or page.</summary>
internal sealed record Archetype(string Name, string Text)
{
    public bool IsPage => Name is "halaman" or "page";
}

/// <summary>The archetypes of a site: its own before the program's.</summary>
internal sealed class ArchetypeShelf(IReadOnlyList<Archetype> archetypes)
{
    private const string Folder = "archetypes/";

    /// <summary>The two names that everybody tries first mean the same in both languages.</summary>
    private static readonly (string Id, string En)[] Twins = [("post", "tulisan"), ("halaman", "page")];

    public static ArchetypeShelf Load(string siteFolder, IFileStore templates) =>
        new([
            .. Own(siteFolder, "templates/archetypes")
                .Concat(Own(siteFolder, "archetypes"))
                .Concat(BuiltIn(templates))
                .DistinctBy(a => a.Name, StringComparer.OrdinalIgnoreCase),
        ]);

    public IEnumerable<string> Names => archetypes.Select(a => a.Name);

    public Archetype? Find(string name) => ByName(name) ?? (Twin(name) is { } twin ? ByName(twin) : null);

    public string? Nearest(string name) => Similar.Nearest(name, Names);

    private Archetype? ByName(string name) => archetypes.FirstOrDefault(a => Same(a.Name, name));

    private static string? Twin(string name) =>
        Twins
            .Where(t => Same(t.Id, name) || Same(t.En, name))
            .Select(t => Same(t.Id, name) ? t.En : t.Id)
            .FirstOrDefault();

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Archetype> Own(string siteFolder, string folder)
    {
        var full = Path.Combine(siteFolder, folder);
        return Directory.Exists(full)
            ? Directory
                .EnumerateFiles(full, "*.md")
                .Order(StringComparer.Ordinal)
                .Select(f => new Archetype(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)))
            : [];
    }

    private static IEnumerable<Archetype> BuiltIn(IFileStore templates) =>
        templates
            .List()
            .Where(p => p.StartsWith(Folder, StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal))
            .Where(p => !p[Folder.Length..].Contains('/'))
            .Select(p => new Archetype(
                Path.GetFileNameWithoutExtension(p),
                Encoding.UTF8.GetString(templates.Read(p))
            ));
}
