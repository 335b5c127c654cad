using System.Diagnostics;
using System.Text.Json;

namespace BlogGen.Tests.Markdown.Maths;

/// <summary>
/// Formula by formula beside two independent programs, KaTeX and Temml: what comes out must be built as one of them builds it, or
/// the difference is listed with the reason.
/// </summary>
public sealed class FormulaPeerTests
{
    private static string Folder { get; } = Path.Combine(Checkout.Root, "tests", "BlogGen.Tests", "Markdown", "Maths");

    private static string Modules { get; } = Path.Combine(Checkout.Root, "artifacts", "npm", "node_modules");

    [Test]
    public void Every_formula_is_built_as_one_of_its_peers_builds_it_or_differs_for_a_reason()
    {
        if (!Directory.Exists(Path.Combine(Modules, "temml")) || !Directory.Exists(Path.Combine(Modules, "katex")))
            Assert.Ignore("No peers here: npm install --prefix artifacts/npm katex temml.");
        var judged = Judged();

        var different = Compare().Where(c => c.Ours != c.Katex && c.Ours != c.Temml).ToList();

        Assert.Multiple(() =>
        {
            foreach (var c in different.Where(c => !judged.ContainsKey(c.Tex)))
                Assert.Fail($"{c.Tex}\n  ours  {c.Ours}\n  katex {c.Katex}\n  temml {c.Temml}");
            Assert.That(
                judged.Keys.Except(different.Select(c => c.Tex)),
                Is.Empty,
                "differences that are none any more"
            );
        });
    }

    private sealed record Comparison(string Tex, string? Ours, string? Katex, string? Temml);

    /// <summary>A reason, and below it the formulas that it explains.</summary>
    private static Dictionary<string, string> Judged()
    {
        var judged = new Dictionary<string, string>();
        var reason = "";
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, "differences.txt")).Where(l => l.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                reason = line[2..];
            else
                judged[line] = reason;
        }
        return judged;
    }

    private static List<Comparison> Compare()
    {
        var lines = FormulaList.Read().Lines;
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "peers.cjs"), Modules])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var answers = node.StandardOutput.ReadToEndAsync();
        foreach (var line in lines)
            node.StandardInput.WriteLine(
                JsonSerializer.Serialize(new { tex = line.Tex, ours = FormulaList.Render(line.Tex, out _) })
            );
        node.StandardInput.Close();
        return
        [
            .. answers
                .Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Zip(lines, (answer, line) => Read(line.Tex, JsonDocument.Parse(answer).RootElement)),
        ];
    }

    private static Comparison Read(string tex, JsonElement answer) =>
        new(
            tex,
            answer.GetProperty("ours").GetString(),
            answer.GetProperty("katex").GetString(),
            answer.GetProperty("temml").GetString()
        );
}
