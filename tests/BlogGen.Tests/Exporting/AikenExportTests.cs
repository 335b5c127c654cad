using BlogGen.Exporting;

namespace BlogGen.Tests.Exporting;

internal sealed class AikenExportTests
{
    /// <summary>A reader of Aiken after Moodle's: an option is a capital, a point or bracket, a blank; anything else is a stem.</summary>
    private static IReadOnlyList<(string Stem, IReadOnlyList<string> Options, string Key)> Read(string aiken)
    {
        var questions = new List<(string, IReadOnlyList<string>, string)>();
        var (stem, options) = ("", new List<string>());
        foreach (var line in aiken.Split('\n').Where(l => l.Length > 0))
        {
            if (line.StartsWith("ANSWER: ", StringComparison.Ordinal))
            {
                questions.Add((stem, options, line[8..]));
                options = [];
            }
            else if (
                char.IsAsciiLetterUpper(line[0])
                && line.Length > 2
                && line[1] is '.' or ')'
                && line[2] is ' ' or '\t'
            )
                options.Add(line[3..]);
            else
                stem = line;
        }
        return questions;
    }

    [Test]
    public void Single_choices_go_out_and_all_else_is_named()
    {
        var export = QuizSite
            .Of(
                "::: soal\nMana\nyang cair?\n- [ ] api\n- [x] air\n:::\n\n::: soal\nMengapa?\n:::\n\n::: soal\nLihat ![g](https://a.id/g.png)\n- [x] a\n- [ ] b\n:::\n"
            )
            .Export(QuizFormat.Aiken);

        Assert.That(export.Text(), Is.EqualTo("Mana yang cair?\nA. api\nB. air\nANSWER: B\n\n"));
        Assert.That(
            export.Notes.Select(n => $"{n.Code} {n.Location!.Line}"),
            Is.EqualTo(new[] { "SOA20 12", "SOA20 16" })
        );
        Assert.That((export.Exported, export.Total), Is.EqualTo((1, 3)));
    }

    [TestCase("A. Chairil lahir di …")]
    [TestCase("ANSWER: apa artinya?")]
    public void A_question_that_looks_like_an_option_is_not_read_as_one(string stem)
    {
        var text = QuizSite.Of($"::: soal\n*{stem}*\n- [x] a\n- [ ] b\n:::\n").Export(QuizFormat.Aiken).Text();

        Assert.That(Read(text), Has.Count.EqualTo(1));
        Assert.That(Read(text)[0].Options, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Hostile_signs_come_back_as_they_were([Range(0, 99)] int seed)
    {
        var random = new Random(seed);
        var (stem, first, second) = (HostileText.Any(random), HostileText.Any(random), HostileText.Any(random) + "x");

        var questions = Read(
            QuizSite
                .Of(
                    $"::: soal pg\n{HostileText.InMarkdown(stem)}\n\n- [ ] {HostileText.InMarkdown(first)}\n- [x] {HostileText.InMarkdown(second)}\n:::\n"
                )
                .Export(QuizFormat.Aiken)
                .Text()
        );

        Assert.That(questions.Single().Stem, Is.EqualTo(stem));
        Assert.That(questions.Single().Options, Is.EqualTo(new[] { first, second }));
        Assert.That(questions.Single().Key, Is.EqualTo("B"));
    }
}
