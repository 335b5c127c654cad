namespace BlogGen.Markdown.Callouts;

/// <param name="Name">Of the CSS class: <c>callout-note</c>.</param>
internal sealed record CalloutKind(string Name, string Indonesian, string English)
{
    private static readonly Dictionary<string, CalloutKind> ByWord = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = new("note", "Catatan", "Note"),
        ["tip"] = new("tip", "Tips", "Tip"),
        ["important"] = new("important", "Penting", "Important"),
        ["warning"] = new("warning", "Peringatan", "Warning"),
        ["caution"] = new("caution", "Awas", "Caution"),
    };

    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["catatan"] = "note",
        ["info"] = "note",
        ["tips"] = "tip",
        ["kiat"] = "tip",
        ["penting"] = "important",
        ["peringatan"] = "warning",
        ["awas"] = "caution",
        ["hati-hati"] = "caution",
        ["danger"] = "caution",
    };

    public static CalloutKind? Find(string? word) =>
        word is null ? null : ByWord.GetValueOrDefault(Synonyms.GetValueOrDefault(word.Trim(), word.Trim()));

    public string Title(string language) =>
        Localization.Languages.Primary(language) is "id" or "jv" or "su" ? Indonesian : English;
}
