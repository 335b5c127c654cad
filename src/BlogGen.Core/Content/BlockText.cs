using System.Text.RegularExpressions;

namespace BlogGen.Content;

/// <summary>YAML's <c>|</c> and <c>&gt;</c>: text over several lines.</summary>
internal static partial class BlockText
{
    /// <summary>True for the sign alone; <c>&gt; 5 menit</c> and <c>|x|</c> are text of their own.</summary>
    public static bool IsHeader(string value) => value.Length > 0 && value[0] is '|' or '>' && Header().IsMatch(value);

    [GeneratedRegex(@"^[|>][+\-1-9]{0,2}(?:\s+#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
