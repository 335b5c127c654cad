using System.Text.RegularExpressions;

namespace BlogGen.Checkups;

/// <summary>A GitHub workflow as far as <c>doctor</c> asks about it. Read line by line: a person may have written it in any way.</summary>
/// <param name="Path">From the repository's root.</param>
public sealed partial record WorkflowFile(string Path)
{
    /// <summary>The version of bloggen that it asks for; null where it takes any.</summary>
    public string? Version { get; init; }

    public bool HasSchedule { get; init; }

    public bool DeploysPages { get; init; }

    public bool MayDeployPages { get; init; }

    /// <returns>Null for a workflow that does not run bloggen.</returns>
    public static WorkflowFile? TryRead(string path, string text)
    {
        var code = string.Join(
            '\n',
            text.ReplaceLineEndings("\n").Split('\n').Where(l => !l.TrimStart().StartsWith('#'))
        );
        if (!Run().IsMatch(code))
            return null;
        var version = Pin().Match(code);
        return new WorkflowFile(path)
        {
            Version = version.Success ? version.Groups[1].Value : null,
            HasSchedule = Cron().IsMatch(code),
            DeploysPages = code.Contains("actions/deploy-pages", StringComparison.Ordinal),
            MayDeployPages = WriteAll().IsMatch(code) || (Pages().IsMatch(code) && IdToken().IsMatch(code)),
        };
    }

    /// <summary>Called by its name, or as an action.</summary>
    [GeneratedRegex(
        """\bbloggen(?:\.exe)?["']?\s+(?:build|bangun)\b|/bloggen(?:/[^@\s]*)?@""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Run();

    /// <summary><c>dotnet tool install bloggen --version "1.2.3"</c>, or an action <c>…/bloggen@v1.2.3</c>.</summary>
    [GeneratedRegex(
        """(?:\bbloggen\b[^\n]*--version[ =]+["']?|/bloggen(?:/[^@\s]*)?@v?)(\d+\.\d+\.\d+)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pin();

    [GeneratedRegex(@"^\s*-\s*cron\s*:", RegexOptions.Multiline)]
    private static partial Regex Cron();

    [GeneratedRegex(@"^\s*permissions\s*:\s*write-all", RegexOptions.Multiline)]
    private static partial Regex WriteAll();

    [GeneratedRegex(@"\bpages\s*:\s*write\b")]
    private static partial Regex Pages();

    [GeneratedRegex(@"\bid-token\s*:\s*write\b")]
    private static partial Regex IdToken();
}
