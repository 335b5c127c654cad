namespace BlogGen.Themes;

/// <summary>Text that is HTML already and is not escaped again.</summary>
public sealed record Html(string Text)
{
    public static readonly Html Empty = new("");

    public override string ToString() => Text;
}

/// <summary>HTML that writes itself into the page when its turn comes, so that no page is held in memory twice.</summary>
internal sealed record LazyHtml(Action<ThemeContext> Write);
