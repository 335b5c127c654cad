using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Markdown.Text;
using ColorCode;
using ColorCode.Parsing;

namespace BlogGen.Markdown.Highlighting;

/// <summary>Code → HTML with a short class on each piece.</summary>
internal static class Highlighter
{
    // A longer listing is data, not something to be read; its time would be felt in every build.
    private const int Longest = 100_000;

    // The library's own patterns need quadratic time on hostile text.
    private const int LongestForLibrary = 10_000;

    private static readonly ConcurrentDictionary<Grammar, GrammarPainter> s_painters = new(
        ReferenceEqualityComparer.Instance
    );

    private static readonly LanguageParser s_parser = new(new SafeCompiler(), CodeLanguages.Repository);

    /// <returns>False, with nothing written, where the code stays plain: too long, or of a shape that the rules take too long for.</returns>
    public static bool TryWrite(string code, ILanguage language, StringBuilder html)
    {
        var start = html.Length;
        var isWritten = language is Grammar grammar
            ? code.Length <= Longest && s_painters.GetOrAdd(grammar, g => new GrammarPainter(g)).Paint(code, html)
            : code.Length <= LongestForLibrary && TryByLibrary(code, language, html);
        if (!isWritten)
            html.Length = start;
        return isWritten;
    }

    /// <summary>For the library's own languages, which hold others: styles and scripts in HTML.</summary>
    internal static bool TryByLibrary(string code, ILanguage language, StringBuilder html)
    {
        try
        {
            s_parser.Parse(code, language, (text, scopes) => Write(html, text, 0, text.Length, scopes));
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static void Write(StringBuilder html, string text, int start, int end, IList<Scope> scopes)
    {
        foreach (var scope in scopes.OrderBy(s => s.Index).ThenByDescending(s => s.Length))
        {
            if (scope.Index < start || scope.Index + scope.Length > end || scope.Length == 0)
                continue;
            HtmlText.AppendEscaped(html, text.AsSpan(start..scope.Index));
            WriteScope(html, text, scope);
            start = scope.Index + scope.Length;
        }
        HtmlText.AppendEscaped(html, text.AsSpan(start..end));
    }

    private static void WriteScope(StringBuilder html, string text, Scope scope)
    {
        var name = CodeClasses.Of(scope.Name);
        if (name is not null)
            html.Append("<span class=\"").Append(name).Append("\">");
        Write(html, text, scope.Index, scope.Index + scope.Length, scope.Children);
        if (name is not null)
            html.Append("</span>");
    }
}
