using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Cli.Reporting;

/// <summary>By what a problem is known again in a report of another language: its code, and what it is about.</summary>
internal static partial class FindingKey
{
    private const int HashLength = 8;

    /// <example><c>TAU01:hilang.md</c></example>
    public static string Of(Diagnostic diagnostic)
    {
        // What is about a thing names it between marks; the words around it may be put better one day.
        var things = Things().Matches(diagnostic.Message.Id).Select(match => match.Value[1..^1]).ToList();
        var about = things.Count > 0 ? string.Join(' ', things) : Hash(diagnostic.Message.Id);
        return $"{diagnostic.Code}:{about}";
    }

    private static string Hash(string words) => ContentHash.Of(Encoding.UTF8.GetBytes(words))[..HashLength];

    [GeneratedRegex("`[^`]+`|“[^”]+”")]
    private static partial Regex Things();
}
