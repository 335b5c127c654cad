using System.Text;

namespace BlogGen.Writing;

/// <summary>The last line of defence: no path of an output leads out of the output folder, on any system.</summary>
internal static class SafePath
{
    // In bytes on Linux, in characters elsewhere: what fits in bytes fits everywhere.
    private const int LongestName = 255;

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    public static bool Is(string path) => path.Length > 0 && path.Split('/').All(IsName);

    private static bool IsName(string name) =>
        name.Length > 0
        && Encoding.UTF8.GetByteCount(name) <= LongestName
        && name[^1] is not ('.' or ' ') // Windows drops them: ".. " would be ".."
        && !name.Any(c => c is '\\' or ':' || char.IsControl(c))
        && !name.Equals(".git", StringComparison.OrdinalIgnoreCase)
        && !IsDevice(name);

    // Windows opens the printer for "com1.html" as well.
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd();
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (
                stem.Length == 4
                && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³')
                && (
                    stem.StartsWith("com", StringComparison.OrdinalIgnoreCase)
                    || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)
                )
            );
    }
}
