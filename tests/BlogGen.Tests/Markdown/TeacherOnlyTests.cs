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

    [TestCase("[kunci]: https://RAHASIA.example \"RAHASIA\"")]
    [TestCase("Teks.\n\n[lain]: x\n[kunci]:\n  /RAHASIA\n  'RAHASIA'")]
    [TestCase("[^1]: RAHASIA")]
    [TestCase("[^1]: a\n\n    RAHASIA")]
    [TestCase("*[KKM]: RAHASIA")]
    [TestCase("> [kunci]: /RAHASIA")]
    [TestCase("- a\n\n  [kunci]: /RAHASIA")]
    public void A_definition_inside_is_not_heard_outside(string definition)
    {
        const string Open = "Lihat [kunci], [soal][kunci], ![gambar][kunci], catatan[^1] dan KKM.";
        foreach (
            var text in (string[])
                [
                    $"{Open}\n\n::: khusus-guru\n{definition}\n:::\n\n{Open}",
                    $"::: kotak\n::: khusus-guru\n{definition}\n\n:::\n\n:::\n\n{Open}",
                    $"*[TP]: Tujuan\n\nTP\n\n{Open}\n\n::: khusus-guru\n{definition}",
                    $"{Open}\n\n    ::: khusus-guru\n    {definition.ReplaceLineEndings("\n    ")}\n    :::\n",
                ]
        )
        {
            var rendered = Rendered.From(text);
            Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA"), text);
            Assert.That(rendered.Html, Does.Contain("Lihat").And.Contain("KKM"), text);
        }
    }

    [Test]
    public void An_open_definition_of_the_same_name_takes_the_place_of_a_hidden_one()
    {
        var rendered = Rendered.From(
            "::: khusus-guru\n[kunci]: /RAHASIA\n\n[^1]: RAHASIA\n:::\n\n[kunci] dan[^1]\n\n[kunci]: /terbuka\n\n[^1]: Terbuka.\n"
        );

        Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA"));
        Assert.That(rendered.Html, Does.Contain("Terbuka."));
        Assert.That(rendered.Body.Links.Select(link => link.Target), Does.Contain("/terbuka"));
    }

    [TestCase("    ::: khusus-guru\n    RAHASIA\n    :::\n\nSesudah.")]
    [TestCase("\t::: khusus-guru\n\tRAHASIA\n\t:::\n\nSesudah.")]
    [TestCase("    ::: khusus-guru\nRAHASIA\n\n:::\n\nSesudah.")]
    [TestCase("    kode\n    ::: khusus-guru\n    RAHASIA\n    :::\n\nSesudah.")]
    [TestCase("Teks\n    ::: khusus-guru\n    RAHASIA\n    :::\n\nSesudah.")]
    [TestCase("- a\n\n      ::: khusus-guru\n      RAHASIA\n      :::\n\nSesudah.")]
    [TestCase("<div>\n:: khusus-guru\nRAHASIA\n::\n</div>\n\nSesudah.")]
    [TestCase("<div>\n：：：khusus-guru\nRAHASIA\n：：：\n</div>\n\nSesudah.")]
    [TestCase("<!--\n：:: khusus-guru\nRAHASIA\n:::\n-->\n\nSesudah.")]
    [TestCase("    kode\n    :: khusus-guru\n    RAHASIA\n    ::\n\nSesudah.")]
    [TestCase(":: khusus-guru\nRAHASIA\n::\n\nSesudah.")]
    [TestCase("：：： khusus-guru\nRAHASIA\n：：：\n\nSesudah.")]
    public void A_mark_in_the_wrong_place_hides_all_the_same_and_says_so(string text)
    {
        var rendered = Rendered.From("Sebelum.\n\n" + text);

        Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA"));
        Assert.That(rendered.Html, Does.Contain("Sebelum").And.Contain("Sesudah"));
        Assert.That(rendered.Codes, Is.EqualTo(new[] { "MKD20" }));
    }

    [TestCase("    ::: khusus-guru\n\n    RAHASIA")]
    [TestCase("    kode\n    ::: khusus-guru\n    RAHASIA\n\nRAHASIA")]
    public void A_mark_in_the_wrong_place_without_an_end_hides_the_rest(string text)
    {
        var rendered = Rendered.From("Sebelum.\n\n" + text);

        Assert.That(Everything(rendered.Body), Does.Not.Contain("RAHASIA").And.Contains("Sebelum"));
        Assert.That(rendered.Codes, Does.Contain("MKD02").And.Contain("MKD20"));
    }

    [Test]
    public void An_example_in_a_fenced_code_block_is_shown() =>
        Assert.That(
            Rendered.From("```\n::: khusus-guru\nContoh\n:::\n```").Html,
            Does.Contain("::: khusus-guru").And.Contain("Contoh")
        );

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
        + string.Join(' ', body.Headings.Select(h => h.Text + h.Id))
        + body.FirstHeading;
}
