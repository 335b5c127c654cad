namespace BlogGen.Publishing;

/// <summary>The rules that Git has for the name of a branch.</summary>
public static class BranchName
{
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
