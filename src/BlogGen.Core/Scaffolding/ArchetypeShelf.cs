using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Scaffolding;

/// <summary>A starting text for a kind of post or page.</summary>
internal sealed record Archetype(string Name, string Text)
{
    public bool IsPage => Name.ToLowerInvariant() is "halaman" or "page";
}

/// <summary>The archetypes of a site: its own before the program's, those in its language before the others.</summary>
internal sealed class ArchetypeShelf(IReadOnlyList<Archetype> archetypes)
{
    /// <summary>Names that mean the same in both languages.</summary>
    private static readonly (string Id, string En)[] Twins =
    [
        ("tulisan", "post"),
        ("halaman", "page"),
        ("lkpd", "worksheet"),
        ("kartu", "cards"),
    ];

    public static ArchetypeShelf Load(IFileStore site, IFileStore templates, string language)
    {
        var own = In(site, "templates/archetypes/").Concat(In(site, "archetypes/"));
        var twins = Languages.Primary(language) == "en" ? In(templates, "archetypes/en/") : [];
        var all = own.Concat(twins).Concat(In(templates, "archetypes/"));
        return new ArchetypeShelf([.. all.DistinctBy(a => a.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    public IEnumerable<string> Names => archetypes.Select(a => a.Name);

    /// <summary>The first under either name: the site's own, then the one in its language.</summary>
    public Archetype? Find(string name)
    {
        var twin = Twin(name);
        return archetypes.FirstOrDefault(a => Same(a.Name, name) || (twin is not null && Same(a.Name, twin)));
    }

    public string? Nearest(string name) => Similar.Nearest(name, Names);

    private static string? Twin(string name) =>
        Twins
            .Where(t => Same(t.Id, name) || Same(t.En, name))
            .Select(t => Same(t.Id, name) ? t.En : t.Id)
            .FirstOrDefault();

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Archetype> In(IFileStore files, string folder) =>
        files
            .List()
            .Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal))
            .Where(p => !p[folder.Length..].Contains('/'))
            .Select(p => new Archetype(Path.GetFileNameWithoutExtension(p), TextDecoder.Decode(files.Read(p)).Text));
}
