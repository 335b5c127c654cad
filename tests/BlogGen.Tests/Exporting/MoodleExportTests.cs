using System.Xml.Linq;
using BlogGen.Exporting;

namespace BlogGen.Tests.Exporting;

/// <summary>Moodle XML against the structure that Moodle's own importer reads.</summary>
internal sealed class MoodleExportTests
{
    private const string Everything = """
        ::: soal pg poin=2 level=L2 {#cair}
        Lihat ![gelas](gelas.png). Mana yang cair?
        - [x] air # Ya.
        - [ ] ![batu](batu.png)
        - [ ] batu
        ::: pembahasan
        Air ]]> cair.
        :::
        :::

        ::: soal acak
        Mana saja?
        - [x] air
        - [x] minyak
        - [ ] api
        :::

        ::: soal
        Es mengapung. (S) # Salahmu. # Benarmu.
        :::

        ::: soal
        Ibu kota: [[Jakarta;DKI Jakarta]]
        :::

        ::: soal
        Nilai pi: [[3,14±0,005 cm]]
        :::

        ::: soal
        [[satu]] dan [[2±0,5]]
        :::

        ::: soal
        Nilai.
        - Es (B)
        - Besi (S)
        - Kayu (B)
        :::

        ::: soal
        Pasangkan.
        - Jepang → Tokyo
        - Mesir → Kairo
        - → Paris
        :::

        ::: soal
        Urutkan.
        1. satu
        2. dua
        3. tiga
        :::

        ::: soal-grup
        ::: stimulus
        Bacaan.
        :::
        ::: soal baris=8
        Mengapa?
        ::: rubrik
        Dua poin.
        :::
        ::: jawaban
        Karena.
        :::
        :::
        :::
        """;

    private static XElement Quiz()
    {
        var site = TestSite.From(
            $"-- bloggen.yml --\njudul: Blog Bu Rina\n-- content/posts/zat-cair/index.md --\n---\njudul: Latihan A/B\ntanggal: 2026-08-01\n---\n\n{Everything}\n-- content/posts/zat-cair/gelas.png --\nGAMBAR\n-- content/posts/zat-cair/batu.png --\nBATU\n"
        );
        return XElement.Parse(site.Export(QuizFormat.Moodle).Text());
    }

    private static XElement[] Questions(XElement quiz) => [.. quiz.Elements("question")];

    private static string? Text(XElement? element) => element?.Element("text")?.Value;

    [Test]
    public void Every_kind_has_its_type_in_the_order_of_the_page()
    {
        var quiz = Quiz();

        Assert.That(quiz.Name.LocalName, Is.EqualTo("quiz"));
        Assert.That(
            Questions(quiz).Select(q => q.Attribute("type")!.Value),
            Is.EqualTo(
                new[]
                {
                    "category",
                    "multichoice",
                    "multichoice",
                    "truefalse",
                    "shortanswer",
                    "numerical",
                    "cloze",
                    "cloze",
                    "matching",
                    "matching",
                    "description",
                    "essay",
                }
            )
        );
        Assert.That(Text(Questions(quiz)[0].Element("category")), Is.EqualTo("$course$/top/Blog Bu Rina/Latihan A//B"));
    }

    [Test]
    public void Every_question_has_what_the_importer_asks_for()
    {
        foreach (var question in Questions(Quiz()).Skip(1))
        {
            var type = question.Attribute("type")!.Value;
            Assert.That(Text(question.Element("name")), Is.Not.Empty, type);
            Assert.That(question.Element("questiontext")!.Attribute("format")!.Value, Is.EqualTo("html"), type);
            Assert.That(
                question.Element("questiontext")!.Element("text")!.Nodes().OfType<XCData>(),
                Is.Not.Empty,
                type
            );
            Assert.That(question.Element("generalfeedback"), Is.Not.Null, type);
            Assert.That(question.Element("defaultgrade"), Is.Not.Null, type);
            Assert.That(question.Element("penalty"), Is.Not.Null, type);
            Assert.That(question.Element("hidden")!.Value, Is.EqualTo("0"), type);
            if (type != "description")
                Assert.That(question.Element("idnumber")!.Value, Does.StartWith("zat-cair-"), type);
            foreach (var answer in question.Elements("answer"))
                Assert.That(
                    decimal.Parse(
                        answer.Attribute("fraction")!.Value,
                        System.Globalization.CultureInfo.InvariantCulture
                    ),
                    Is.InRange(-100m, 100m)
                );
        }
        Assert.That(Questions(Quiz()).Select(q => q.Element("idnumber")?.Value).Where(id => id is not null), Is.Unique);
    }

    [Test]
    public void Pictures_go_with_the_text_that_shows_them()
    {
        var question = Questions(Quiz())[1];
        var file = question.Element("questiontext")!.Element("file")!;
        var option = question.Elements("answer").ElementAt(1);

        Assert.That(Text(question.Element("questiontext")), Does.Contain("src=\"@@PLUGINFILE@@/gelas.png\""));
        Assert.That(
            (file.Attribute("name")!.Value, file.Attribute("path")!.Value, file.Attribute("encoding")!.Value),
            Is.EqualTo(("gelas.png", "/", "base64"))
        );
        Assert.That(
            System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(file.Value)),
            Does.StartWith("GAMBAR")
        );
        Assert.That(option.Element("file")!.Attribute("name")!.Value, Is.EqualTo("batu.png"));
    }

    [Test]
    public void Answers_carry_their_weight_and_their_feedback()
    {
        var questions = Questions(Quiz());

        Assert.That(
            questions[1].Elements("answer").Select(a => a.Attribute("fraction")!.Value),
            Is.EqualTo(new[] { "100", "0", "0" })
        );
        Assert.That(Text(questions[1].Element("answer")!.Element("feedback")), Is.EqualTo("Ya."));
        Assert.That(Text(questions[1].Element("generalfeedback")), Is.EqualTo("<p>Air ]]&gt; cair.</p>"));
        Assert.That(
            (
                questions[1].Element("single")!.Value,
                questions[1].Element("answernumbering")!.Value,
                questions[1].Element("defaultgrade")!.Value
            ),
            Is.EqualTo(("true", "ABCD", "2"))
        );
        Assert.That(questions[2].Element("shuffleanswers")!.Value, Is.EqualTo("true"));
        Assert.That(
            questions[2].Elements("answer").Select(a => a.Attribute("fraction")!.Value),
            Is.EqualTo(new[] { "50", "50", "-100" })
        );
        Assert.That(
            questions[3]
                .Elements("answer")
                .Select(a => (Text(a), a.Attribute("fraction")!.Value, Text(a.Element("feedback")))),
            Is.EqualTo(new[] { ("true", "0", "Salahmu."), ("false", "100", "Benarmu.") })
        );
        Assert.That(questions[4].Elements("answer").Select(Text), Is.EqualTo(new[] { "Jakarta", "DKI Jakarta" }));
        Assert.That(Text(questions[4].Element("questiontext")), Is.EqualTo("Ibu kota: _____"));
        Assert.That(
            (Text(questions[5].Element("answer")), questions[5].Element("answer")!.Element("tolerance")!.Value),
            Is.EqualTo(("3.14", "0.005"))
        );
        Assert.That(
            Text(questions[6].Element("questiontext")),
            Is.EqualTo("{1:SHORTANSWER:=satu} dan {1:NUMERICAL:=2:0.5}")
        );
        Assert.That(
            Text(questions[7].Element("questiontext")),
            Does.Contain("<td>Besi</td><td>{1:MULTICHOICE_H:Benar~=Salah}</td>")
        );
        Assert.That(
            questions[8].Elements("subquestion").Select(s => (Text(s), Text(s.Element("answer")))),
            Is.EqualTo(new[] { ("Jepang", "Tokyo"), ("Mesir", "Kairo"), ("", "Paris") })
        );
        Assert.That(
            questions[9].Elements("subquestion").Select(s => Text(s.Element("answer"))),
            Is.EqualTo(new[] { "1", "2", "3" })
        );
        Assert.That(Text(questions[10].Element("questiontext")), Is.EqualTo("<p>Bacaan.</p>"));
        Assert.That(
            (
                questions[11].Element("responsefieldlines")!.Value,
                Text(questions[11].Element("graderinfo")),
                Text(questions[11].Element("generalfeedback"))
            ),
            Is.EqualTo(("8", "<p>Dua poin.</p>", "<p>Karena.</p>"))
        );
    }

    [Test]
    public void A_spreadsheet_gets_a_row_for_each_question()
    {
        var rows = QuizSite.Of(Everything).Export(QuizFormat.Csv).Text().TrimStart('\uFEFF').Split("\r\n");

        Assert.That(rows[0], Does.StartWith("id,post,number,kind,"));
        Assert.That(
            rows.Skip(1).Where(row => row.StartsWith("soal-", StringComparison.Ordinal)).Count(),
            Is.EqualTo(10)
        );
        Assert.That(rows[1], Does.StartWith("soal-cair,Latihan 1,1,pg,,,L2,2,").And.Contain("\"A. air\n"));
    }
}
