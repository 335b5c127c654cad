namespace BlogGen.Tests.Markdown;

/// <summary>The examples of a specification text, with their numbers.</summary>
internal sealed record SpecExample(int Number, string Extension, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";

    public static IReadOnlyList<SpecExample> Of(string path)
    {
        var examples = new List<SpecExample>();
        var lines = File.ReadAllText(Checkout.Shared("data/conformance/" + path)).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + " example", StringComparison.Ordinal))
                continue;
            var dot = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, Fence, dot);
            examples.Add(
                new SpecExample(
                    examples.Count + 1,
                    lines[i][(Fence.Length + " example".Length)..].Trim(),
                    Text(lines[(i + 1)..dot]),
                    Text(lines[(dot + 1)..end])
                )
            );
            i = end;
        }
        return examples;
    }

    private static string Text(string[] lines) => string.Concat(lines.Select(l => l + "\n")).Replace('→', '\t');
}
