using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>
/// Guesses which file a link to nowhere means. Only the word in a name counts: dates and endings make strangers look
/// alike, and another number is another thing (<c>bab-1.md</c>, <c>foto2.jpg</c>).
/// </summary>
internal sealed class NearNames(Func<IEnumerable<string>> files)
{
    /// <summary>One slip of the finger in so many letters.</summary>
    private const int LettersPerSlip = 4;

    private const int DateLength = 11;

    private readonly Lazy<ILookup<(string Kind, string Digits), (string Word, string File)>> _files = new(() =>
        files().Distinct(StringComparer.Ordinal).ToLookup(KeyOf, file => (WordOf(file), file))
    );

    public string? Nearest(string name)
    {
        var word = WordOf(name);
        var known = _files.Value[KeyOf(name)];
        return
            Similar.Nearest(word, known.Select(near => near.Word)) is { } nearest
            && Similar.Distance(word, nearest) * LettersPerSlip <= word.Count(KeyNames.Counts)
            ? known.First(near => near.Word == nearest).File
            : null;
    }

    private static (string Kind, string Digits) KeyOf(string file) =>
        (KindOf(file), string.Concat(WordOf(file).Where(char.IsAsciiDigit)));

    /// <summary>Who writes <c>.jpeg</c> for <c>.jpg</c> means a picture all the same.</summary>
    private static string KindOf(string file) =>
        Path.GetExtension(file).ToLowerInvariant() switch
        {
            "" or ".md" or ".markdown" or ".html" or ".htm" => "text",
            ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif" or ".avif" or ".svg" or ".heic" => "picture",
            var other => other,
        };

    private static string WordOf(string file)
    {
        var word = Path.GetFileNameWithoutExtension(file);
        return word.Length > DateLength && DateOnly.TryParseExact(word[..(DateLength - 1)], "yyyy-MM-dd", out _)
            ? word[DateLength..]
            : word;
    }
}
