using System.Text.RegularExpressions;
using ColorCode;
using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>A language told in words instead of patterns: every pattern made from it runs in linear time.</summary>
/// <param name="Names">The first is its class: <c>language-python</c>.</param>
internal sealed record Grammar(params string[] Names) : ILanguage
{
    /// <summary>Patterns, the first that matches wins.</summary>
    public IReadOnlyList<Pattern> Comments { get; init; } = [];

    public IReadOnlyList<Pattern> Strings { get; init; } = [];

    public IReadOnlyList<Pattern> Preprocessor { get; init; } = [];

    public IReadOnlyList<Pattern> Variables { get; init; } = [];

    /// <summary>Names before a value.</summary>
    public IReadOnlyList<Pattern> Properties { get; init; } = [];

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

    /// <summary>Kinds of pieces before the words, in order of rank.</summary>
    public IEnumerable<(IReadOnlyList<Pattern> Patterns, string Scope)> Patterns =>
        new[]
        {
            (Properties, ScopeName.JsonKey),
            (Comments, ScopeName.Comment),
            (Strings, ScopeName.String),
            (Preprocessor, ScopeName.PreprocessorKeyword),
            (Variables, ScopeName.PowerShellVariable),
        }.Where(p => p.Item1.Count > 0);

    public IEnumerable<(string Words, string Scope)> Words =>
        [
            (Keywords, ScopeName.Keyword),
            (Types, ScopeName.Type),
            (Constants, ScopeName.BuiltinValue),
            (Functions, ScopeName.BuiltinFunction),
        ];

    public static Pattern Number { get; } =
        new(@"\b0[xX][0-9a-fA-F_]+\b|\b[0-9][0-9_]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?[a-zA-Z]{0,2}\b", Pattern.Digits);

    /// <summary>The same for ColorCode, which asks for it inside of its own languages: a script in HTML.</summary>
    public IList<LanguageRule> Rules =>
        [
            .. Patterns.Select(p => Rule(string.Join('|', p.Patterns.Select(one => one.Text)), p.Scope)),
            .. Words.Where(w => w.Words.Length > 0).Select(w => Rule(AnyOf(w.Words), w.Scope)),
            Rule(Number.Text, ScopeName.Number),
        ];

    private string AnyOf(string words) =>
        (IgnoresCase ? "(?i)" : "")
        + @"(?<![\w$])(?:"
        + string.Join('|', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))
        + @")(?![\w$])";

    private static LanguageRule Rule(string pattern, string scope) =>
        new($"({pattern})", new Dictionary<int, string> { [1] = scope });
}
