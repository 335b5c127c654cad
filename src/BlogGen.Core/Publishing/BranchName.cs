namespace BlogGen.Publishing;

/// <summary>The rules that Git has for the name of a branch.</summary>
public static class BranchName
{
    private const string Heads = "refs/heads/";

    /// <summary>A branch, and no tag: <c>refs/heads/situs</c>.</summary>
    public static bool IsFull(string name) => name.StartsWith(Heads, StringComparison.Ordinal);

    public static string Full(string name) => Heads + name;

    /// <summary>Without what Git writes before it: <c>refs/heads/situs</c> is <c>situs</c>.</summary>
    public static string Short(string name) => IsFull(name) ? name[Heads.Length..] : name;

    public static bool IsValid(string name) =>
        name is not ("" or "@" or "HEAD")
        && !name.StartsWith('-')
        && !name.EndsWith('.')
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.Contains("@{", StringComparison.Ordinal)
        && !name.Any(c => c <= ' ' || c == '\u007F' || "~^:?*[\\".Contains(c))
        && name.Split('/')
            .All(part =>
                part.Length > 0 && !part.StartsWith('.') && !part.EndsWith(".lock", StringComparison.OrdinalIgnoreCase)
            );
}
