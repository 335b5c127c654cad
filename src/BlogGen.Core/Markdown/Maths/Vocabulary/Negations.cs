namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Signs with a stroke through them.</summary>
internal static class Negations
{
    private const string Plain = "=∈∋∣∥∼≃≅≈≡<>≤≥⊂⊃⊆⊇∃≺≻⊢⊨←→↔⇐⇒⇔≲≳⊴⊵⊲⊳";
    private const string Struck = "≠∉∌∤∦≁≄≇≉≢≮≯≰≱⊄⊅⊈⊉∄⊀⊁⊬⊭↚↛↮⇍⇏⇎≴≵⋬⋭⋪⋫";
    private const char Stroke = '\u0338';

    public static string Of(string sign) =>
        sign.Length == 1 && Plain.IndexOf(sign[0]) is >= 0 and var at ? Struck[at].ToString() : sign + Stroke;
}
