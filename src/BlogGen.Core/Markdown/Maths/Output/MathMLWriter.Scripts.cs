using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Output;

/// <summary>Feet and heads, limits and accents.</summary>
internal sealed partial class MathMLWriter
{
    private const string Overline = "‾";
    private const string Underline = "_";

    private void WriteScripts(Scripts scripts)
    {
        var isStacked =
            scripts.Place == LimitPlace.Stacked || (scripts.Place == LimitPlace.AsUsual && TakesLimits(scripts.Of));
        var element = (scripts.Sub, scripts.Super) switch
        {
            (not null, not null) => isStacked ? "munderover" : "msubsup",
            (not null, null) => isStacked ? "munder" : "msub",
            (null, not null) => isStacked ? "mover" : "msup",
            _ => "",
        };
        if (element.Length == 0)
        {
            WriteBase(scripts, isStacked: false);
            return;
        }
        html.Append('<').Append(element).Append('>');
        WriteBase(scripts, isStacked);
        if (scripts.Sub is { } sub)
            Write(sub);
        if (scripts.Super is { } super)
            Write(super);
        html.Append("</").Append(element).Append('>');
    }

    private static bool TakesLimits(MathNode node) =>
        node switch
        {
            Symbol symbol => symbol.TakesLimits,
            Classed classed => classed.TakesLimits,
            Stacked stacked => stacked.TakesLimits,
            _ => false,
        };

    /// <summary>Limits move to the side where space is short, unless the author has asked for one or the other.</summary>
    private void WriteBase(Scripts scripts, bool isStacked)
    {
        var of = scripts.Of;
        if (of is Symbol { Class: AtomClass.Operator } symbol && isStacked)
        {
            var moves = scripts.Place == LimitPlace.AsUsual;
            var movable =
                symbol.Kind == SymbolKind.Function || !moves ? $" movablelimits=\"{(moves ? "true" : "false")}\"" : "";
            Element("mo", symbol.Kind == SymbolKind.Function ? NoSpace + movable : movable, symbol.Text);
        }
        else if (of is Symbol { Of: AtomClass.Binary or AtomClass.Ordinary } sign)
            WriteSymbol(sign, new Position(true, true, IsUnary: true));
        else
            Write(of);
    }

    private void WriteStacked(Stacked stacked)
    {
        var element = (stacked.Below, stacked.Above) switch
        {
            (not null, not null) => "munderover",
            (not null, null) => "munder",
            _ => "mover",
        };
        html.Append('<').Append(element);
        if (stacked is { IsAccent: true, TakesLimits: false })
            html.Append(stacked.Above is null ? " accentunder=\"true\"" : " accent=\"true\"");
        html.Append('>');
        var line = LineOf(stacked);
        if (line is not null)
            html.Append("<mrow style=\"").Append(line).Append("\">");
        Write(stacked.Of);
        if (line is not null)
            html.Append("</mrow>");
        if (stacked.Below is { } below)
            WriteMark(below, stacked.IsAccent);
        if (stacked.Above is { } above)
            WriteMark(above, stacked.IsAccent);
        html.Append("</").Append(element).Append('>');
    }

    /// <summary>A line over or under something is drawn, for a sign that stretches needs a font that few phones have.</summary>
    private static string? LineOf(Stacked stacked) =>
        stacked switch
        {
            { IsAccent: true, Above: Symbol { Kind: SymbolKind.Operator, Text: Overline } } =>
                "border-top:0.06em solid;padding-top:0.12em",
            { IsAccent: true, Below: Symbol { Kind: SymbolKind.Operator, Text: Underline } } =>
                "border-bottom:0.06em solid;padding-bottom:0.12em",
            _ => null,
        };

    private void WriteMark(MathNode mark, bool isAccent)
    {
        if (isAccent && mark is Symbol sign)
            Element("mo", AttributesOf(sign), sign.Text);
        else if (mark is Row { Items.IsEmpty: true })
            html.Append("<mspace width=\"1.5em\"></mspace>");
        else
            Write(mark);
    }

    private static string AttributesOf(Symbol mark) =>
        mark switch
        {
            { Kind: SymbolKind.Upright, Text: "→" } => " stretchy=\"false\" mathsize=\"0.75em\"",
            { Kind: SymbolKind.Upright } => " stretchy=\"false\"",
            // Heard, not seen: it is drawn.
            { Text: Overline or Underline } => " stretchy=\"false\" style=\"font-size:0\"",
            _ => " stretchy=\"true\"",
        };

    private void WritePrescripts(Prescripts before)
    {
        html.Append("<mmultiscripts>");
        Write(before.Of);
        html.Append("<mprescripts></mprescripts>");
        Write(before.Sub ?? Row.Empty);
        Write(before.Super ?? Row.Empty);
        html.Append("</mmultiscripts>");
    }
}
