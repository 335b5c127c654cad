using System.Globalization;
using System.Text;
using System.Text.Json;
using BlogGen.Importing;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;
using BlogGen.Tests.Markdown;

namespace BlogGen.Tests.Importing;

/// <summary>Question banks from elsewhere, as posts of a site.</summary>
internal sealed class GiftImportTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "../shared/data/conformance/gift/questions");

    private static IEnumerable<TestCaseData> Files() =>
        Directory.Exists(Folder)
            ? Directory
                .EnumerateFiles(Folder, "*.gift")
                .Order(StringComparer.Ordinal)
                .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)))
            : [new TestCaseData("")];

    private static Rendered Import(string gift)
    {
        var post = GiftImporter.Post("Soal", "2026-08-01", GiftReader.Read(gift), inIndonesian: true);
        return Rendered.From(post[(post.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]);
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_of_the_conformance_set_brings_the_questions_and_answers_that_it_should(string file)
    {
        if (file.Length == 0)
            Assert.Ignore("The conformance files are not beside this checkout.");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, "json")));
        var wanted = json
            .RootElement.EnumerateArray()
            .Where(q => Type(q) is not ("Category" or "Description"))
            .ToList();

        var rendered = Import(File.ReadAllText(file));
        var questions = rendered.Body.Questions;

        Assert.That(questions.Select(q => Named(q.Answer)), Is.EqualTo(wanted.Select(Type)));
        foreach (var (question, expected) in questions.Zip(wanted))
        {
            Assert.That(Bare(question.Text.Plain), Is.EqualTo(Bare(Plain(expected.GetProperty("stem")))), file);
            Compare(question, expected);
        }
        foreach (var text in json.RootElement.EnumerateArray().Where(q => Type(q) == "Description"))
            Assert.That(Bare(HtmlText.ToPlainText(rendered.Html)), Does.Contain(Bare(Plain(text.GetProperty("stem")))));
    }

    private static string Type(JsonElement question) => question.GetProperty("type").GetString()!;

    private static string Named(Answer answer) =>
        answer switch
        {
            Choices => "MC",
            TrueFalse => "TF",
            Blanks { Items: [{ IsNumeric: true }] } => "Numerical",
            Blanks => "Short",
            Pairs => "Matching",
            _ => "Essay",
        };

    private static void Compare(Question question, JsonElement expected)
    {
        switch (question.Answer)
        {
            case Choices choices:
                var all = expected.GetProperty("choices").EnumerateArray().ToList();
                Assert.That(
                    choices.Options.Select(o => Bare(o.Text.Plain)),
                    Is.EqualTo(all.Select(c => Bare(Plain(c.GetProperty("text")))))
                );
                Assert.That(
                    choices.Options.Select(o => Bare(o.Feedback?.Plain ?? "")),
                    Is.EqualTo(all.Select(c => Bare(Plain(c.GetProperty("feedback")))))
                );
                var hasRight = all.Exists(c => c.GetProperty("isCorrect").GetBoolean());
                Assert.That(
                    choices.Options.Select(o => o.IsKey),
                    Is.EqualTo(all.Select(c => hasRight ? c.GetProperty("isCorrect").GetBoolean() : Weight(c) > 0))
                );
                break;
            case TrueFalse truth:
                Assert.That(truth.IsTrue, Is.EqualTo(expected.GetProperty("isTrue").GetBoolean()));
                Assert.That(
                    Bare(truth.WhenWrong?.Plain ?? ""),
                    Is.EqualTo(Bare(Plain(expected.GetProperty("trueFeedback"))))
                );
                Assert.That(
                    Bare(truth.WhenRight?.Plain ?? ""),
                    Is.EqualTo(Bare(Plain(expected.GetProperty("falseFeedback"))))
                );
                break;
            case Blanks { Items: [{ IsNumeric: true } blank] }:
                var number = expected.GetProperty("choices");
                if (number.ValueKind == JsonValueKind.Array)
                    number =
                        number[0].GetProperty("isCorrect").GetBoolean() && Weight(number[0]) is null or 100
                            ? number[0].GetProperty("text")
                            : number.EnumerateArray().First(c => Weight(c) == 100).GetProperty("text");
                Assert.That(blank.Numbers.Single(), Is.EqualTo(Number(number)));
                break;
            case Blanks { Items: [var words] }:
                var right = expected.GetProperty("choices").EnumerateArray().Where(c => Weight(c) is null or 100);
                Assert.That(
                    words.Accepted.Select(Bare),
                    Is.EqualTo(right.Select(c => Bare(Plain(c.GetProperty("text")))))
                );
                break;
            case Pairs pairs:
                Assert.That(
                    pairs.Items.Select(p => (Bare(p.Left?.Plain ?? ""), Bare(p.Right.Plain))),
                    Is.EqualTo(
                        expected
                            .GetProperty("matchPairs")
                            .EnumerateArray()
                            .Select(p =>
                                (
                                    Bare(Plain(p.GetProperty("subquestion"))),
                                    Bare(p.GetProperty("subanswer").GetString()!)
                                )
                            )
                    )
                );
                break;
        }
        if (expected.TryGetProperty("globalFeedback", out var general) && general.ValueKind == JsonValueKind.Object)
            Assert.That(Bare(question.Explanation!.Plain), Does.Contain(Bare(Plain(general))));
    }

    private static decimal? Weight(JsonElement choice) =>
        choice.GetProperty("weight") is { ValueKind: JsonValueKind.Number } weight ? weight.GetDecimal() : null;

    private static Quantity Number(JsonElement number) =>
        number.GetProperty("type").GetString() switch
        {
            "high-low" => new Quantity(
                (number.GetProperty("numberHigh").GetDecimal() + number.GetProperty("numberLow").GetDecimal()) / 2,
                (number.GetProperty("numberHigh").GetDecimal() - number.GetProperty("numberLow").GetDecimal()) / 2
            ),
            "range" => new Quantity(
                number.GetProperty("number").GetDecimal(),
                number.GetProperty("range").GetDecimal()
            ),
            _ => new Quantity(number.GetProperty("number").GetDecimal(), 0),
        };

    /// <summary>As a reader sees it; Markdown through the pipeline, HTML without its tags.</summary>
    private static string Plain(JsonElement text)
    {
        if (text.ValueKind != JsonValueKind.Object)
            return "";
        var written = text.GetProperty("text").GetString()!;
        return text.GetProperty("format").GetString() switch
        {
            "html" => HtmlText.ToPlainText(written),
            "markdown" => HtmlText.ToPlainText(Rendered.From(written).Html),
            _ => written,
        };
    }

    /// <summary>Without blanks and the lines of gaps: where these stand is a matter of form.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (
            var c in text.Where(c =>
                !char.IsWhiteSpace(c) && c != '_' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format
            )
        )
            bare.Append(c);
        return bare.ToString();
    }

    [Test]
    public void What_was_imported_is_a_draft_and_its_words_are_those_of_the_site()
    {
        var post = GiftImporter.Post(
            "Soal: IPA",
            "2026-08-01",
            GiftReader.Read("Apa?{=air ~api}\n"),
            inIndonesian: true
        );

        Assert.That(
            post,
            Is.EqualTo(
                "---\njudul: \"Soal: IPA\"\ntanggal: 2026-08-01\ndraf: ya\njenis: soal\n---\n\n::: soal pg\nApa?\n\n- [x] air\n- [ ] api\n:::\n"
            )
        );
        Assert.That(
            GiftImporter.Post("A", "2026-08-01", GiftReader.Read("What?{}"), inIndonesian: false),
            Does.Contain("draft: yes").And.Contain("::: question essay")
        );
    }

    [Test]
    public void Marks_in_foreign_text_stay_marks()
    {
        var question = Import("::: bukan kotak *dan* $x$ <b> `k` ||{=a*b ~- c ~1. d}").Body.Questions.Single();

        Assert.That(question.Text.Plain, Is.EqualTo("::: bukan kotak *dan* $x$ <b> `k` ||"));
        Assert.That(
            ((Choices)question.Answer).Options.Select(o => o.Text.Plain),
            Is.EqualTo(new[] { "a*b", "- c", "1. d" })
        );
    }

    [Test]
    public void What_cannot_be_read_is_named_and_the_rest_comes_in()
    {
        var folder = Directory.CreateTempSubdirectory("bloggen-").FullName;
        try
        {
            var gift = Encoding.UTF8.GetBytes("::a::Apa? {tanpa tutup\n\n::b::Lalu?{=satu =%50%dua}\n");
            var result = GiftImporter.Import(folder, "bank-soal.txt", gift, TestSite.Now);

            Assert.That(result.Written, Is.EqualTo(new[] { "content/posts/2026-11-24-bank-soal.md" }));
            Assert.That(
                result.Diagnostics.Select(d => $"{d.Code} {d.Location!.Line}"),
                Is.EqualTo(new[] { "SOA31 1", "SOA32 3" })
            );
            Assert.That(
                File.ReadAllText(Path.Combine(folder, result.Written[0])),
                Does.Contain("judul: Bank soal").And.Contain("[[satu]]").And.Contain("dua (50%)")
            );
            Assert.That(
                GiftImporter
                    .Import(folder, "x.txt", Encoding.UTF8.GetBytes("// kosong\n"), TestSite.Now)
                    .Diagnostics.Single()
                    .Code,
                Is.EqualTo("SOA30")
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
