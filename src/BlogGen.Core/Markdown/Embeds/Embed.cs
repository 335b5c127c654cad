namespace BlogGen.Markdown.Embeds;

/// <summary>Something of another site, or a recording or document, that is fetched only when the reader asks for it.</summary>
/// <param name="Frame">What the frame loads; null where the other side cannot be framed, so that there is only the link.</param>
internal sealed record Embed(EmbedProvider Provider, string? Frame)
{
    /// <summary>Width by height, as CSS writes it.</summary>
    public string Ratio { get; init; } = "16/9";
}

/// <summary>Whom the reader's device would talk to, and about how much data that takes.</summary>
internal sealed record EmbedProvider(string Name, EmbedUse Use)
{
    public static readonly EmbedProvider YouTube = new("YouTube", EmbedUse.Video);
    public static readonly EmbedProvider Vimeo = new("Vimeo", EmbedUse.Video);
    public static readonly EmbedProvider Phet = new("PhET", EmbedUse.Simulation);
    public static readonly EmbedProvider GeoGebra = new("GeoGebra", EmbedUse.Simulation);
    public static readonly EmbedProvider Desmos = new("Desmos", EmbedUse.Simulation);
    public static readonly EmbedProvider H5P = new("H5P", EmbedUse.Exercise);
    public static readonly EmbedProvider GoogleForms = new("Google Forms", EmbedUse.Form);
    public static readonly EmbedProvider GoogleDocs = new("Google Docs", EmbedUse.Document);
    public static readonly EmbedProvider GoogleSlides = new("Google Slides", EmbedUse.Document);
    public static readonly EmbedProvider GoogleSheets = new("Google Sheets", EmbedUse.Document);
    public static readonly EmbedProvider GoogleDrive = new("Google Drive", EmbedUse.Document);
    public static readonly EmbedProvider GoogleMaps = new("Google Maps", EmbedUse.Map);
    public static readonly EmbedProvider OpenStreetMap = new("OpenStreetMap", EmbedUse.Map);
    public static readonly EmbedProvider Wayground = new("Wayground", EmbedUse.Exercise);
    public static readonly EmbedProvider Wordwall = new("Wordwall", EmbedUse.Exercise);
    public static readonly EmbedProvider Kahoot = new("Kahoot!", EmbedUse.Exercise);
    public static readonly EmbedProvider Liveworksheets = new("Liveworksheets", EmbedUse.Exercise);
    public static readonly EmbedProvider Pdf = new("PDF", EmbedUse.Document);
}

internal enum EmbedUse
{
    Video,
    Simulation,
    Exercise,
    Form,
    Document,
    Map,
}
