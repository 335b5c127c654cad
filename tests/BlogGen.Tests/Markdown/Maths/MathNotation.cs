using System.Xml.Linq;

namespace BlogGen.Tests.Markdown.Maths;

/// <summary>
/// The structure of MathML on one line: <c>frac(a; b)</c>, <c>sup(x; 2)</c>, <c>table(a; b / c; d)</c>. Words are in quotes, a
/// delimiter that stretches is <c>(~</c>, a sign that belongs to what follows is <c>−_</c>, blanks are left out.
/// </summary>
internal static class MathNotation
{
    private static readonly Dictionary<string, string> s_names = new()
    {
        ["mfrac"] = "frac",
        ["msup"] = "sup",
        ["msub"] = "sub",
        ["msubsup"] = "subsup",
        ["munder"] = "under",
        ["mover"] = "over",
        ["munderover"] = "underover",
        ["mroot"] = "root",
        ["mmultiscripts"] = "scripts",
        ["mphantom"] = "phantom",
        ["mpadded"] = "padded",
        ["merror"] = "error",
        ["msqrt"] = "sqrt",
        ["menclose"] = "enclose",
    };

    /// <param name="math">The element <c>math</c>, well-formed.</param>
    public static string Of(string math) => Row(Formula(XElement.Parse(math)));

    private static IEnumerable<XElement> Formula(XElement math) =>
        math.Element("semantics") is { } semantics ? semantics.Elements().Take(1) : math.Elements();

    private static string Row(IEnumerable<XElement> items) =>
        string.Join(' ', items.Select(Item).Where(text => text.Length > 0));

    private static string Item(XElement element) =>
        element.Name.LocalName switch
        {
            "mrow" or "math" or "mstyle" => Styled(element),
            "mi" => element.Attribute("mathvariant") is null ? Text(element) : $"'{Text(element)}'",
            "mn" => Text(element),
            "mo" => Operator(element),
            "mtext" => $"\"{element.Value.Replace('\u00A0', ' ')}\"",
            "mspace" or "mprescripts" or "none" => "",
            "mtable" => Table(element),
            "msqrt" or "mphantom" or "mpadded" or "merror" or "menclose" =>
                $"{s_names[element.Name.LocalName]}({Row(element.Elements())})",
            var name =>
                $"{s_names.GetValueOrDefault(name, name)}({string.Join("; ", element.Elements().Select(Item))})",
        };

    private static string Text(XElement element) => element.Value.Trim();

    private static string Styled(XElement element)
    {
        var inside = Row(element.Elements());
        var marks =
            ((string?)element.Attribute("class") ?? "").Replace("tex-", "")
            + ((string?)element.Attribute("mathcolor") ?? "")
            + ((string?)element.Attribute("mathbackground") is { } background ? $"on {background}" : "");
        return marks.Length > 0 ? $"{marks}({inside})" : inside;
    }

    private static string Operator(XElement element)
    {
        var text = element.Value.Trim('\u2061');
        var isStretched = (string?)element.Attribute("stretchy") == "true" && element.Parent!.Name.LocalName == "mrow";
        var isPrefix = (string?)element.Attribute("form") == "prefix" && element.Attribute("stretchy") is null;
        return text + (text.Length > 0 && isStretched ? "~" : "") + (isPrefix ? "_" : "");
    }

    private static string Table(XElement table) =>
        $"table({string.Join(" / ", table.Elements().Select(row => string.Join("; ", row.Elements().Select(cell => Row(cell.Elements())))))})";
}
