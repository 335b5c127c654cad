using System.Collections.Frozen;
using BlogGen.Localization;
using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>What stands between <c>\begin{…}</c> and <c>\end{…}</c>.</summary>
internal sealed record Environment(TableLayout Layout)
{
    public string Open { get; init; } = "";

    public string Close { get; init; } = "";

    /// <summary>Its columns are named in an argument: <c>{l|cr}</c>.</summary>
    public bool NamesColumns { get; init; }

    /// <summary>It says how many pairs of columns there are, which the rows show anyway: <c>alignat</c>.</summary>
    public bool CountsColumns { get; init; }

    /// <summary>A formula of its own, which opens without dollar signs.</summary>
    public bool IsDisplay { get; init; }

    public bool IsNumbered { get; init; }

    /// <summary>One number for all rows: <c>equation</c>.</summary>
    public bool IsOne { get; init; }
}

internal static class Environments
{
    public static readonly TableLayout Aligned = new()
    {
        Columns = "rl",
        IsDisplay = true,
        IsAligned = true,
    };

    public static readonly TableLayout Gathered = new() { IsDisplay = true };

    /// <summary>What stands between dollar signs.</summary>
    public static readonly Environment Formula = new(Aligned) { IsDisplay = true };

    private static readonly TableLayout s_centred = new();
    private static readonly TableLayout s_left = new() { Columns = "l" };
    private static readonly TableLayout s_displayLeft = new() { Columns = "l", IsDisplay = true };

    private static readonly FrozenDictionary<string, Environment> s_all = Collect().ToFrozenDictionary();

    public static Environment? Find(string name) => s_all.GetValueOrDefault(name);

    public static string? Nearest(string name) => Similar.Nearest(name, s_all.Keys);

    private static Dictionary<string, Environment> Collect()
    {
        var all = new Dictionary<string, Environment>(StringComparer.Ordinal)
        {
            ["matrix"] = new(s_centred),
            ["pmatrix"] = new(s_centred) { Open = "(", Close = ")" },
            ["bmatrix"] = new(s_centred) { Open = "[", Close = "]" },
            ["Bmatrix"] = new(s_centred) { Open = "{", Close = "}" },
            ["vmatrix"] = new(s_centred) { Open = "|", Close = "|" },
            ["Vmatrix"] = new(s_centred) { Open = "‖", Close = "‖" },
            ["smallmatrix"] = new(s_centred with { IsSmall = true }),
            ["psmallmatrix"] = new(s_centred with { IsSmall = true }) { Open = "(", Close = ")" },
            ["bsmallmatrix"] = new(s_centred with { IsSmall = true }) { Open = "[", Close = "]" },
            ["cases"] = new(s_left) { Open = "{" },
            ["dcases"] = new(s_displayLeft) { Open = "{" },
            ["rcases"] = new(s_left) { Close = "}" },
            ["drcases"] = new(s_displayLeft) { Close = "}" },
            ["array"] = new(s_centred) { NamesColumns = true },
            ["tabular"] = new(s_centred) { NamesColumns = true },
            ["darray"] = new(s_centred with { IsDisplay = true }) { NamesColumns = true },
            ["subarray"] = new(s_centred with { IsSmall = true }) { NamesColumns = true },
            ["aligned"] = new(Aligned),
            ["alignedat"] = new(Aligned) { CountsColumns = true },
            ["split"] = new(Aligned),
            ["gathered"] = new(Gathered),
            ["displaymath"] = new(Gathered) { IsDisplay = true },
            ["math"] = new(Gathered) { IsDisplay = true },
        };
        Numbered(all, "equation", new(Gathered) { IsOne = true });
        Numbered(all, "align", new(Aligned));
        Numbered(all, "alignat", new(Aligned) { CountsColumns = true });
        Numbered(all, "flalign", new(Aligned));
        Numbered(all, "eqnarray", new(Gathered with { Columns = "rcl" }));
        Numbered(all, "gather", new(Gathered));
        Numbered(all, "multline", new(Gathered with { IsScattered = true }) { IsOne = true });
        foreach (var name in (string[])["matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix"])
            all[name + "*"] = all[name];
        return all;
    }

    private static void Numbered(Dictionary<string, Environment> all, string name, Environment one)
    {
        all[name] = one with { IsDisplay = true, IsNumbered = true };
        all[name + "*"] = one with { IsDisplay = true };
    }
}
