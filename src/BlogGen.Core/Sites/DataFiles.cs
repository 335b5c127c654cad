using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Yaml;

namespace BlogGen.Sites;

/// <summary>Reads <c>data/</c> for themes: <c>data/agenda.yml</c> is <c>site.data.agenda</c>.</summary>
internal static class DataFiles
{
    public static MapNode Read(IFileStore files, DiagnosticBag problems) =>
        new(
            new SourceLocation("data"),
            [
                .. files
                    .List()
                    .Where(path => path.StartsWith("data/", StringComparison.Ordinal))
                    .Select(path => (Path: path, Value: ReadOne(path, files, problems)))
                    .Where(data => data.Value is not null)
                    .Select(data => new MapEntry(
                        Path.GetFileNameWithoutExtension(data.Path),
                        new SourceLocation(data.Path),
                        data.Value!
                    )),
            ]
        );

    private static Node? ReadOne(string path, IFileStore files, DiagnosticBag problems) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".yml" or ".yaml" => YamlReader.Read(TextDecoder.Decode(files.Read(path)).Text, path, 1, problems),
            ".json" => JsonReader.Read(TextDecoder.Decode(files.Read(path)).Text, path, 1, problems),
            ".toml" => TomlReader.Read(TextDecoder.Decode(files.Read(path)).Text, path, 1, problems),
            _ => null,
        };
}
