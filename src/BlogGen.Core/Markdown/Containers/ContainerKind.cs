namespace BlogGen.Markdown.Containers;

/// <summary>
/// Containers that mean something to the browser or to the theme, and hold what the author wrote in them; all others are a
/// <c>div</c> with their name as its class.
/// </summary>
internal sealed record ContainerKind(string Class, string Attributes = "")
{
    public string Tag { get; init; } = "div";

    /// <summary>A line of text is a line on the page.</summary>
    public bool KeepsLines { get; init; }

    public bool HasTitle { get; init; }

    public static ContainerKind? Find(string name) =>
        name switch
        {
            "arab" or "arabic" => new("arab", " lang=\"ar\" dir=\"rtl\""),
            "jawa" or "javanese" => new("jawa", " lang=\"jv-Java\" dir=\"ltr\""),
            "sunda" or "sundanese" => new("sunda", " lang=\"su-Sund\" dir=\"ltr\""),
            "bali" or "balinese" => new("bali", " lang=\"ban-Bali\" dir=\"ltr\""),
            "puisi" or "poem" => new("poem") { KeepsLines = true },
            "linimasa" or "garis-waktu" or "timeline" => new("timeline") { HasTitle = true },
            "catatan-samping" or "sidenote" => new("sidenote") { Tag = "aside", HasTitle = true },
            _ => null,
        };
}
