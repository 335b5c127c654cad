using System.Text;

namespace BlogGen.Files;

/// <summary>What a file may be called so that Windows, macOS, Linux and every web server take it.</summary>
internal static class PortablePath
{
    // In bytes on Linux, in characters elsewhere: what fits in bytes fits everywhere.
    private const int LongestName = 255;

    private const string NameOfNothing = "berkas";

    /// <summary>True for a relative path with <c>/</c> that leads out of no folder, on any system.</summary>
    public static bool Is(string path) => path.Length > 0 && path.Split('/').All(IsName);

    public static bool IsName(string name) =>
        name.Length > 0
        && Encoding.UTF8.GetByteCount(name) <= LongestName
        && name[^1] is not ('.' or ' ') // Windows drops them: ".. " would be ".."
        && !name.Any(IsForbidden)
        && !name.Equals(".git", StringComparison.OrdinalIgnoreCase)
        && !IsDevice(name);

    /// <summary>A device of Windows: it opens the printer for <c>com1.html</c> as well.</summary>
    public static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd().ToLowerInvariant();
        return stem is "con" or "prn" or "aux" or "nul" or "conin$" or "conout$"
            || stem is ['c', 'o', 'm', var com] && IsPort(com)
            || stem is ['l', 'p', 't', var lpt] && IsPort(lpt);
    }

    /// <summary>The same path where it is safe, else one like it: <c>Soal: Bab 1.pdf</c> becomes <c>Soal-Bab 1.pdf</c>.</summary>
    public static string Repair(string path) =>
        Is(path) ? path : string.Join('/', path.Split('/').Select(name => IsName(name) ? name : RepairName(name)));

    private static bool IsPort(char c) => char.IsAsciiDigit(c) || c is '¹' or '²' or '³';

    private static bool IsForbidden(char c) =>
        c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c);

    private static string RepairName(string name)
    {
        var safe = WithoutForbidden(name).TrimEnd('.', ' ');
        if (safe.Equals(".git", StringComparison.OrdinalIgnoreCase))
            safe = safe[1..];
        if (safe.Trim('.', ' ', '-').Length == 0)
            safe = NameOfNothing;
        var (stem, ending) = Cut(safe);
        if (IsDevice(safe))
            (stem, ending) = (safe.Split('.')[0].TrimEnd() + "-1", safe[safe.Split('.')[0].Length..]);
        return Shortened(stem, ending, name);
    }

    /// <summary>A hyphen for each run of forbidden signs, and no space beside it.</summary>
    private static string WithoutForbidden(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name)
        {
            if (!IsForbidden(c) && !(c == ' ' && EndsInHyphen(safe)))
                safe.Append(c);
            else if (IsForbidden(c) && !EndsInHyphen(safe))
                safe.Append('-');
        }
        return safe.ToString();
    }

    private static bool EndsInHyphen(StringBuilder text) => text.Length > 0 && text[^1] == '-';

    private static (string Stem, string Ending) Cut(string name) =>
        name.LastIndexOf('.') is > 0 and var dot && name.Length - dot <= 10 ? (name[..dot], name[dot..]) : (name, "");

    /// <summary>The hash keeps two long names apart that begin alike.</summary>
    private static string Shortened(string stem, string ending, string name)
    {
        if (Encoding.UTF8.GetByteCount(stem + ending) <= LongestName)
            return stem + ending;
        var tail = $"-{ContentHash.Of(Encoding.UTF8.GetBytes(name))[..8]}{ending}";
        var room = LongestName - Encoding.UTF8.GetByteCount(tail);
        var kept = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0)
                break;
            kept.Append(rune);
        }
        return kept.ToString().TrimEnd('.', ' ') + tail;
    }
}
