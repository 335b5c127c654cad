using System.Net;
using System.Text;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Excerpts;

/// <param name="IsProse">Stands in the running text, not in a list, a table, a quote or a box.</param>
/// <param name="IsBold">All of it.</param>
internal sealed record ParagraphText(string Text, bool IsProse, bool IsHeading, bool IsBold)
{
    /// <summary>The text of HTML cut at its block tags, whoever wrote them; read lazily, for the first is mostly enough.</summary>
    public static IEnumerable<ParagraphText> Of(string html)
    {
        var reader = new Reader(html);
        while (reader.Next() is { } paragraph)
            yield return paragraph;
    }

    private sealed class Reader(string html)
    {
        private readonly StringBuilder _text = new();
        private int _at;
        private int _asides;
        private int _skipped;
        private int _bold;
        private bool _hasPlain;
        private bool _isHeading;

        public ParagraphText? Next()
        {
            while (_at < html.Length)
            {
                if (Read() is { } paragraph)
                    return paragraph;
            }
            return Take();
        }

        private ParagraphText? Read()
        {
            var tokens = new HtmlTokens(html, _at);
            tokens.MoveNext();
            var token = tokens.Current;
            // The tokens are read one at a time: what a script holds must be passed over here.
            _at = token.End;
            if (
                token is { Kind: HtmlTokenKind.StartTag, Name: "script" or "style" or "textarea" or "iframe" }
                && tokens.MoveNext()
            )
                _at = tokens.Current.Kind == HtmlTokenKind.Other ? tokens.Current.End : _at;
            return token.Kind switch
            {
                HtmlTokenKind.Text => Append(token),
                HtmlTokenKind.StartTag or HtmlTokenKind.EndTag => Pass(token),
                _ => null,
            };
        }

        private ParagraphText? Append(HtmlToken token)
        {
            if (_skipped == 0)
                Append(html.AsSpan(token.Start, token.End - token.Start));
            return null;
        }

        private void Append(ReadOnlySpan<char> text)
        {
            _text.Append(text);
            _hasPlain |= _bold == 0 && !text.IsWhiteSpace();
        }

        private ParagraphText? Pass(HtmlToken token)
        {
            var step = token.Kind == HtmlTokenKind.StartTag ? 1 : -1;
            var finished = HtmlText.IsBlock(token.Name) ? Take() : null;
            if (IsAside(token.Name))
                _asides = Math.Max(0, _asides + step);
            if (IsSkipped(token))
                _skipped = Math.Max(0, _skipped + step);
            if (token.Name is "b" or "strong")
                _bold = Math.Max(0, _bold + step);
            if (_skipped <= 1 && HtmlText.FormulaIn(html, token) is { Length: > 0 } formula)
                Append(formula);
            if (token.Name is ['h', >= '1' and <= '6'])
                _isHeading = step > 0;
            return finished;
        }

        // Footnote marks, and code that would read as noise.
        private bool IsSkipped(HtmlToken token)
        {
            if (token.Name == "pre" || token.Name == "math" || token.Name == "svg")
                return true;
            if (token.Name != "sup")
                return false;
            return token.Kind == HtmlTokenKind.EndTag
                ? _skipped > 0
                : html.AsSpan(token.Start, token.End - token.Start).Contains("footnote-ref", StringComparison.Ordinal);
        }

        private static bool IsAside(string tag) =>
            tag
                is "ul"
                    or "ol"
                    or "dl"
                    or "table"
                    or "figure"
                    or "aside"
                    or "blockquote"
                    or "section"
                    or "nav"
                    or "form";

        private ParagraphText? Take()
        {
            var text = HtmlText.Collapse(WebUtility.HtmlDecode(_text.ToString()));
            var isBold = text.Length > 0 && !_hasPlain;
            _text.Clear();
            _hasPlain = false;
            return text.Length == 0 ? null : new ParagraphText(text, _asides == 0 && !_isHeading, _isHeading, isBold);
        }
    }
}
