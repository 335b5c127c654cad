using System.Reflection;
using System.Text.RegularExpressions;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Repository;

/// <summary>Every problem that bloggen can name has one meaning and a line in the guide, in both languages.</summary>
public sealed partial class CatalogueTests
{
    private static IReadOnlyList<string> Codes { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, "src", "BlogGen.Core", "Diagnostics"), "Problems.*.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)),
    ];

    [Test]
    public void No_code_has_two_meanings()
    {
        Assert.That(Codes, Is.Not.Empty.And.Unique);
    }

    [TestCase("kode.md")]
    [TestCase("kode.en.md")]
    public void Every_code_has_a_line_in_the_guide_and_the_guide_names_no_other(string page)
    {
        var guide = File.ReadAllLines(Checkout.Sample("panduan", "content", page));

        var explained = guide
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line[3..8]);
        Assert.That(explained, Is.EquivalentTo(Codes));
    }

    [TestCase("aturan.md")]
    [TestCase("aturan.en.md")]
    public void Every_rule_of_the_check_has_a_reason_and_a_fix_in_the_guide(string page)
    {
        var guide = File.ReadAllText(Checkout.Sample("panduan", "content", page)).ReplaceLineEndings("\n");

        var explained = Regex
            .Matches(
                guide,
                @"^### ([A-Z]{3}\d\d) [^{\n]+ \{#([a-z]{3}\d\d)\}\n\n[^#\n].+\n\n[^#\n].+$",
                RegexOptions.Multiline
            )
            .Select(match => match.Groups[1].Value + match.Groups[2].Value.ToUpperInvariant());
        var rules = Codes.Where(code => s_families.Contains(code[..3]) || code is "PER01" or "PER02");
        Assert.That(explained, Is.EquivalentTo(rules.Select(code => code + code)));
    }

    private static readonly string[] s_families =
    [
        "BAG",
        "BRT",
        "GBR",
        "HTM",
        "JDL",
        "JDW",
        "LBL",
        "LIS",
        "PLJ",
        "PRV",
        "RKS",
        "TAU",
    ];

    /// <summary>The reporters' tests make up diagnostics to print; those trip over nothing.</summary>
    [Test]
    public void Every_code_is_tripped_over_in_some_test()
    {
        var tests = Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !MadeUp().IsMatch(Path.GetFileName(file)))
            .SelectMany(file =>
                Code()
                    .Matches(File.ReadAllText(file))
                    .Concat(CodeAtPlace().Matches(File.ReadAllText(file)))
                    .Concat(PlantedCode().Matches(File.ReadAllText(file)))
            )
            .Select(match => match.Groups[1].Value);

        Assert.That(Codes.Except(tests), Is.Empty);
    }

    [TestCaseSource(nameof(Everything))]
    public void Every_problem_is_told_in_whole_sentences_in_two_languages(Diagnostic problem)
    {
        foreach (var words in (Words[])[problem.Message, problem.Hint])
        {
            Assert.That(words.Id, Is.Not.EqualTo(words.En));
            foreach (var sentence in (string[])[words.Id, words.En])
            {
                Assert.That(sentence, Does.Match(@"^[\p{Lu}`“\d]").And.Match(@"([.?]|: “contoh”)$"));
                Assert.That(sentence.Replace(" .NET", " NET"), Does.Not.Contain("  ").And.Not.Contain(" ."));
                Assert.That(sentence.Replace("```", "").Count(c => c == '`') % 2, Is.Zero, sentence);
            }
        }
    }

    private static IEnumerable<TestCaseData> Everything() =>
        typeof(Problems)
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Example)])!)
            .OrderBy(problem => problem.Code, StringComparer.Ordinal)
            .Select(problem => new TestCaseData(problem).SetArgDisplayNames(problem.Code));

    private static object Example(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            var type when type == typeof(SourceLocation) => new SourceLocation("contoh.md", 3, 7),
            var type when type == typeof(string) => "contoh",
            var type when type == typeof(Words) => new Words("Contohnya.", "An example."),
            var type when type == typeof(int) => 3,
            var type when type == typeof(char) => '[',
            var type when type == typeof(bool) => true,
            var type when type == typeof(IEnumerable<string>) => new[] { "guru", "sekolah" },
            var type => throw new NotSupportedException(type.Name),
        };

    /// <summary><c>"DEP07 2:1"</c>: a code with its place.</summary>
    [GeneratedRegex("\"([A-Z]{3}[0-9]{2}) [0-9]")]
    private static partial Regex CodeAtPlace();

    /// <summary>Of a line in a planted site: <c>⟦JDL01 RKS02⟧</c>.</summary>
    [GeneratedRegex("(?<=⟦[A-Z0-9 ]*)([A-Z]{3}\\d\\d)(?=[A-Z0-9 ]*⟧)")]
    private static partial Regex PlantedCode();

    [GeneratedRegex("Reporter|^Reports\\.cs$|^ExcerptTests\\.cs$")]
    private static partial Regex MadeUp();

    [GeneratedRegex("\"([A-Z]{3}[0-9]{2})\"")]
    private static partial Regex Code();
}
