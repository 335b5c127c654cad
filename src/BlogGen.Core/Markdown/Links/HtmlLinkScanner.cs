using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Links;

internal sealed record ScannedHtml(
    ReadOnlyMemory<byte> Html,
    ImmutableArray<LinkSlot> Slots,
    ImmutableHashSet<string> Anchors,
    int MoreOffset
);

/// <summary>
/// One walk over rendered HTML that cuts out every address, Markdown's and raw HTML's alike, and leaves a hole.
/// It knows tags, quoted and bare attributes, comments, and the raw text of scripts and styles; nothing else matters here.
/// </summary>
internal sealed class HtmlLinkScanner
{
    private readonly string _html;
    private readonly IReadOnlyList<MarkdownLink> _links;
    private readonly MarkdownOptions _options;
    private readonly ArrayBufferWriter<byte> _output;
    private readonly ImmutableArray<LinkSlot>.Builder _slots = ImmutableArray.CreateBuilder<LinkSlot>();
    private readonly ImmutableHashSet<string>.Builder _anchors = ImmutableHashSet.CreateBuilder<string>(
        StringComparer.Ordinal
    );
    private int _copied;
    private int _more = -1;

    private HtmlLinkScanner(string html, IReadOnlyList<MarkdownLink> links, MarkdownOptions options)
    {
        (_html, _links, _options) = (html, links, options);
        _output = new ArrayBufferWriter<byte>(Math.Max(16, html.Length + html.Length / 8));
    }

    public static ScannedHtml Scan(string html, IReadOnlyList<MarkdownLink> links, MarkdownOptions options)
    {
        var scanner = new HtmlLinkScanner(html, links, options);
        scanner.Walk();
        scanner.CopyUpTo(html.Length);
        return new ScannedHtml(
            scanner._output.WrittenMemory.ToArray(),
            scanner._slots.DrainToImmutable(),
            scanner._anchors.ToImmutable(),
            scanner._more
        );
    }

    private void Walk()
    {
        var i = 0;
        while ((i = IndexOf('<', i)) >= 0)
        {
            if (StartsWith(i, "<!--"))
            {
                var end = _html.IndexOf("-->", i + 4, StringComparison.Ordinal);
                end = end < 0 ? _html.Length : end + 3;
                if (_more < 0 && ExcerptFinder.More().IsMatch(_html.AsSpan(i, end - i)))
                {
                    CopyUpTo(i);
                    _more = _output.WrittenCount;
                }
                i = end;
            }
            else if (i + 1 < _html.Length && char.IsAsciiLetter(_html[i + 1]))
                i = Tag(i);
            else
                i++;
        }
    }

    /// <returns>The place behind the tag, or behind the raw text that it opens.</returns>
    private int Tag(int start)
    {
        var i = start + 1;
        while (i < _html.Length && (char.IsAsciiLetterOrDigit(_html[i]) || _html[i] == '-'))
            i++;
        var name = _html[(start + 1)..i].ToLowerInvariant();
        while (i < _html.Length && _html[i] != '>')
        {
            if (char.IsWhiteSpace(_html[i]) || _html[i] == '/')
                i++;
            else
                i = Attribute(name, i);
        }
        i = Math.Min(i + 1, _html.Length);
        if (name is "script" or "style")
        {
            var close = _html.IndexOf("</" + name, i, StringComparison.OrdinalIgnoreCase);
            return close < 0 ? _html.Length : close;
        }
        return i;
    }

    private int Attribute(string tag, int start)
    {
        var i = start;
        while (i < _html.Length && !char.IsWhiteSpace(_html[i]) && _html[i] is not ('=' or '>' or '/'))
            i++;
        if (i == start)
            return i + 1;
        var name = _html.AsSpan(start, i - start);
        var equals = SkipSpace(i);
        if (equals >= _html.Length || _html[equals] != '=')
            return i;
        var valueStart = SkipSpace(equals + 1);
        if (valueStart >= _html.Length)
            return valueStart;
        int valueEnd;
        var quote = _html[valueStart];
        var isQuoted = quote is '"' or '\'';
        if (isQuoted)
        {
            valueEnd = IndexOf(quote, ++valueStart);
            if (valueEnd < 0)
                return _html.Length;
        }
        else
        {
            valueEnd = valueStart;
            while (valueEnd < _html.Length && !char.IsWhiteSpace(_html[valueEnd]) && _html[valueEnd] != '>')
                valueEnd++;
        }
        Value(tag, name, valueStart, valueEnd, isQuoted);
        return isQuoted ? valueEnd + 1 : valueEnd;
    }

    private void Value(string tag, ReadOnlySpan<char> attribute, int start, int end, bool isQuoted)
    {
        if (
            attribute.Equals("id", StringComparison.OrdinalIgnoreCase)
            || (tag == "a" && attribute.Equals("name", StringComparison.OrdinalIgnoreCase))
        )
            _anchors.Add(WebUtility.HtmlDecode(_html[start..end]));
        else if (attribute.Equals("srcset", StringComparison.OrdinalIgnoreCase))
            SourceSet(start, end);
        else if (KindOf(tag, attribute) is { } kind)
            Slot(start, end, kind, isQuoted);
    }

    private static LinkKind? KindOf(string tag, ReadOnlySpan<char> attribute)
    {
        if (attribute.Equals("href", StringComparison.OrdinalIgnoreCase))
            return tag is "a" or "area" ? LinkKind.Anchor : LinkKind.Resource;
        if (attribute.Equals("src", StringComparison.OrdinalIgnoreCase))
            return tag == "img" ? LinkKind.Image : LinkKind.Resource;
        return
            attribute.Equals("poster", StringComparison.OrdinalIgnoreCase)
            || (tag == "form" && attribute.Equals("action", StringComparison.OrdinalIgnoreCase))
            || (tag == "object" && attribute.Equals("data", StringComparison.OrdinalIgnoreCase))
            ? LinkKind.Resource
            : null;
    }

    /// <summary>An address in each candidate: <c>kecil.jpg 1x, besar.jpg 2x</c>.</summary>
    private void SourceSet(int start, int end)
    {
        var i = start;
        while (i < end)
        {
            while (i < end && (char.IsWhiteSpace(_html[i]) || _html[i] == ','))
                i++;
            var from = i;
            while (i < end && !char.IsWhiteSpace(_html[i]))
                i++;
            var to = i > from && _html[i - 1] == ',' ? i - 1 : i;
            if (to > from)
                Slot(from, to, LinkKind.Image, isQuoted: true);
            while (i < end && _html[i] != ',')
                i++;
        }
    }

    private void Slot(int start, int end, LinkKind kind, bool isQuoted)
    {
        var target = WebUtility.HtmlDecode(_html[start..end]).Trim();
        var at = new SourceLocation(_options.File, _options.FirstLine);
        if (MarkOf(target) is { } link)
            (target, at) = (link.Target, link.At);
        else if (target.Length == 0)
            return;
        CopyUpTo(start);
        if (!isQuoted)
            Write("\"");
        _slots.Add(new LinkSlot(_output.WrittenCount, target, kind, at));
        if (!isQuoted)
            Write("\"");
        _copied = end;
    }

    private MarkdownLink? MarkOf(string target) =>
        target.StartsWith(LinkMarker.Mark, StringComparison.Ordinal)
        && int.TryParse(
            target.AsSpan(LinkMarker.Mark.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var index
        )
        && index < _links.Count
            ? _links[index]
            : null;

    private void CopyUpTo(int position)
    {
        Write(_html.AsSpan(_copied, position - _copied));
        _copied = position;
    }

    private void Write(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _output);

    private int IndexOf(char c, int start) => start >= _html.Length ? -1 : _html.IndexOf(c, start);

    private bool StartsWith(int at, string text) => string.CompareOrdinal(_html, at, text, 0, text.Length) == 0;

    private int SkipSpace(int i)
    {
        while (i < _html.Length && char.IsWhiteSpace(_html[i]))
            i++;
        return i;
    }
}
