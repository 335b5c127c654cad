using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Test]
    public void Values_know_their_place_in_the_file()
    {
        var map = (MapNode)Read("a: 1\nb:\n  - x\n  - \"y\"\n", out var codes, firstLine: 5);
        var list = (ListNode)map["b"]!;
        Assert.Multiple(() =>
        {
            Assert.That(codes, Is.Empty);
            Assert.That(map.Entries[1].KeyAt, Is.EqualTo(new SourceLocation("f.yml", 6, 1)));
            Assert.That(
                list.Items[1],
                Is.EqualTo(new ScalarNode(new SourceLocation("f.yml", 8, 5), "y", IsQuoted: true))
            );
        });
    }

    [TestCase("a:", "")]
    [TestCase("a: ~", "")]
    [TestCase("a: null", "")]
    public void Nothing_is_null(string text, string expected)
    {
        var value = (ScalarNode)((MapNode)Read(text, out _))["a"]!;
        Assert.That((value.IsNull, value.Text), Is.EqualTo((true, expected)));
    }

    [Test]
    public void A_quoted_null_is_a_word() =>
        Assert.That(
            ((MapNode)Read("a: \"null\"", out _))["a"],
            Is.EqualTo(new ScalarNode(new SourceLocation("f.yml", 1, 4), "null", IsQuoted: true))
        );

    [Test]
    public void Keys_that_repeat_are_all_kept_in_order()
    {
        var map = (MapNode)Read("a: 1\nb: 2\na: 3", out _);
        Assert.That(map.Entries.Select(e => e.Key), Is.EqualTo(new[] { "a", "b", "a" }));
        Assert.That(((ScalarNode)map["a"]!).Text, Is.EqualTo("3"));
    }

    [Test]
    public void Aliases_and_merge_keys_are_resolved_and_own_keys_win()
    {
        var map = (MapNode)Read("dasar: &d {x: 1, y: 2}\nisi:\n  <<: *d\n  y: 3\nsalinan: *d", out var codes);
        var merged = (MapNode)map["isi"]!;
        Assert.That(codes, Is.Empty);
        Assert.That(merged.Entries.Select(e => e.Key + ((ScalarNode)e.Value).Text), Is.EqualTo(new[] { "x1", "y3" }));
        Assert.That(((MapNode)map["salinan"]!).Entries, Has.Count.EqualTo(2));
    }

    [Test]
    public void An_unknown_alias_is_read_literally_and_named()
    {
        var map = (MapNode)Read("a: *tidakada\nb: 1", out var codes);
        Assert.That(codes, Is.EqualTo(new[] { "DEP27 1:4" }));
        Assert.That(((ScalarNode)map["a"]!).Text, Is.EqualTo("*tidakada"));
        Assert.That(((ScalarNode)map["b"]!).Text, Is.EqualTo("1"));
    }

    [TestCase("a:\n\tb: 1", "DEP07 2:1")]
    [TestCase("x: 1\na: \"Halo\nb: 2", "DEP08 2:4")]
    [TestCase("x: 1\na: 'Halo\nb: 2", "DEP08 2:4")]
    [TestCase("a: [satu, dua\nb: 2", "DEP09 1:4")]
    [TestCase("a: [satu, [dua]\n", "DEP09 1:4")]
    [TestCase("a: {b: 1\nc: 2\nd: [", "DEP09 1:4")]
    [TestCase("a: Refleksi: Pertemuan 1", "DEP24 1:12")]
    [TestCase("a: @omjay", "DEP25 1:4")]
    [TestCase("a: `kode`", "DEP25 1:4")]
    [TestCase("a:\n    b: 1\n  c: 2", "DEP26 3:3")]
    [TestCase("a: 1\nbukan kunci\nb: 2", "DEP10 2:*")]
    public void The_message_names_what_the_author_did(string text, string expected)
    {
        Read(text, out var codes);
        Assert.That(codes, Has.Count.EqualTo(1));
        Assert.That(codes[0], expected.EndsWith('*') ? Does.StartWith(expected[..^1]) : Is.EqualTo(expected));
    }

    [Test]
    public void What_stood_before_an_error_is_kept()
    {
        var map = (MapNode)Read("a: 1\nb: 2\nc: [x", out _);
        Assert.That(map.Entries.Select(e => e.Key), Is.SupersetOf(new[] { "a", "b" }));
    }

    [Test]
    public void Every_message_speaks_both_languages()
    {
        var problems = new DiagnosticBag();
        YamlReader.Read("a: \"Halo", "f.yml", 1, problems);
        var message = problems.ToSortedList().Single();
        Assert.That(message.Message.Id, Does.Contain("kutip"));
        Assert.That(message.Message.En, Does.Contain("quotation mark"));
    }

    [Test, CancelAfter(20_000)]
    public void A_bomb_of_aliases_ends_in_a_message_and_not_in_full_memory()
    {
        var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (var i = 1; i < 30; i++)
            text +=
                $"a{i}: &a{i} [*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1}]\n";
        Read(text, out var codes);
        Assert.That(codes.Select(c => c[..5]), Is.EqualTo(new[] { "DEP11" }));
    }

    [Test, CancelAfter(20_000)]
    public void A_bomb_of_merge_keys_ends_too()
    {
        var text = "a0: &a0 {k: 1}\n";
        for (var i = 1; i < 5_000; i++)
            text += $"a{i}: &a{i} {{<<: *a{i - 1}, k{i}: 1}}\n";
        Read(text, out var codes);
        Assert.That(codes.Select(c => c[..5]), Is.EqualTo(new[] { "DEP11" }));
    }

    [TestCase("[", "]")]
    [TestCase("{a: ", "}")]
    [TestCase("- ", "")]
    [CancelAfter(20_000)]
    public void Nesting_without_end_ends_in_a_message(string open, string close)
    {
        Read("a: " + Repeat(open, 5_000) + Repeat(close, 5_000), out var flow);
        Read(Repeat(open, 5_000), out var alone);
        Assert.That(flow.Concat(alone), Is.Not.Empty);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Node Read(string text, out List<string> codes, int firstLine = 1)
    {
        var problems = new DiagnosticBag();
        var node = YamlReader.Read(text, "f.yml", firstLine, problems);
        codes = [.. problems.ToSortedList().Select(p => $"{p.Code} {p.Location!.Line}:{p.Location.Column}")];
        return node;
    }
}
