namespace BlogGen.Markdown.Containers;

/// <summary>Containers that mean something to the browser; all others are a <c>div</c> with their name as its class.</summary>
internal sealed record ContainerKind(string Class, string Attributes, bool KeepsLines = false)
{
    public static ContainerKind? Find(string name) =>
        name switch
        {
            "arab" or "arabic" => new("arab", " lang=\"ar\" dir=\"rtl\""),
            "jawa" or "javanese" => new("jawa", " lang=\"jv-Java\""),
            "sunda" or "sundanese" => new("sunda", " lang=\"su-Sund\""),
            "bali" or "balinese" => new("bali", " lang=\"ban-Bali\""),
            "puisi" or "poem" => new("poem", "", KeepsLines: true),
            _ => null,
        };
}
