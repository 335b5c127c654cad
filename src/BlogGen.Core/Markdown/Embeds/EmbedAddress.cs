namespace BlogGen.Markdown.Embeds;

/// <summary>An address taken apart.</summary>
internal sealed class EmbedAddress(Uri uri)
{
    private readonly string[] _parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without <c>www.</c></summary>
    public string Host { get; } = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;

    public string Fragment => uri.Fragment;

    /// <returns>Null where the path is shorter.</returns>
    public string? Part(int index) => index < _parts.Length ? _parts[index] : null;

    public string? Query(string name) =>
        uri
            .Query.TrimStart('?')
            .Split('&')
            .Select(pair => pair.Split('=', 2))
            .FirstOrDefault(pair => pair.Length == 2 && pair[0] == name)
            ?[1];
}
