using System.Globalization;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Quiz;

/// <summary>The right answer as one line of HTML, with the letters and numbers under which the question shows its options.</summary>
internal static class KeyText
{
    /// <param name="say">Picks the language of the text.</param>
    public static string Of(Question question, Func<string, string, string> say) =>
        question.Answer switch
        {
            Choices choices => string.Join(
                "; ",
                OptionOrder
                    .Of(question)
                    .Index()
                    .Where(o => choices.Options[o.Item].IsKey)
                    .Select(o => Lettered(o.Index, choices.Options[o.Item].Text))
            ),
            TrueFalse truth => truth.IsTrue ? say("Benar", "True") : say("Salah", "False"),
            Categories categories => string.Join(
                "; ",
                OptionOrder
                    .Of(question)
                    .Index()
                    .Where(s => categories.Statements[s.Item].Category >= 0)
                    .Select(s =>
                        $"{Number(s.Index)} {HtmlText.Escape(categories.Names[categories.Statements[s.Item].Category])}"
                    )
            ),
            Blanks blanks => string.Join(
                "; ",
                blanks.Items.Select(blank => HtmlText.Escape(string.Join(say(" atau ", " or "), blank.Accepted)))
            ),
            Pairs pairs => OfPairs(question, pairs),
            Sequence sequence => string.Join(
                " → ",
                sequence.Steps.Select((s, i) => s.IsWordsOnly ? HtmlText.Escape(s.Plain) : Number(i))
            ),
            _ => "",
        };

    private static string Lettered(int place, RichText text) =>
        text.IsWordsOnly ? $"{Letters.Of(place)}. {HtmlText.Escape(text.Plain)}" : Letters.Of(place);

    private static string OfPairs(Question question, Pairs pairs)
    {
        var places = OptionOrder.Of(question).ToList();
        var lefts = pairs.Items.Index().Where(p => p.Item.Left is not null).ToList();
        return string.Join("; ", lefts.Select((p, i) => $"{Number(i)}–{Letters.Of(places.IndexOf(p.Index))}"));
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
