using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Tests.Yaml;

public sealed class JsonReaderTests
{
    [Test]
    public void Comments_and_trailing_commas_are_allowed_and_keys_may_repeat()
    {
        var map = (MapNode)Read(
            "{\n  // satu\n  \"title\": \"Hari #30\",\n  \"tags\": [\"ipa\", 7, null,],\n  \"title\": \"B\",\n}",
            out var codes
        );
        Assert.That(codes, Is.Empty);
        Assert.That(map.Entries.Select(e => e.Key), Is.EqualTo(new[] { "title", "tags", "title" }));
        Assert.That(
            ((ListNode)map["tags"]!).Items.Cast<ScalarNode>().Select(i => i.IsNull ? "null" : i.Text),
            Is.EqualTo(new[] { "ipa", "7", "null" })
        );
    }

    [Test]
    public void Values_know_their_place_in_characters_and_not_bytes()
    {
        var map = (MapNode)Read("{\n  \"é😀\": \"x\", \"b\": 1 }", out _, firstLine: 3);
        Assert.That(map.Entries[0].KeyAt, Is.EqualTo(new SourceLocation("f.json", 4, 3)));
        Assert.That(map.Entries[1].KeyAt, Is.EqualTo(new SourceLocation("f.json", 4, 15)));
        Assert.That(map.Entries[1].Value.At, Is.EqualTo(new SourceLocation("f.json", 4, 20)));
    }

    [TestCase("{\"a\": }", "DEP13 1:")]
    [TestCase("{\n\"a\": \"x\n}", "DEP13 2:")]
    [TestCase("{\"a\": 1} x", "DEP13 1:")]
    [TestCase("{\"a\": \"\\ud800\"}", "DEP13 1:")]
    public void A_mistake_is_named_with_its_place(string text, string expected)
    {
        Read(text, out var codes);
        Assert.That(codes.Single(), Does.StartWith(expected));
    }

    [Test, CancelAfter(20_000)]
    public void Nesting_without_end_gives_a_message()
    {
        Read(new string('[', 1_000_000), out var codes);
        Assert.That(codes, Has.Count.EqualTo(1));
    }

    private static Node Read(string text, out List<string> codes, int firstLine = 1)
    {
        var problems = new DiagnosticBag();
        var node = JsonReader.Read(text, "f.json", firstLine, problems);
        codes = [.. problems.ToSortedList().Select(p => $"{p.Code} {p.Location!.Line}:{p.Location.Column}")];
        return node;
    }
}
