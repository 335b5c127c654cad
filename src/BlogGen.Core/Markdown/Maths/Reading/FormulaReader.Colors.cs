using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

internal sealed partial class FormulaReader
{
    /// <returns>As CSS writes it; null, and a diagnostic, for what is no colour.</returns>
    private string? ReadColor(Token command)
    {
        var model = _tokens.TakeOptional() is { } tokens ? TokenReader.TextOf(tokens).Trim() : "";
        var name = ReadName(command);
        var color = Colors.Find(model, name);
        if (color is null)
            _context.Report(
                command.At,
                (place, near) => Problems.MathUnknownColor(place, name, near),
                Similar.Nearest(name, Colors.Names)
            );
        return color;
    }

    private static MathNode InColor(string? color, string attribute, MathNode of) =>
        color is null ? of : new Styled(of, attribute == "mathcolor" ? "mstyle" : "mrow", $" {attribute}=\"{color}\"");
}
