using System.Globalization;
using System.Text;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>The files that bloggen wrote into one output folder, with their lengths in bytes.</summary>
/// <param name="Output">The output folder as seen from the site, with <c>/</c>.</param>
internal sealed record Manifest(string Output, IReadOnlyDictionary<string, long> Files)
{
    private const string Title = "bloggen-manifest 1";

    /// <summary>All that either build wrote: true at any moment between the two.</summary>
    public Manifest Union(Manifest? older)
    {
        var files = new Dictionary<string, long>(Files, StringComparer.Ordinal);
        foreach (var (path, length) in older?.Files ?? new Dictionary<string, long>())
            files.TryAdd(path, length);
        return new Manifest(Output, files);
    }

    public bool SaysTheSameAs(Manifest? other) =>
        other is not null
        && Output == other.Output
        && Files.Count == other.Files.Count
        && Files.All(file => other.Files.TryGetValue(file.Key, out var length) && length == file.Value);

    public string ToText()
    {
        var text = new StringBuilder().Append(Title).Append('\t').Append(Output).Append('\n');
        foreach (var (path, length) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(path).Append('\t').Append(length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return text.ToString();
    }

    /// <summary>Null for a text of another version or another folder. Lines that no build writes are passed over.</summary>
    public static Manifest? Parse(string text, string output)
    {
        var lines = text.Split('\n');
        if (lines[0] != $"{Title}\t{output}")
            return null;

        var files = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(1))
        {
            var tab = line.IndexOf('\t');
            if (tab > 0 && PortablePath.Is(line[..tab]) && LengthAfter(line, tab) is { } length)
                files[line[..tab]] = length;
        }
        return new Manifest(output, files);
    }

    private static long? LengthAfter(string line, int tab) =>
        long.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : null;
}
