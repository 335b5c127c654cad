namespace BlogGen.Diagnostics;

/// <summary>One sentence in the two languages that bloggen speaks to people.</summary>
public readonly record struct Words(string Id, string En)
{
    public string In(UiLanguage language) => language == UiLanguage.Indonesian ? Id : En;
}

/// <summary>The language of messages; a site's content may be in any language.</summary>
public enum UiLanguage
{
    Indonesian,
    English,
}
