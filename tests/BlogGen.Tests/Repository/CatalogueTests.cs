using System.Text.RegularExpressions;

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
        var guide = File.ReadAllLines(Path.Combine(Checkout.Root, "samples", "panduan", "content", page));

        var explained = guide
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line[3..8]);
        Assert.That(explained, Is.EquivalentTo(Codes));
    }

    [GeneratedRegex("\"([A-Z]{3}[0-9]{2})\"")]
    private static partial Regex Code();
}
