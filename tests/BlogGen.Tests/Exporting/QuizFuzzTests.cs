using BlogGen.Exporting;
using BlogGen.Importing;
using BlogGen.Markdown.Quiz;
using BlogGen.Tests.Markdown;

namespace BlogGen.Tests.Exporting;

/// <summary>Whatever a post holds, its questions are read, written and exported without an exception.</summary>
internal sealed class QuizFuzzTests
{
    private static readonly string[] s_pieces =
    [
        "::: soal\n",
        "::: soal pg acak kelas=8\n",
        "::: soal jodoh\n",
        "::: soal bs\n",
        "::: soal urut\n",
        "::: soal numerik\n",
        "::: soal-grup\n",
        "::: stimulus\n",
        "::: pembahasan\n",
        "::: rubrik\n",
        "::: khusus-guru\n",
        ":::\n",
        "\n",
        "\n\n",
        "Apa? ",
        "- [x] a # b\n",
        "- [ ] \n",
        "- \n",
        "- a → b\n",
        "- → \n",
        "1. satu\n",
        "1. # \n",
        "| a | b |\n|---|---|\n| c | B # d |\n",
        "| a | b | c |\n|---|---|---|\n| | x | |\n",
        "[[3,14±0,1 cm]] ",
        "[[;;]] ",
        "[[a;\\;]]",
        "(B) # ya # tidak\n",
        "![x](x.png)",
        "<img src=\"y.png\">",
        "`# `",
        "## Judul\n",
        "> kutip\n",
        "[^1]\n\n[^1]: catatan\n\n",
    ];

    [Test]
    public void Any_order_of_pieces_is_read_and_exported([Range(0, 199)] int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(
            Enumerable.Range(0, random.Next(2, 25)).Select(_ => s_pieces[random.Next(s_pieces.Length)])
        );

        var rendered = Rendered.From(text);
        Assert.That(rendered.Html.Split("<fieldset").Length, Is.EqualTo(rendered.Html.Split("</fieldset>").Length));
        Assert.That(rendered.Html.Split("<fieldset").Length - 1, Is.EqualTo(rendered.Body.Questions.Length));
        var site = QuizSite.Of(text);
        foreach (var format in Enum.GetValues<QuizFormat>())
            Assert.That(site.Export(format).Exported, Is.InRange(0, rendered.Body.Questions.Length));
        System.Xml.Linq.XElement.Parse(site.Export(QuizFormat.Moodle).Text());
    }

    [Test]
    public void What_was_exported_as_GIFT_comes_back_as_the_same_questions()
    {
        var guide = File.ReadAllText(Path.Combine(Checkout.Root, "samples", "panduan", "content", "menulis-soal.md"));
        var site = TestSite.From($"-- content/posts/soal.md --\n{guide}");
        var first = Rendered.From(guide[(guide.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]).Body.Questions;

        var post = GiftImporter.Post(
            "Soal",
            "2026-08-01",
            GiftReader.Read(site.Export(QuizFormat.Gift).Text()),
            inIndonesian: true
        );
        var second = Rendered.From(post[(post.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]).Body.Questions;

        foreach (var kind in new[] { QuestionKind.SingleChoice, QuestionKind.MultipleChoice, QuestionKind.Essay })
        {
            var wanted = first.Where(q => q.Kind == kind).ToList();
            // The third category, of things, becomes three single choices of its own.
            var found = second.Where(q => q.Kind == kind && wanted.Exists(w => w.Text.Plain == q.Text.Plain)).ToList();
            Assert.That(found.Select(Answers), Is.EqualTo(wanted.Select(Answers)));
        }
    }

    private static string Answers(Question question) =>
        question.Answer is Choices choices
            ? string.Join('|', choices.Options.Select(o => $"{o.Text.Plain}{o.IsKey}{o.Feedback?.Plain}"))
            : question.Kind.ToString();
}
