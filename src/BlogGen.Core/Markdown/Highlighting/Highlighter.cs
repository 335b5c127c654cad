using System.Net;
using System.Text;
using ColorCode;
using ColorCode.Parsing;
using ColorCode.Styling;

namespace BlogGen.Markdown.Highlighting;

/// <summary>Colours code with ColorCode's rules; the classes are short, since every block repeats them.</summary>
internal static class Highlighter
{
    /// <summary>Longer blocks stay plain: nobody reads their colours, and a hostile one must not cost minutes.</summary>
    private const int MaxLength = 60_000;

    /// <returns>Null where the language is not known.</returns>
    public static string? TryHighlight(string code, string language)
    {
        if (code.Length > MaxLength || CodeLanguages.Find(language) is not { } rules)
            return null;
        var html = new StringBuilder(code.Length * 2);
        new Colorizer(html).Colorize(code, rules);
        return html.ToString();
    }

    private sealed class Colorizer(StringBuilder html) : CodeColorizerBase(StyleDictionary.DefaultLight, null)
    {
        public void Colorize(string code, ILanguage language) => languageParser.Parse(code, language, Write);

        protected override void Write(string parsedSourceCode, IList<Scope> scopes)
        {
            var marks = new List<(int At, bool Opens, string Class)>();
            Collect(scopes, marks);
            var position = 0;
            // Closings come before openings at the same place; the sort is stable.
            foreach (var (at, opens, name) in marks.OrderBy(m => m.At).ThenBy(m => m.Opens))
            {
                html.Append(WebUtility.HtmlEncode(parsedSourceCode[position..at]));
                html.Append(opens ? $"<span class=\"{name}\">" : "</span>");
                position = at;
            }
            html.Append(WebUtility.HtmlEncode(parsedSourceCode[position..]));
        }

        private static void Collect(IEnumerable<Scope> scopes, List<(int, bool, string)> marks)
        {
            foreach (var scope in scopes)
            {
                var name = ClassNames.Of(scope.Name);
                if (name is not null)
                    marks.Add((scope.Index, true, name));
                Collect(scope.Children, marks);
                if (name is not null)
                    marks.Add((scope.Index + scope.Length, false, name));
            }
        }
    }
}
