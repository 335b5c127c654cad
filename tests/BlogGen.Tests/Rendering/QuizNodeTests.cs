using System.Text.Json;
using AngleSharp.Html.Parser;

namespace BlogGen.Tests.Rendering;

/// <summary>What machines are told of the questions of a post.</summary>
internal sealed class QuizNodeTests
{
    private static List<JsonElement> Graph(string markdown)
    {
        var built = TestSite
            .From(
                $"-- bloggen.yml --\njudul: A\nalamat: https://a.id\n-- content/posts/soal.md --\n---\njudul: Soal\ntanggal: 2026-08-01\nkelas: 8\nmapel: IPA\n---\n\n{markdown}"
            )
            .Build();
        var script = new HtmlParser()
            .ParseDocument(built["soal/index.html"])
            .QuerySelector("script[type='application/ld+json']")!;
        return [.. JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];
    }

    [Test]
    public void A_post_with_questions_has_a_quiz_as_its_part()
    {
        var graph = Graph(
            "::: soal tp=\"Wujud zat\"\nMana yang cair?\n- [ ] api # Bukan zat.\n- [x] air # Ya.\n- [ ] batu\n- [ ] besi\n::: pembahasan\nAir cair.\n:::\n:::\n"
        );

        var quiz = graph[1];
        Assert.That(
            graph[0].GetProperty("hasPart").GetProperty("@id").GetString(),
            Is.EqualTo("https://a.id/soal/#kuis")
        );
        Assert.That(quiz.GetProperty("@id").GetString(), Is.EqualTo("https://a.id/soal/#kuis"));
        Assert.That(quiz.GetProperty("@type")[0].GetString(), Is.EqualTo("Quiz"));
        Assert.That(quiz.GetProperty("assesses").GetString(), Is.EqualTo("Wujud zat"));
        var question = quiz.GetProperty("hasPart")[0];
        Assert.That(question.GetProperty("@type").GetString(), Is.EqualTo("Question"));
        Assert.That(question.GetProperty("eduQuestionType").GetString(), Is.EqualTo("Multiple choice"));
        Assert.That(question.GetProperty("text").GetString(), Is.EqualTo("Mana yang cair?"));
        var right = question.GetProperty("acceptedAnswer")[0];
        Assert.That(
            (right.GetProperty("text").GetString(), right.GetProperty("position").GetInt32()),
            Is.EqualTo(("air", 1))
        );
        Assert.That(right.GetProperty("answerExplanation").GetProperty("text").GetString(), Is.EqualTo("Air cair."));
        Assert.That(question.GetProperty("suggestedAnswer").GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public void A_key_that_is_hidden_is_not_told()
    {
        var graph = Graph("::: soal kunci=tidak\nMana?\n- [x] rahasia\n- [ ] bukan\n:::\n");

        Assert.That(graph[1].GetProperty("hasPart")[0].TryGetProperty("acceptedAnswer", out _), Is.False);
        Assert.That(graph[1].GetRawText(), Does.Not.Contain("rahasia"));
    }

    [Test]
    public void Only_pages_with_questions_load_what_checks_them()
    {
        var built = TestSite
            .From(
                "-- bloggen.yml --\njudul: A\n-- content/posts/soal.md --\n# Soal\n\n::: soal\nMengapa?\n:::\n-- content/posts/lain.md --\n# Lain\n\nTeks.\n"
            )
            .Build();

        Assert.That(
            built["soal/index.html"],
            Does.Contain("src=\"/quiz.js\"").And.Contain("href=\"/quiz.css\"").And.Contain("data-check=\"Periksa\"")
        );
        Assert.That(built["lain/index.html"], Does.Not.Contain("quiz."));
        Assert.That(built["index.html"], Does.Not.Contain("quiz."));
    }
}
