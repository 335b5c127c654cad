using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Yaml;

namespace BlogGen.Sites;

/// <summary>Reads <c>data/</c> for themes: <c>data/agenda.yml</c> is <c>site.data.agenda</c>, a folder below it is a map.</summary>
internal static class DataFiles
{
    private const string Folder = "data/";

    public static MapNode Read(IFileStore files, DiagnosticBag problems) =>
        Map(
            Folder,
            [
                .. files
                    .List()
                    .Where(path => path.StartsWith(Folder, StringComparison.Ordinal) && Reader(path) is not null)
                    .Order(StringComparer.Ordinal),
            ],
            files,
            problems
        );

    private static MapNode Map(string folder, IReadOnlyList<string> paths, IFileStore files, DiagnosticBag problems)
    {
        var entries = new List<MapEntry>();
        foreach (var group in paths.GroupBy(path => NameIn(folder, path), StringComparer.Ordinal))
        {
            var own = group.Where(path => !path[folder.Length..].Contains('/')).ToList();
            foreach (var path in own.Skip(1))
                problems.Add(Problems.DataNameTwice(new SourceLocation(path), group.Key, own[0]));
            var value =
                own.Count > 0
                    ? One(own[0], files, problems)
                    : Map($"{folder}{group.Key}/", [.. group], files, problems);
            entries.Add(new MapEntry(group.Key, value.At, value));
        }
        return new MapNode(new SourceLocation(folder), entries);
    }

    private static string NameIn(string folder, string path)
    {
        var rest = path[folder.Length..];
        return rest.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? rest[..slash]
            : Path.GetFileNameWithoutExtension(rest);
    }

    /// <summary>What cannot be understood is set aside and named, as a post would be.</summary>
    private static Node One(string path, IFileStore files, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var value = Reader(path)!(TextDecoder.Decode(files.Read(path)).Text, path, found);
        foreach (var problem in found.ToSortedList())
            problems.Add(problem.Severity == Severity.Error ? problem with { Effect = Effect.SetsAside } : problem);
        return value;
    }

    private static Func<string, string, DiagnosticBag, Node>? Reader(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".yml" or ".yaml" => (text, file, problems) => YamlReader.Read(text, file, 1, problems),
            ".json" => (text, file, problems) => JsonReader.Read(text, file, 1, problems),
            ".toml" => (text, file, problems) => TomlReader.Read(text, file, 1, problems),
            ".csv" => CsvReader.Read,
            _ => null,
        };
}
