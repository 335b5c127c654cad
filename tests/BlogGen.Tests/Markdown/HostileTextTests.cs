using System.Diagnostics;

namespace BlogGen.Tests.Markdown;

public class HostileTextTests
{
    [TestCase("> ")]
    [TestCase("- ")]
    [TestCase("1. ")]
    [TestCase("[")]
    [TestCase("![")]
    [TestCase("*a ")]
    [TestCase("~")]
    [TestCase("^a")]
    [TestCase("<a href=\"")]
    [TestCase("](a b.pdf)[")]
    [TestCase("{.a ")]
    [TestCase("::: a\n")]
    [TestCase("`a``")]
    [TestCase("<!--")]
    [TestCase("</script")]
    [TestCase("<script>")]
    [TestCase("|a\n-|-\n")]
    [TestCase("[^1]\n\n[^1]: a\n\n")]
    [TestCase("www.a")]
    [TestCase("Assalamualaikum ")]
    public void Five_thousand_times_anything_is_done_in_bounded_time(string unit)
    {
        var watch = Stopwatch.StartNew();
        var rendered = Rendered.From(string.Concat(Enumerable.Repeat(unit, 5_000)) + "akhir");
        Assert.That(rendered.Body.Html.Length, Is.GreaterThan(0));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [TestCase("> ")]
    [TestCase("[")]
    public void Text_that_is_nested_too_deeply_is_shown_as_it_is(string unit)
    {
        var rendered = Rendered.From(string.Concat(Enumerable.Repeat(unit, 5_000)) + "a <b>");
        if (!rendered.Html.StartsWith("<pre>", StringComparison.Ordinal))
            Assert.That(rendered.Problems, Is.Empty);
        else
            Assert.That(rendered.Codes, Is.EqualTo(new[] { "MKD01" }));
    }

    [Test]
    public void A_post_of_three_megabytes_is_rendered()
    {
        var watch = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat("Satu *dua* [tiga](b.md) empat.\n\n", 100_000));
        Assert.That(Rendered.From(text).Body.Links, Has.Length.EqualTo(100_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void Control_characters_do_not_reach_the_feeds() =>
        Assert.That(Rendered.From("a\u0001b\tc").Html, Is.EqualTo("<p>a\uFFFDb\tc</p>\n"));

    [Test]
    public void Many_threads_get_what_one_gets()
    {
        const string Text = "# A\n\n> [!NOTE]\n> b[^1]\n\n```py\nif x: pass\n```\n\n[^1]: c [d](e f.pdf)\n";
        var expected = Rendered.From(Text).Html;
        Parallel.For(0, 500, _ => Assert.That(Rendered.From(Text).Html, Is.EqualTo(expected)));
    }
}
