namespace BlogGen.Scaffolding;

/// <summary>Where the site is that a person means by a folder.</summary>
public abstract record SitePlace
{
    private SitePlace() { }

    public sealed record Here : SitePlace;

    /// <summary>The folder is only a part of a site: its <c>content/</c>, its output.</summary>
    /// <param name="Site">In full.</param>
    public sealed record Around(string Site) : SitePlace;

    /// <summary>The folder is the one in which sites lie.</summary>
    /// <param name="Sites">In full, in order; never empty.</param>
    public sealed record Below(IReadOnlyList<string> Sites) : SitePlace;

    public sealed record Nowhere : SitePlace;
}
