using System.Globalization;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Lessons;

/// <summary>
/// Room for an answer: <c>::: tempat-jawab baris=4</c> for ruled lines, <c>kotak=5cm</c> for a box to draw in. On the screen one
/// can write in it; nothing is sent anywhere.
/// </summary>
internal static class AnswerSpaceWriter
{
    private const int UsualLines = 3;
    private const int MostLines = 60;

    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        var words = HeadWords.Split(container.Title).ToList();
        ContainerTag.Open(renderer, container, "div", "answer-space");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        if (ValueOf(words, "kotak", "box") is { } height && Centimetres(height) is { } size)
            WriteBox(renderer, size, state);
        else
            WriteLines(renderer, Lines(ValueOf(words, "baris", "lines")), state.Say("Jawaban", "Answer"), state);
        ContainerTag.Close(renderer, "div");
    }

    /// <param name="label">What is to be written here, for those who cannot see where the lines stand.</param>
    public static void WriteLines(HtmlRenderer renderer, int lines, string label, RenderState state)
    {
        state.HasActivity = true;
        state.HasAnswerSpace = true;
        if (state.IsPaper)
        {
            PaperLines.Write(renderer, lines);
            return;
        }
        renderer.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<textarea class=\"ruled\" rows=\"{lines}\" aria-label=\"{HtmlText.Escape(label)}\"></textarea>"
            )
        );
    }

    private static void WriteBox(HtmlRenderer renderer, decimal centimetres, RenderState state)
    {
        state.HasAnswerSpace = true;
        renderer.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<div class=\"answer-box\" role=\"img\" aria-label=\"{state.Say("Kotak untuk menggambar", "Box to draw in")}\" style=\"block-size: {centimetres}cm\"></div>"
            )
        );
    }

    private static string? ValueOf(List<HeadWord> words, string indonesian, string english) =>
        words.Find(word => Is(word.Name, indonesian) || Is(word.Name, english)).Value;

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static int Lines(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var lines)
            ? Math.Clamp(lines, 1, MostLines)
            : UsualLines;

    // Half a metre is more than any sheet; "5cm" and "5 cm" and "2,5cm" are all written.
    private static decimal? Centimetres(string value) =>
        decimal.TryParse(
            value.Replace("cm", "", StringComparison.OrdinalIgnoreCase).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var size
        )
            ? Math.Clamp(size, 1, 50)
            : null;
}
