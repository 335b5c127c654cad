namespace BlogGen.Sites;

/// <summary>Where a link goes.</summary>
/// <param name="Path">Site-relative with a leading slash; for an external address all of it.</param>
/// <param name="Suffix">Query and fragment, with their marks.</param>
public sealed record LinkTarget(string Path, string Suffix, bool IsExternal)
{
    /// <summary>A place that must not be named: the link stays where it is.</summary>
    public static readonly LinkTarget Nowhere = new("", "#", IsExternal: true);

    public static LinkTarget External(string address) => new(address, "", IsExternal: true);
}
