using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown;

public class TeacherOnlyTests
{
    [TestCase("::: khusus-guru\nRAHASIA\n:::")]
    [TestCase(":::khusus_guru\nRAHASIA\n:::")]
    [TestCase("::: Khusus Guru\nRAHASIA\n:::")]
    [TestCase("::: teacher-only\nRAHASIA\n:::")]
    [TestCase("::: {.khusus-guru}\nRAHASIA\n:::")]
    [TestCase(":::: khusus-guru\n::: catatan\nRAHASIA\n:::\nRAHASIA\n::::")]
    [TestCase("::: khusus-guru\n::: catatan\nRAHASIA\n:::\nRAHASIA\n:::")]
    [TestCase("::: khusus-guru\n```\n:::\nRAHASIA\n```\n:::")]
    [TestCase("::: khusus-guru\n# RAHASIA\n![RAHASIA](RAHASIA.jpg)\n<a href='RAHASIA'>x</a>\n:::")]
    [TestCase("> ::: khusus-guru\n> RAHASIA\n> :::")]
    [TestCase("- a\n\n  ::: khusus-guru\n  RAHASIA\n  :::")]
    [TestCase("Teks\n::: khusus-guru\nRAHASIA\n:::")]
    [TestCase("|a|b|\n|-|-|\n|1|2|\n::: khusus-guru\nRAHASIA\n:::")]
    [TestCase("<div>\n::: khusus-guru\nRAHASIA\n:::\n</div>")]
    [TestCase("<div>\n::: khusus-guru\nRAHASIA\n:::\n::: khusus-guru\nRAHASIA\n:::\n</div>")]
    [TestCase("<!--\n::: khusus-guru\nRAHASIA\n:::\n-->")]
    [TestCase("> teks\n::: khusus-guru\nRAHASIA\n:::")]
    [TestCase("::: kotak\n::: khusus-guru\nRAHASIA\n:::\n:::")]
    [TestCase("::: khusus-guru\nRAHASIA[^1]\n:::\n\n[^1]: RAHASIA")]
    public void What_only_teachers_may_read_is_nowhere_in_the_body(string block)
    {
        var rendered = Rendered.From($"Sebelum.\n\n{block}\n\nSesudah.");
        Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA"));
        Assert.That(rendered.Html, Does.Contain("Sebelum").And.Contain("Sesudah"));
        Assert.That(rendered.Problems, Is.Empty);
    }

    [TestCase("::: khusus-guru\nRAHASIA")]
    [TestCase("<div>\n::: khusus-guru\nRAHASIA\n\nRAHASIA\n\n:::\n\n</div>")]
    [TestCase("> ::: khusus-guru\n> RAHASIA\n\nRAHASIA")]
    [TestCase("- ::: khusus-guru\n  RAHASIA\n- RAHASIA\n\nRAHASIA")]
    [TestCase("::: khusus-guru\n:::: catatan\nRAHASIA\n:::\nRAHASIA\n:::")]
    [TestCase(":::: khusus-guru\nRAHASIA\n:::\n\nRAHASIA[^1]\n\n[^1]: RAHASIA")]
    public void An_unclosed_block_hides_all_that_follows_and_says_so(string block)
    {
        var rendered = Rendered.From($"Sebelum.\n\n{block}");
        Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA").And.Contains("Sebelum"));
        Assert.That(rendered.Codes, Does.Contain("MKD02"));
    }

    [Test]
    public void It_stays_where_the_caller_asks_for_it() =>
        Assert.That(
            Rendered.From("::: khusus-guru\nKunci: B\n:::", new MarkdownOptions { TeacherOnlyAllowed = true }).Html,
            Is.EqualTo("<div class=\"khusus-guru\">\n<p>Kunci: B</p>\n</div>\n")
        );

    [Test]
    public void It_is_not_shown_even_where_the_text_cannot_be_parsed()
    {
        var deep = string.Concat(Enumerable.Repeat("> ", 5000)) + "a\n\n";
        var rendered = Rendered.From(deep + "::: khusus-guru\nRAHASIA\n:::\n");
        Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA"));
    }

    private static string Everything(Body body) =>
        System.Text.Encoding.UTF8.GetString(body.Html.Span)
        + body.Excerpt
        + string.Join(' ', body.Links.Select(l => l.Target))
        + string.Join(' ', body.Images)
        + string.Join(' ', body.Headings.Select(h => h.Text + h.Id))
        + body.FirstHeading;
}
