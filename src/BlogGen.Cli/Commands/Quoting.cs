namespace BlogGen.Cli.Commands;

internal static class Quoting
{
    /// <summary>A folder behind a command, with the space before it; nothing for the folder that one is in.</summary>
    public static string AsArgument(string folder) => folder is "." or "" ? "" : " " + IfNeeded(folder);

    /// <summary>A path as it can be typed again.</summary>
    public static string IfNeeded(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
