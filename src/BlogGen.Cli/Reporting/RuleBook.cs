using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Cli.Reporting;

/// <summary>What the guide says of a code, whatever the place.</summary>
/// <param name="Name">A few words.</param>
/// <param name="Meaning">What is wrong, with <c>…</c> for what differs from place to place.</param>
/// <param name="Fix">What to do.</param>
/// <param name="Reason">Why it matters to a reader or a pupil; empty for codes that explain themselves.</param>
/// <param name="Address">Where the guide says it.</param>
internal sealed record Rule(string Code, string Name, string Meaning, string Fix, string Reason, Uri Address);

/// <summary>
/// The rules as the guide explains them: its pages of codes travel inside the program, so that a report says the same as
/// the guide and neither is written twice.
/// </summary>
internal sealed partial class RuleBook
{
    public const string GuideAddress = "https://bloggen.example/panduan/";

    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    private RuleBook(string codes, string reasons, string root)
    {
        var why = ReasonsIn(reasons);
        foreach (Match row in Row().Matches(codes))
        {
            var code = row.Groups[1].Value;
            _rules[code] = new Rule(
                code,
                why.TryGetValue(code, out var told) ? told.Name : Cell(row.Groups[2].Value),
                Cell(row.Groups[2].Value),
                told.Fix ?? Cell(row.Groups[3].Value),
                told.Reason ?? "",
                new Uri($"{root}{SlugOf(why.ContainsKey(code) ? reasons : codes)}/#{code.ToLowerInvariant()}")
            );
        }
    }

    public static RuleBook In(UiLanguage language) =>
        language == UiLanguage.Indonesian
            ? new RuleBook(Page("kode.md"), Page("aturan.md"), GuideAddress)
            : new RuleBook(Page("kode.en.md"), Page("aturan.en.md"), GuideAddress + "en/");

    /// <summary>A code that the guide does not know is a bug that a test finds; here it is explained by itself.</summary>
    public Rule this[string code] =>
        _rules.TryGetValue(code, out var rule) ? rule : new Rule(code, code, code, "", "", new Uri(GuideAddress));

    /// <summary>The heading <c>### TAU01 …</c> and the two paragraphs below it.</summary>
    private static Dictionary<string, (string Name, string Reason, string Fix)> ReasonsIn(string page) =>
        Section()
            .Matches(page)
            .ToDictionary(
                m => m.Groups[1].Value,
                m => (m.Groups[2].Value.Trim(), m.Groups[3].Value.Trim(), m.Groups[4].Value.Trim()),
                StringComparer.Ordinal
            );

    private static string SlugOf(string page) => Slug().Match(page).Groups[1].Value;

    private static string Cell(string text) => text.Trim().Replace("\\|", "|", StringComparison.Ordinal);

    private static string Page(string name) =>
        Encoding
            .UTF8.GetString(new EmbeddedFileStore(typeof(RuleBook).Assembly, "guide/").Read(name))
            .ReplaceLineEndings("\n");

    [GeneratedRegex(@"^slug: *(\S+)", RegexOptions.Multiline)]
    private static partial Regex Slug();

    [GeneratedRegex(
        @"^\| `([A-Z]{3}\d\d)`(?:\{[^}]*\})? \|((?:\\\||[^|\n])*)\|((?:\\\||[^|\n])*)\|$",
        RegexOptions.Multiline
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"^### ([A-Z]{3}\d\d) ([^{\n]+).*\n\n(.+)\n\n(.+)$", RegexOptions.Multiline)]
    private static partial Regex Section();
}
