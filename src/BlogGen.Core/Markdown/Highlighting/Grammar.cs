using System.Text.RegularExpressions;
using ColorCode;
using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>A language told in words instead of patterns: every pattern made from it runs in linear time.</summary>
/// <param name="Names">The first is its class: <c>language-python</c>.</param>
internal sealed record Grammar(params string[] Names) : ILanguage
{
    /// <summary>Patterns, the first that matches wins.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    public IReadOnlyList<string> Strings { get; init; } = [];

    public string? Preprocessor { get; init; }

    public string? Variables { get; init; }

    /// <summary>Names before a value.</summary>
    public string? Properties { get; init; }

    public string Keywords { get; init; } = "";

    public string Types { get; init; } = "";

    public string Functions { get; init; } = "";

    public string Constants { get; init; } = "";

    public bool IgnoresCase { get; init; }

    public string Id => Names[0];

    public string Name => Names[0];

    public string CssClassName => Names[0];

    public string? FirstLinePattern => null;

    public bool HasAlias(string lang) => Names.Contains(lang, StringComparer.OrdinalIgnoreCase);

    public IList<LanguageRule> Rules =>
        [.. Parts().Where(p => p.Pattern.Length > 0).Select(p => Rule(p.Pattern, p.Scope))];

    private IEnumerable<(string Pattern, string Scope)> Parts() =>
        [
            (Properties ?? "", ScopeName.JsonKey),
            (string.Join('|', Comments), ScopeName.Comment),
            (string.Join('|', Strings), ScopeName.String),
            (Preprocessor ?? "", ScopeName.PreprocessorKeyword),
            (Variables ?? "", ScopeName.PowerShellVariable),
            (Words(Keywords), ScopeName.Keyword),
            (Words(Types), ScopeName.Type),
            (Words(Constants), ScopeName.BuiltinValue),
            (Words(Functions), ScopeName.BuiltinFunction),
            (
                @"\b0[xX][0-9a-fA-F_]+\b|\b[0-9][0-9_]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?[a-zA-Z]{0,2}\b",
                ScopeName.Number
            ),
        ];

    private string Words(string words) =>
        words.Length == 0
            ? ""
            : (IgnoresCase ? "(?i)" : "")
                + @"(?<![\w$])(?:"
                + string.Join('|', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))
                + @")(?![\w$])";

    private static LanguageRule Rule(string pattern, string scope) =>
        new($"({pattern})", new Dictionary<int, string> { [1] = scope });
}
