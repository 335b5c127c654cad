using System.Buffers;
using BlogGen.Files;

namespace BlogGen.Configuration;

/// <summary>
/// Names that must not go online, one a line, in a file of the teacher's own that Git does not see. The list is read and
/// never written anywhere.
/// </summary>
public sealed class PupilNames
{
    public static readonly PupilNames None = new([]);

    // Two letters are a word of many sentences.
    private const int ShortestName = 3;

    private readonly string[] _names;
    private readonly SearchValues<string> _any;

    private PupilNames(string[] names)
    {
        _names = names;
        _any = SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsList(string path) =>
        path.Equals("privasi/nama-siswa.txt", StringComparison.OrdinalIgnoreCase)
        || path.Equals("privacy/student-names.txt", StringComparison.OrdinalIgnoreCase);

    public static PupilNames Read(IFileStore files)
    {
        var names = files
            .List()
            .Where(IsList)
            .SelectMany(path => TextDecoder.Decode(files.Read(path)).Text.Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.Length >= ShortestName && line[0] != '#')
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return names.Length == 0 ? None : new PupilNames(names);
    }

    /// <returns>Offset of the first name in the text that is a word of its own, or -1.</returns>
    public int Find(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (_names.Length > 0 && text[start..].IndexOfAny(_any) is >= 0 and var found)
        {
            var at = start + found;
            foreach (var name in _names)
            {
                if (
                    text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    && !IsLetterAt(text, at - 1)
                    && !IsLetterAt(text, at + name.Length)
                )
                    return at;
            }
            start = at + 1;
        }
        return -1;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
