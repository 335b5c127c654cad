using System.Globalization;

namespace BlogGen.Markdown.Quiz;

/// <summary>What is said around a question, on the screen and on paper.</summary>
internal static class QuestionWords
{
    public static string Points(decimal points, RenderState state)
    {
        var number = points.ToString("0.##", CultureInfo.InvariantCulture);
        return state.Say($"{number.Replace('.', ',')} poin", points == 1 ? "1 point" : $"{number} points");
    }
}
