using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Tests.Yaml;

/// <summary>The official YAML test suite, and what hostile hands make of it: whatever comes in, a value comes out.</summary>
public sealed class YamlSuiteTests
{
    [Test]
    public void Every_file_of_the_suite_gives_a_value_in_time()
    {
        var files = Checkout.SharedFiles("data/conformance/yaml-test-suite/src", "*.yaml");
        Assert.That(files, Has.Count.GreaterThan(300));
        foreach (var file in files)
        {
            foreach (var text in TextsIn(File.ReadAllText(file)))
                AssertReads(text, Path.GetFileName(file));
        }
    }

    [Test]
    public void A_file_that_is_cut_off_anywhere_gives_a_value()
    {
        foreach (
            var file in Checkout
                .SharedFiles("data/conformance/yaml-test-suite/src", "*.yaml")
                .Where((_, i) => i % 7 == 0)
        )
        {
            var text = File.ReadAllText(file);
            for (var length = 0; length < Math.Min(text.Length, 2_000); length += 13)
                AssertReads(text[..length], Path.GetFileName(file));
        }
    }

    [Test]
    public void Most_valid_texts_of_the_suite_give_no_problem()
    {
        var (valid, clean) = (0, 0);
        foreach (var file in Checkout.SharedFiles("data/conformance/yaml-test-suite/src", "*.yaml"))
        {
            var whole = File.ReadAllText(file);
            if (whole.Contains("fail: true", StringComparison.Ordinal))
                continue;
            foreach (var text in TextsIn(whole).Skip(1))
            {
                var problems = new DiagnosticBag();
                YamlReader.Read(text, "f.yaml", 1, problems);
                valid++;
                clean += problems.ToSortedList().Count == 0 ? 1 : 0;
            }
        }
        Assert.That((double)clean / valid, Is.GreaterThan(0.9), $"{clean} of {valid}");
    }

    /// <summary>The file itself, and the examples inside it.</summary>
    private static IEnumerable<string> TextsIn(string whole)
    {
        yield return whole;
        var problems = new DiagnosticBag();
        foreach (var test in (YamlReader.Read(whole, "f.yaml", 1, problems) as ListNode)?.Items.OfType<MapNode>() ?? [])
        {
            if (test["yaml"] is ScalarNode { Text: var text })
                yield return text.Replace('␣', ' ')
                    .Replace("—", "", StringComparison.Ordinal)
                    .Replace("»", "\t", StringComparison.Ordinal)
                    .Replace("↵", "", StringComparison.Ordinal)
                    .Replace("∎\n", "", StringComparison.Ordinal)
                    .Replace('⇔', '\uFEFF');
        }
    }

    private static void AssertReads(string text, string name)
    {
        var problems = new DiagnosticBag();
        var reading = Task.Run(() => YamlReader.Read(text, name, 1, problems));
        Assert.That(reading.Wait(TimeSpan.FromSeconds(10)), Is.True, $"{name} hangs");
        Assert.That(reading.Result, Is.Not.Null);
    }
}
