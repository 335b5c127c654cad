namespace BlogGen.Markdown.Callouts;

/// <summary>GitHub's five kinds, and the Indonesian words for them.</summary>
internal sealed record CalloutKind(string Class, string Indonesian, string English)
{
    private static readonly CalloutKind s_note = new("note", "Catatan", "Note");
    private static readonly CalloutKind s_tip = new("tip", "Tips", "Tip");
    private static readonly CalloutKind s_important = new("important", "Penting", "Important");
    private static readonly CalloutKind s_warning = new("warning", "Peringatan", "Warning");
    private static readonly CalloutKind s_caution = new("caution", "Awas", "Caution");

    /// <param name="name">Lower case.</param>
    public static CalloutKind? Find(string name) =>
        name switch
        {
            "note" or "catatan" => s_note,
            "tip" or "tips" => s_tip,
            "important" or "penting" => s_important,
            "warning" or "peringatan" => s_warning,
            "caution" or "awas" => s_caution,
            _ => null,
        };
}
