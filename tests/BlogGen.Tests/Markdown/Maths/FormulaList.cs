namespace BlogGen.Tests.Markdown.Maths;

/// <summary>The formulas of <c>formulas.txt</c>, by topic, and what each comes out as.</summary>
internal sealed record FormulaList(IReadOnlyList<FormulaList.Line> Lines)
{
    private const string Arrow = "    → ";

    private static string Path { get; } =
        System.IO.Path.Combine(Checkout.Root, "tests", "BlogGen.Tests", "Markdown", "Maths", "formulas.txt");

    /// <param name="Notation">See <see cref="MathNotation"/>.</param>
    internal sealed record Line(string Topic, string Tex, string Notation);

    public static FormulaList Read()
    {
        var lines = new List<Line>();
        var topic = "";
        foreach (var text in File.ReadAllLines(Path))
        {
            if (text.StartsWith("# ", StringComparison.Ordinal))
                topic = text[2..];
            else if (text.StartsWith(Arrow, StringComparison.Ordinal))
                lines[^1] = lines[^1] with { Notation = text[Arrow.Length..] };
            else if (text.Length > 0)
                lines.Add(new Line(topic, text, ""));
        }
        return new FormulaList(lines);
    }

    public void Write(Func<Line, string> notation)
    {
        var topics = Lines.GroupBy(line => line.Topic);
        var text = topics.Select(topic =>
            $"# {topic.Key}\n" + string.Concat(topic.Select(line => $"{line.Tex}\n{Arrow}{notation(line)}\n"))
        );
        File.WriteAllText(Path, string.Join('\n', text));
    }

    /// <summary>The element <c>math</c> of a formula that stands by itself.</summary>
    public static string Render(string tex, out IReadOnlyList<string> problems)
    {
        var rendered = Rendered.From($"$$\n{tex}\n$$");
        problems = [.. rendered.Problems.Select(p => $"{p.Code} {p.Message.En}")];
        var start = rendered.Html.IndexOf("<math", StringComparison.Ordinal);
        var end = rendered.Html.IndexOf("</math>", StringComparison.Ordinal);
        return start < 0 ? "" : rendered.Html[start..(end + "</math>".Length)];
    }
}
