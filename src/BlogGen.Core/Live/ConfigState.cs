using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Live;

/// <summary>The configuration over time: the same object as long as it says the same.</summary>
internal sealed class ConfigState
{
    private string? _key;

    public SiteConfig Config { get; private set; } = new();

    public IReadOnlyList<Diagnostic> Problems { get; private set; } = [];

    public bool StopsBuild => Problems.Any(p => p.Effect == Effect.StopsBuild);

    public void Update(IFileStore files, FolderChange change, BuildOptions options)
    {
        // Whose folder it is depends on the names of its files too.
        if (!change.ListDiffers && !change.Touches(IsConfiguration))
            return;
        var problems = new DiagnosticBag();
        var config = SiteBuilder.LoadConfig(files, options, problems);
        Problems = problems.ToSortedList();
        var key = KeyOf(files, config);
        if (key == _key || StopsBuild)
            return;
        (_key, Config) = (key, config);
    }

    private static string KeyOf(IFileStore files, SiteConfig config) =>
        string.Join(
            '\n',
            files
                .List()
                .Where(IsConfiguration)
                .Select(path => path + ContentHash.Of(files.Read(path)))
                .Prepend($"{config.Dialect}")
        );

    /// <summary>bloggen's own file and those of other tools lie at the root, or in Hugo's <c>config/</c>.</summary>
    private static bool IsConfiguration(string path) =>
        PupilNames.IsList(path)
        || (!path.Contains('/', StringComparison.Ordinal) || path.StartsWith("config/", StringComparison.Ordinal))
            && Path.GetExtension(path) is ".yml" or ".yaml" or ".toml" or ".json";
}
