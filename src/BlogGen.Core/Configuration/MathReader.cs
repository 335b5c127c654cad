using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Maths.Reading;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads <c>matematika: tidak</c>, or what a site says about its formulas.</summary>
internal static class MathReader
{
    public static MathOptions Read(Node? node, DiagnosticBag problems)
    {
        if (node is not MapNode map)
            return MathOptions.Usual with { IsOn = Flag(node, problems) ?? true };
        return new MathOptions
        {
            IsOn = Flag(map.Find("enabled", "aktif"), problems) ?? true,
            DecimalComma = Flag(map.Find("decimal_comma", "koma_desimal"), problems),
            Macros = MacrosOf(map.Find("macros", "makro") as MapNode ?? MapNode.Empty, problems),
        };
    }

    private static bool? Flag(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return null;
        if (FieldConverter.FlagOf(text) is { } flag)
            return flag;
        if (!text.Equals("auto", StringComparison.OrdinalIgnoreCase))
            problems.Add(Problems.UnreadableMathSetting(node!.At, text));
        return null;
    }

    private static Dictionary<string, Macro> MacrosOf(MapNode map, DiagnosticBag problems)
    {
        var macros = new Dictionary<string, Macro>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var name = entry.Key.Trim().TrimStart('\\');
            if (entry.Value.AsText() is { } tex && Macro.IsName(name))
                macros[name] = Macro.FromSetting(tex);
            else
                problems.Add(Problems.MathMacroOfSiteUnreadable(entry.KeyAt, entry.Key));
        }
        return macros;
    }
}
