using BlogGen.Diagnostics;
using BlogGen.Yaml;
using CsCheck;

namespace BlogGen.Tests.Yaml;

public sealed class TomlReaderTests
{
    [Test]
    public void Tables_arrays_and_dotted_keys_become_maps_and_lists()
    {
        var map = Read(
            "title = \"Hari #30\"\ndate = 2026-08-17T09:05:00+07:00\ntags = [\"ipa\", 7]\na.b = true\n[menu.main]\nweight = 1_000\n[[x]]\nk = 1\n[[x]]\nk = 2\n",
            out var codes
        );
        Assert.Multiple(() =>
        {
            Assert.That(codes, Is.Empty);
            Assert.That(((ScalarNode)map["title"]!).Text, Is.EqualTo("Hari #30"));
            Assert.That(((ScalarNode)map["date"]!).Text, Is.EqualTo("2026-08-17T09:05:00+07:00"));
            Assert.That(
                ((ListNode)map["tags"]!).Items.Cast<ScalarNode>().Select(i => i.Text),
                Is.EqualTo(new[] { "ipa", "7" })
            );
            Assert.That(((ScalarNode)((MapNode)map["a"]!)["b"]!).Text, Is.EqualTo("true"));
            Assert.That(((ScalarNode)((MapNode)((MapNode)map["menu"]!)["main"]!)["weight"]!).Text, Is.EqualTo("1000"));
            Assert.That(((ListNode)map["x"]!).Items, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void Values_know_their_place()
    {
        var map = Read("\ntitle = \"A\"\n", out _);
        Assert.That(map.Entries[0].KeyAt, Is.EqualTo(new SourceLocation("f.toml", 2, 1)));
        Assert.That(map.Entries[0].Value.At, Is.EqualTo(new SourceLocation("f.toml", 2, 9)));
    }

    [Test]
    public void A_broken_line_is_named_with_its_place()
    {
        Read("title = \"A\"\ndate = \nx = 1\n", out var codes);
        Assert.That(codes.Single(), Does.StartWith("DEP12 2:"));
    }

    [TestCase("a = ", "[")]
    [TestCase("a = ", "{b = ")]
    [TestCase("", "[")]
    [TestCase("", "a.")]
    [CancelAfter(20_000)]
    public void Nesting_without_end_gives_a_message(string start, string open)
    {
        Read(start + string.Concat(Enumerable.Repeat(open, 100_000)), out var codes);
        Assert.That(codes, Is.Not.Empty);
    }

    [Test]
    public void Whatever_comes_in_a_map_comes_out() =>
        Check.Sample(Gen.String[Gen.Char["ab=.[]{}\"'\n#-0:1, \\"], 0, 60], text => Read(text, out _) is not null);

    private static MapNode Read(string text, out List<string> codes)
    {
        var problems = new DiagnosticBag();
        var node = TomlReader.Read(text, "f.toml", 1, problems);
        codes = [.. problems.ToSortedList().Select(p => $"{p.Code} {p.Location!.Line}:{p.Location.Column}")];
        return (MapNode)node;
    }
}
