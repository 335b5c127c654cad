using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Vocabulary;

internal static partial class Commands
{
    private static (string, AccentEntry)[] Accents =>
        [
            ("hat", Over("^")),
            ("check", Over("ˇ")),
            ("tilde", Over("~")),
            ("acute", Over("´")),
            ("grave", Over("`")),
            ("dot", Over("˙")),
            ("ddot", Over("¨")),
            ("dddot", Over("⃛")),
            ("ddddot", Over("⃜")),
            ("breve", Over("˘")),
            ("bar", Over("‾")),
            ("vec", Over("→")),
            ("mathring", Over("˚")),
            ("widehat", Wide("\u0302")),
            ("widecheck", Wide("ˇ")),
            ("widetilde", Wide("\u0303")),
            ("overline", Wide("‾")),
            ("overbar", Wide("‾")),
            ("overrightarrow", Wide("→")),
            ("overleftarrow", Wide("←")),
            ("overleftrightarrow", Wide("↔")),
            ("Overrightarrow", Wide("⇒")),
            ("overleftharpoon", Wide("↼")),
            ("overrightharpoon", Wide("⇀")),
            ("wideparen", Wide("⏜")),
            ("overarc", Wide("⏜")),
            ("overparen", Wide("⏜")),
            ("overgroup", Wide("⏠")),
            ("overbrace", Wide("⏞") with { TakesLimits = true }),
            ("overbracket", Wide("⎴") with { TakesLimits = true }),
            ("underline", Under("_")),
            ("underbar", Under("_")),
            ("underrightarrow", Under("→")),
            ("underleftarrow", Under("←")),
            ("underleftrightarrow", Under("↔")),
            ("undergroup", Under("⏡")),
            ("underparen", Under("⏝")),
            ("utilde", Under("\u0330")),
            ("underbrace", Under("⏟") with { TakesLimits = true }),
            ("underbracket", Under("⎵") with { TakesLimits = true }),
        ];

    private static AccentEntry Over(string sign) => new(Accent(sign, SymbolKind.Upright));

    private static AccentEntry Wide(string sign) => new(Accent(sign, SymbolKind.Operator));

    private static AccentEntry Under(string sign) => new(Accent(sign, SymbolKind.Operator), IsBelow: true);

    private static Symbol Accent(string sign, SymbolKind kind) => new(sign, kind, AtomClass.Inner);

    private static (string, Entry)[] Others =>
        [
            ("displaystyle", new StyleEntry("displaystyle=\"true\" scriptlevel=\"0\"")),
            ("textstyle", new StyleEntry("displaystyle=\"false\" scriptlevel=\"0\"")),
            ("scriptstyle", new StyleEntry("displaystyle=\"false\" scriptlevel=\"1\"")),
            ("scriptscriptstyle", new StyleEntry("displaystyle=\"false\" scriptlevel=\"2\"")),
            ("tiny", new StyleEntry("mathsize=\"0.5em\"")),
            ("scriptsize", new StyleEntry("mathsize=\"0.7em\"")),
            ("footnotesize", new StyleEntry("mathsize=\"0.8em\"")),
            ("small", new StyleEntry("mathsize=\"0.9em\"")),
            ("normalsize", new StyleEntry("mathsize=\"1em\"")),
            ("large", new StyleEntry("mathsize=\"1.2em\"")),
            ("Large", new StyleEntry("mathsize=\"1.44em\"")),
            ("LARGE", new StyleEntry("mathsize=\"1.73em\"")),
            ("huge", new StyleEntry("mathsize=\"2.07em\"")),
            ("Huge", new StyleEntry("mathsize=\"2.49em\"")),
            .. Sizes("big", 1.2),
            .. Sizes("Big", 1.8),
            .. Sizes("bigg", 2.4),
            .. Sizes("Bigg", 3),
            ("mathord", new ClassEntry(AtomClass.Ordinary)),
            ("mathop", new ClassEntry(AtomClass.Operator)),
            ("mathbin", new ClassEntry(AtomClass.Binary)),
            ("mathrel", new ClassEntry(AtomClass.Relation)),
            ("mathopen", new ClassEntry(AtomClass.Opening)),
            ("mathclose", new ClassEntry(AtomClass.Closing)),
            ("mathpunct", new ClassEntry(AtomClass.Punctuation)),
            ("mathinner", new ClassEntry(AtomClass.Inner)),
            ("phantom", new WrapEntry("mphantom", "")),
            ("hphantom", new WrapEntry("mpadded", " height=\"0\" depth=\"0\"")),
            ("vphantom", new WrapEntry("mpadded", " width=\"0\"")),
            ("smash", new WrapEntry("mpadded", " height=\"0\" depth=\"0\"")),
            ("mathrlap", new WrapEntry("mpadded", " width=\"0\"")),
            ("rlap", new WrapEntry("mpadded", " width=\"0\"")),
            ("mathllap", new WrapEntry("mpadded", " width=\"0\" lspace=\"-1width\"")),
            ("llap", new WrapEntry("mpadded", " width=\"0\" lspace=\"-1width\"")),
            ("mathclap", new WrapEntry("mpadded", " width=\"0\" lspace=\"-0.5width\"")),
            ("clap", new WrapEntry("mpadded", " width=\"0\" lspace=\"-0.5width\"")),
            ("boxed", new WrapEntry("mrow", Drawn("tex-box", "border:0.06em solid;padding:0.25em"))),
            ("fbox", new WrapEntry("mrow", Drawn("tex-box", "border:0.06em solid;padding:0.25em"))),
            ("cancel", new WrapEntry("mrow", Drawn("tex-cancel", Strike("to top left")))),
            ("bcancel", new WrapEntry("mrow", Drawn("tex-bcancel", Strike("to top right")))),
            ("xcancel", new WrapEntry("mrow", Drawn("tex-xcancel", $"{Strike("to top left")},{Line("to top right")}"))),
            ("sout", new WrapEntry("mrow", Drawn("tex-sout", Strike("to top")))),
            ("text", new TextEntry()),
            ("textrm", new TextEntry()),
            ("textnormal", new TextEntry()),
            ("textup", new TextEntry()),
            ("mbox", new TextEntry()),
            ("hbox", new TextEntry()),
            ("textbf", new TextEntry(" style=\"font-weight:bold\"")),
            ("textit", new TextEntry(" style=\"font-style:italic\"")),
            ("textsl", new TextEntry(" style=\"font-style:italic\"")),
            ("emph", new TextEntry(" style=\"font-style:italic\"")),
            ("textsf", new TextEntry(" style=\"font-family:sans-serif\"")),
            ("texttt", new TextEntry(" style=\"font-family:monospace\"")),
            ("textsc", new TextEntry(" style=\"font-variant:small-caps\"")),
            ("underlinetext", new TextEntry(" style=\"text-decoration:underline\"")),
            ("xrightarrow", new ArrowEntry("→")),
            ("xleftarrow", new ArrowEntry("←")),
            ("xleftrightarrow", new ArrowEntry("↔")),
            ("xRightarrow", new ArrowEntry("⇒")),
            ("xLeftarrow", new ArrowEntry("⇐")),
            ("xLeftrightarrow", new ArrowEntry("⇔")),
            ("xhookrightarrow", new ArrowEntry("↪")),
            ("xhookleftarrow", new ArrowEntry("↩")),
            ("xmapsto", new ArrowEntry("↦")),
            ("xrightleftharpoons", new ArrowEntry("⇌")),
            ("xleftrightharpoons", new ArrowEntry("⇋")),
            ("xrightleftarrows", new ArrowEntry("⇄")),
            ("xlongequal", new ArrowEntry("=")),
        ];

    private static string Drawn(string name, string style) => $" class=\"{name}\" style=\"{style}\"";

    // A drawn line, for MathML Core has no element that strikes out; printers leave backgrounds out unless they are told.
    private static string Strike(string towards) =>
        $"print-color-adjust:exact;-webkit-print-color-adjust:exact;background:{Line(towards)}";

    private static string Line(string towards) =>
        $"linear-gradient({towards},transparent calc(50% - 0.05em),currentcolor calc(50% - 0.05em),currentcolor calc(50% + 0.05em),transparent calc(50% + 0.05em))";

    private static IEnumerable<(string, Entry)> Sizes(string name, double size) =>
        [
            (name, new SizeEntry(size, AtomClass.Ordinary)),
            ($"{name}l", new SizeEntry(size, AtomClass.Opening)),
            ($"{name}r", new SizeEntry(size, AtomClass.Closing)),
            ($"{name}m", new SizeEntry(size, AtomClass.Relation)),
        ];
}
