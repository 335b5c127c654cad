using BlogGen.Cli.Reporting.Comparing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>
/// Prints a problem as a person reads it: code and place, what is wrong, the line itself with a caret, what to do.
/// A blank line stands between the problems of one file and the next.
/// </summary>
internal sealed class DiagnosticPrinter(TextWriter writer, SourceLines sources, UiLanguage language)
{
    private string? _lastFile;

    public bool UsesColor { get; init; }

    public int Width { get; init; } = 100;

    public void Write(Diagnostic diagnostic, Severity severity)
    {
        var file = diagnostic.Location?.File ?? "";
        if (_lastFile is not null && _lastFile != file)
            writer.WriteLine();
        _lastFile = file;

        WriteHead(diagnostic, severity);
        if (diagnostic.Location is { Line: > 0 } at && sources.Line(at) is { } line)
            WriteExcerpt(Excerpt.Of(line, at.Column, Width - 10), at.Line, severity);
        if (diagnostic.Hint.In(language) is { Length: > 0 } hint)
            writer.WriteLine("  → " + Printable.Text(hint));
    }

    public void WriteLine(Words words, Paint paint = Paint.None) =>
        writer.WriteLine(paint.Apply(words.In(language), UsesColor));

    public void WriteLines(Comparison comparison) => ComparisonText.Write(writer, comparison, language);

    private void WriteHead(Diagnostic diagnostic, Severity severity)
    {
        var code = Color(severity).Apply(diagnostic.Code, UsesColor);
        var place = diagnostic.Location is { } at ? " " + Printable.Text(at.ToString()) : "";
        writer.WriteLine(
            $"{code}{place}  {Label(severity).In(language)}{Printable.Text(diagnostic.Message.In(language))}"
        );
    }

    private void WriteExcerpt(Excerpt excerpt, int lineNumber, Severity severity)
    {
        var number = $"{lineNumber, 5}";
        writer.WriteLine($"{Paint.Faint.Apply(number + " │", UsesColor)} {excerpt.Text}".TrimEnd());
        if (excerpt.CaretColumn < 0)
            return;

        var margin = new string(' ', number.Length) + " │";
        var caret = new string(' ', excerpt.CaretColumn) + Color(severity).Apply("^", UsesColor);
        writer.WriteLine($"{Paint.Faint.Apply(margin, UsesColor)} {caret}");
    }

    /// <summary>A warning is the common case and needs no word.</summary>
    private static Words Label(Severity severity) =>
        severity switch
        {
            Severity.Error => new Words("Galat: ", "Error: "),
            Severity.Info => new Words("Catatan: ", "Note: "),
            _ => new Words("", ""),
        };

    private static Paint Color(Severity severity) =>
        severity switch
        {
            Severity.Error => Paint.Red,
            Severity.Warning => Paint.Yellow,
            _ => Paint.Blue,
        };
}
