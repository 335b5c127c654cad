using System.Globalization;
using System.Xml;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Exporting;

/// <summary>One <c>question</c> element.</summary>
internal sealed class MoodleQuestion(XmlWriter xml, MoodleFiles files, QuizItem item)
{
    private readonly Question _question = item.Question;

    public void WriteDescription(RichText stimulus)
    {
        Open("description", item.Name + " (stimulus)");
        Part("questiontext", stimulus);
        Empty("generalfeedback");
        Value("defaultgrade", "0");
        Value("penalty", "0");
        Value("hidden", "0");
        xml.WriteEndElement();
    }

    public void Write()
    {
        Open(Type, item.Name);
        Part("questiontext", _question.Text, Stem);
        General();
        Value("defaultgrade", Number(_question.Points));
        Value("penalty", _question.Answer is Essay ? "0" : "0.3333333");
        Value("hidden", "0");
        Value("idnumber", item.Id);
        Answers();
        Tags();
        xml.WriteEndElement();
    }

    public void Note(DiagnosticBag notes)
    {
        if (_question.Answer is Sequence)
            notes.Add(
                Problems.QuestionExportedAs(
                    _question.At,
                    _question.Number,
                    "menjodohkan langkah dengan nomornya",
                    "matching of steps and numbers"
                )
            );
        if (files.HasLostPicture)
            notes.Add(Problems.PictureNotExported(_question.At, _question.Number));
    }

    private string Type =>
        _question.Answer switch
        {
            Choices => "multichoice",
            TrueFalse => "truefalse",
            Categories => "cloze",
            Blanks { Items.Length: > 1 } => "cloze",
            Blanks { Items: [{ IsNumeric: true }] } => "numerical",
            Blanks => "shortanswer",
            Pairs or Sequence => "matching",
            _ => "essay",
        };

    private string Stem(string html) =>
        _question.Answer switch
        {
            Blanks { Items.Length: > 1 } blanks => GapMarkup.Replace(html, i => ClozeText.OfBlank(blanks.Items[i])),
            Categories categories => html + Table(categories),
            _ => GapMarkup.Replace(html, _ => "_____"),
        };

    private static string Table(Categories categories) =>
        "<table>"
        + string.Concat(
            categories.Statements.Select(s =>
                $"<tr><td>{s.Text.Html}</td><td>{ClozeText.OfCategory(categories.Names, s.Category)}</td></tr>"
            )
        )
        + "</table>";

    private void Answers()
    {
        switch (_question.Answer)
        {
            case Choices choices:
                Value("single", choices.IsMultiple ? "false" : "true");
                Value("shuffleanswers", _question.IsShuffled ? "true" : "false");
                Value("answernumbering", "ABCD");
                foreach (var option in choices.Options)
                    Answer(Fraction(option, choices), option.Text, option.Feedback);
                break;
            case TrueFalse truth:
                Answer(truth.IsTrue ? "100" : "0", "true", truth.IsTrue ? truth.WhenRight : truth.WhenWrong);
                Answer(truth.IsTrue ? "0" : "100", "false", truth.IsTrue ? truth.WhenWrong : truth.WhenRight);
                break;
            case Blanks { Items: [{ IsNumeric: true } blank] }:
                foreach (var number in blank.Numbers)
                    Answer("100", Number(number.Value), null, number.Tolerance);
                break;
            case Blanks { Items: [var blank] }:
                Value("usecase", "0");
                foreach (var word in blank.Accepted)
                    Answer("100", word.Replace("*", "\\*", StringComparison.Ordinal), null);
                break;
            case Pairs pairs:
                Value("shuffleanswers", "true");
                foreach (var pair in pairs.Items)
                    SubQuestion(pair.Left ?? RichText.Empty, pair.Right.Plain);
                break;
            case Sequence sequence:
                Value("shuffleanswers", "true");
                foreach (var (index, step) in sequence.Steps.Index())
                    SubQuestion(step, (index + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case Essay essay:
                Value("responseformat", "editor");
                Value("responserequired", "1");
                Value("responsefieldlines", essay.Lines.ToString(CultureInfo.InvariantCulture));
                Part("graderinfo", _question.Rubric ?? RichText.Empty);
                break;
        }
    }

    private void Answer(string fraction, RichText text, RichText? feedback)
    {
        OpenAnswer(fraction, "html");
        files.Write(xml, text);
        Feedback(feedback);
        xml.WriteEndElement();
    }

    private void Answer(string fraction, string plain, RichText? feedback, decimal? tolerance = null)
    {
        OpenAnswer(fraction, "moodle_auto_format");
        xml.WriteElementString("text", plain);
        Feedback(feedback);
        if (tolerance is { } width)
            Value("tolerance", Number(width));
        xml.WriteEndElement();
    }

    private void OpenAnswer(string fraction, string format)
    {
        xml.WriteStartElement("answer");
        xml.WriteAttributeString("fraction", fraction);
        xml.WriteAttributeString("format", format);
    }

    private void Feedback(RichText? feedback)
    {
        if (feedback is not null)
            Part("feedback", feedback);
    }

    private void SubQuestion(RichText left, string right)
    {
        xml.WriteStartElement("subquestion");
        xml.WriteAttributeString("format", "html");
        files.Write(xml, left);
        xml.WriteStartElement("answer");
        xml.WriteElementString("text", right);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void General()
    {
        var text =
            _question.Answer is Essay && _question.Model is { } model
                ? Joined(model, _question.Explanation)
                : _question.Explanation;
        if (text is null)
            Empty("generalfeedback");
        else
            Part("generalfeedback", text);
    }

    private static RichText Joined(RichText first, RichText? second)
    {
        if (second is null)
            return first;
        var at = first.Html.Length;
        return new RichText(
            first.Html + second.Html,
            [.. first.Links, .. second.Links.Select(link => link with { Offset = link.Offset + at })],
            first.Plain + " " + second.Plain
        );
    }

    private void Tags()
    {
        var tags = new[]
        {
            _question.Level,
            _question.Objective,
            _question.Grade is { } grade ? $"Kelas {grade}" : null,
        };
        if (tags.All(tag => tag is null))
            return;
        xml.WriteStartElement("tags");
        foreach (var tag in tags.OfType<string>())
        {
            xml.WriteStartElement("tag");
            xml.WriteElementString("text", tag);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Fraction(Option option, Choices choices)
    {
        if (!choices.IsMultiple)
            return option.IsKey ? "100" : "0";
        var alike = choices.Options.Count(o => o.IsKey == option.IsKey);
        return (option.IsKey ? "" : "-") + Number(Math.Round(100m / alike, 5));
    }

    private void Open(string type, string name)
    {
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", type);
        xml.WriteStartElement("name");
        xml.WriteElementString("text", name);
        xml.WriteEndElement();
    }

    private void Part(string element, RichText text, Func<string, string>? change = null)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("format", "html");
        files.Write(xml, text, change);
        xml.WriteEndElement();
    }

    private void Empty(string element)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("format", "html");
        xml.WriteElementString("text", "");
        xml.WriteEndElement();
    }

    private void Value(string element, string value) => xml.WriteElementString(element, value);

    private static string Number(decimal number) => number.ToString("0.#######", CultureInfo.InvariantCulture);
}
