using System.Diagnostics;
using System.Globalization;
using System.Text;
using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Maths.Reading;

namespace BlogGen.Benchmarks;

/// <summary>The time of one formula, TeX to MathML with its plain text, beside KaTeX in Node; see the script <c>formulas</c>.</summary>
internal static class FormulaSpeed
{
    private const int Passes = 1_000;

    /// <param name="list">One formula a line.</param>
    public static void Run(string list)
    {
        var formulas = File.ReadAllLines(list);
        var html = new StringBuilder(1 << 20);
        var best = double.MaxValue;
        for (var pass = 0; pass < Passes; pass++)
        {
            html.Clear();
            var start = Stopwatch.GetTimestamp();
            foreach (var tex in formulas)
                Write(tex, html);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / formulas.Length);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bloggen {best:0.0} µs a formula"));
    }

    private static void Write(string tex, StringBuilder html)
    {
        var context = new FormulaContext(
            new MacroTable(MathOptions.Usual.Macros),
            new EquationNumbers(),
            (_, _) => { }
        );
        var formula = new FormulaSource(tex, IsDisplay: true, [(0, 0, 0)]) { Context = context };
        formula.Tree = FormulaReader.Read(tex, context);
        FormulaWriter.WriteDisplay(html, formula, "div");
    }
}
