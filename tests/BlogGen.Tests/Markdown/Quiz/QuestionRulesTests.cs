using BlogGen.Markdown;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Tests.Markdown.Quiz;

/// <summary>What is said about a question that could be written better, and where.</summary>
internal sealed class QuestionRulesTests
{
    [TestCase("soal pg kelas=8", "- [x] air\n- [ ] api\n- [ ] batu", "SOA01")]
    [TestCase("soal pg", "- [x] air\n- [x] api\n- [ ] batu", "SOA02")]
    [TestCase("soal", "- [x] air\n- [ ] api\n- [ ] Semua jawaban benar.", "SOA03")]
    [TestCase("soal", "- [x] air yang dipanaskan sampai menguap seluruhnya\n- [ ] api\n- [ ] batu", "SOA04")]
    [TestCase("soal pgk", "- [x] air\n- [x] minyak", "SOA05")]
    [TestCase("soal", "- [ ] air\n- [ ] api\n- [ ] batu", "SOA06")]
    [TestCase("soal jodoh", "- [x] air\n- [ ] api\n- [ ] batu", "SOA07")]
    [TestCase("soal", "- [x] air\n- [ ] api\n- [ ] api", "SOA08")]
    [TestCase("soal kelass=8", "- [x] air\n- [ ] api\n- [ ] batu", "SOA09")]
    [TestCase("soal kelas=dua puluh", "- [x] air\n- [ ] api\n- [ ] batu", "SOA12", "SOA09")]
    public void A_rule_names_the_question_that_breaks_it(string head, string options, params string[] codes)
    {
        var problems = Rendered.From($"Pembuka.\n\n::: {head}\nApa yang cair?\n{options}\n:::\n").Problems;

        Assert.That(problems.Select(p => p.Code).Distinct(), Is.EquivalentTo(codes));
        Assert.That(problems.Select(p => p.Location!.Line), Is.All.EqualTo(3));
    }

    [Test]
    public void A_good_question_is_not_found_fault_with()
    {
        var markdown =
            "::: soal pg kelas=8 tp=\"Massa jenis\" level=L2 poin=2,5 acak {#cair}\nApa yang cair?\n- [x] air\n- [ ] api\n- [ ] batu\n- [ ] besi\n:::\n";

        Assert.That(Rendered.From(markdown).Codes, Is.Empty);
        Assert.That(Rendered.From(markdown).Body.Questions[0].Id, Is.EqualTo("cair"));
    }

    [Test]
    public void A_word_that_is_misspelt_is_guessed()
    {
        var problem = Rendered
            .From("::: soal pg tujan=\"Massa jenis\" aack\nApa?\n- [x] air\n- [ ] api\n:::\n")
            .Problems;

        Assert.That(problem.Select(p => p.Hint.Id), Has.Some.Contains("`acak`"));
    }

    [Test]
    public void The_grade_of_the_post_holds_for_its_questions()
    {
        var options = new MarkdownOptions { File = "a.md", Grade = 2 };

        Assert.That(Rendered.From("::: soal\nApa?\n- [x] a\n- [ ] b\n:::\n", options).Codes, Does.Contain("SOA01"));
    }

    [Test]
    public void A_question_without_words_is_named()
    {
        Assert.That(Rendered.From("::: soal\n- [x] a\n- [ ] b\n:::\n").Codes, Does.Contain("SOA10"));
    }

    [TestCase("::: soal\nDua?\n- [x] a\n- [ ] b\n:::\n")]
    [TestCase("## Judul\n\nTeks.\n")]
    public void A_question_that_is_not_closed_ends_where_something_else_begins(string next)
    {
        var rendered = Rendered.From($"::: soal\nSatu?\n- [x] a\n- [ ] b\n::: pembahasan\nIni.\n:::\n\n{next}");

        Assert.That(
            rendered.Problems.Where(p => p.Code == "SOA11").Select(p => p.Location!.Line),
            Is.EqualTo(new[] { 1 })
        );
        Assert.That(
            rendered.Html.Split("</fieldset>")[0],
            Does.Contain("Satu").And.Not.Contain("Dua").And.Not.Contain("Judul")
        );
    }

    [Test]
    public void The_end_of_a_question_does_not_open_what_only_teachers_may_read()
    {
        var rendered = Rendered.From(
            "::: soal\nSatu?\n::: khusus-guru\n## Kunci\n::: soal\nRAHASIA\n:::\nRAHASIA\n:::\n:::\n\nSesudah.\n"
        );

        Assert.That(rendered.Html, Does.Not.Contain("RAHASIA").And.Not.Contain("Kunci"));
        Assert.That(rendered.Html, Does.EndWith("<p>Sesudah.</p>\n"));
        Assert.That(rendered.Body.Questions, Has.Length.EqualTo(1));
    }

    [TestCase("3,14", 3.14)]
    [TestCase("3.14", 3.14)]
    [TestCase("1.000", 1000)]
    [TestCase("0.125", 0.125)]
    [TestCase("1.234,5", 1234.5)]
    [TestCase("1,234.5", 1234.5)]
    [TestCase("50 000", 50000)]
    [TestCase("−5", -5)]
    public void Numbers_are_read_with_a_comma_or_a_point(string written, decimal value)
    {
        var rendered = Rendered.From($"::: soal\nBerapa? [[{written}±0,01 cm]]\n:::\n");

        var blank = ((Blanks)rendered.Body.Questions[0].Answer).Items[0];
        Assert.That(blank.Numbers, Is.EqualTo(new[] { new Quantity(value, 0.01m) }));
        Assert.That(blank.Unit, Is.EqualTo("cm"));
    }
}
