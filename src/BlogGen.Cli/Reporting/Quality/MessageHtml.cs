using System.Net;
using System.Text.RegularExpressions;

namespace BlogGen.Cli.Reporting.Quality;

/// <summary>A message as a page shows it.</summary>
internal static partial class MessageHtml
{
    /// <summary>What stands between grave accents is code.</summary>
    public static string Of(string text) => Code().Replace(Text(text), "<code>$1</code>");

    public static string Text(string text) => WebUtility.HtmlEncode(Printable.Text(text));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
