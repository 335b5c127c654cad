namespace BlogGen.Cli.Reporting;

/// <summary>Where a file of the site lies for those who look at the whole repository.</summary>
internal sealed class SourcePaths(Terminal terminal, string siteFolder)
{
    private readonly string _root = terminal.Surroundings.GitHubWorkspace ?? terminal.WorkingFolder;

    /// <summary>Relative to the repository, with <c>/</c>.</summary>
    public string InRepository(string file) =>
        Path.GetRelativePath(_root, Path.Combine(siteFolder, file)).Replace('\\', '/');

    /// <summary>The same as a relative address; relative to the site where the site lies elsewhere.</summary>
    public string AddressOf(string file)
    {
        var path = InRepository(file);
        return Escaped(path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? file : path);
    }

    /// <summary>Every name of it as an address spells it.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
