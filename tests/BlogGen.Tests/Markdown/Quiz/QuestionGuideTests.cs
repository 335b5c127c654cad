using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown.Quiz;

/// <summary>The guide on questions: each example is shown as written and live, and none breaks a rule.</summary>
internal sealed class QuestionGuideTests
{
    [TestCase("menulis-soal.md", "id")]
    [TestCase("menulis-soal.en.md", "en")]
    public void Every_example_stands_on_the_page_as_a_question_too(string page, string language)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "samples", "panduan", "content", page));
        var parts = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Split("```markdown\n");
        var examples = parts.Skip(1).Select(part => part.Split("```\n")[0]).ToList();

        var live = Rendered.From(
            string.Concat(parts.Select((p, i) => i == 0 ? p : p[(examples[i - 1].Length + 4)..])),
            new MarkdownOptions { Language = language, Title = "x" }
        );
        var alone = examples.ConvertAll(example => Rendered.From(example, new MarkdownOptions { Language = language }));

        Assert.That(live.Codes.Concat(alone.SelectMany(e => e.Codes)), Is.Empty);
        Assert.That(
            live.Body.Questions.Select(q => q.Text.Plain),
            Is.EqualTo(alone.SelectMany(e => e.Body.Questions).Select(q => q.Text.Plain))
        );
        Assert.That(live.Body.Questions.Select(q => q.Kind).Distinct().Count(), Is.EqualTo(9));
    }
}
