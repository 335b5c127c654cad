using BlogGen.Configuration;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>Finds what Jekyll's <c>defaults</c> say about one file: the narrower scope counts more, then the later one.</summary>
internal static class FrontDefaults
{
    public static MapNode For(string path, Place.Content place, IReadOnlyList<FrontDefault> all)
    {
        var entries = all.Where(scope => IsIn(path, scope.Path) && IsOfType(path, place, scope.Type))
            .OrderBy(scope => scope.Path.Length)
            .SelectMany(scope => scope.Values.Entries)
            .GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(same => same.Last())
            .ToList();
        return entries.Count == 0 ? MapNode.Empty : new MapNode(entries[0].KeyAt, entries);
    }

    private static bool IsIn(string path, string scope)
    {
        var folder = scope.Split('*')[0].Trim('/');
        return folder.Length == 0
            || path == folder
            || path.StartsWith(folder + "/", StringComparison.Ordinal)
            || (scope.Contains('*', StringComparison.Ordinal) && path.StartsWith(folder, StringComparison.Ordinal));
    }

    private static bool IsOfType(string path, Place.Content place, string? type) =>
        type switch
        {
            null => true,
            "posts" => place.Kind == ContentKind.Post,
            "drafts" => place.InDrafts,
            "pages" => place.Kind == ContentKind.Page
                && (path[0] != '_' || path.StartsWith("_pages/", StringComparison.Ordinal)),
            _ => path.StartsWith($"_{type}/", StringComparison.Ordinal),
        };
}
