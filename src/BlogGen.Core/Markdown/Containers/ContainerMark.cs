namespace BlogGen.Markdown.Containers;

/// <summary>The colons that open and close a container; on some keyboards they come out wide.</summary>
internal static class ContainerMark
{
    public const char WideColon = '：';

    private const int FewestColons = 3;

    /// <summary>At the start of the line.</summary>
    public static int CountColons(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(':', WideColon);
        return end < 0 ? line.Length : end;
    }

    /// <summary>A colon too few, or wide ones: no container, unless it might be for teachers only.</summary>
    public static bool IsSound(ReadOnlySpan<char> line) => line.StartsWith(":") && CountColons(line) >= FewestColons;

    /// <summary>The line, without blanks around it, is nothing but colons, and enough of them.</summary>
    /// <param name="opening">Colons of the line that opened the container.</param>
    public static bool IsClosing(ReadOnlySpan<char> line, int opening) =>
        line.Length >= Math.Min(FewestColons, opening) && CountColons(line) == line.Length;

    /// <returns>Null for a line that cannot open a container, be it ever so carelessly written.</returns>
    public static ContainerHead? HeadOf(string line) =>
        CountColons(line) is >= 2 and var colons ? ContainerHead.Read(line[colons..]) : null;
}
