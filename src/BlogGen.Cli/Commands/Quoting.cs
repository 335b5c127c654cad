namespace BlogGen.Cli.Commands;

internal static class Quoting
{
    /// <summary>A path as it can be typed again.</summary>
    public static string IfNeeded(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
