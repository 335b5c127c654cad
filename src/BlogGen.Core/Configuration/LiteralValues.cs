using System.Text.RegularExpressions;

namespace BlogGen.Configuration;

/// <summary>
/// Quotes the site's title and description before YAML reads them: it would cut <c>judul: Blog #1</c> at the hash
/// without a word, and refuse <c>judul: Blog: Kelas 7</c>.
/// </summary>
internal static partial class LiteralValues
{
    public static string Quote(string yaml) =>
        TextKey()
            .Replace(
                yaml,
                match =>
                    $"{match.Groups[1].Value}'{match.Groups[2].Value.TrimEnd().Replace("'", "''", StringComparison.Ordinal)}'"
            );

    /// <summary>A text key at column 0 whose value is neither quoted, nor a block, nor looks like a list or a map.</summary>
    [GeneratedRegex(
        @"^((?:judul|title|deskripsi|description)[ \t]*:[ \t]+)([^\s""'|>[{][^\n]*)$",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TextKey();
}
