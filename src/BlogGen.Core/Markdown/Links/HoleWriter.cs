using System.Collections.Immutable;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Links;

/// <summary>Copies HTML text into UTF-8, leaves addresses out, and notes where in the bytes they go.</summary>
internal sealed class HoleWriter(
    string html,
    IReadOnlyList<Hole> holes,
    IReadOnlyList<RawMark> marks,
    RenderState state
) : IDisposable
{
    private readonly PooledBuffer _bytes = new(html.Length + html.Length / 8 + 16);
    private readonly ImmutableArray<LinkSlot>.Builder _links = ImmutableArray.CreateBuilder<LinkSlot>();
    private readonly ImmutableArray<PictureTag>.Builder _pictures = ImmutableArray.CreateBuilder<PictureTag>();
    private int _copied;
    private int _nextHole;
    private int _nextMark;
    private RawMark _mark;

    /// <summary>The address that was taken out last.</summary>
    public LinkSlot? Last => _links.Count == 0 ? null : _links[^1];

    /// <summary>No Markdown-made hole lies in the value: an unclosed quote may swallow some.</summary>
    public bool IsFree(HtmlAttribute attribute)
    {
        CopyTo(StartOf(attribute));
        return _nextHole >= holes.Count || holes[_nextHole].At > attribute.ValueEnd;
    }

    /// <summary>An address that is put in later needs quotes, and always the same ones.</summary>
    public void OpenValue(HtmlAttribute attribute)
    {
        CopyTo(StartOf(attribute));
        Append("\"");
        _copied = attribute.ValueStart;
    }

    public void LeaveHole(int start, int end, string target, LinkKind kind)
    {
        CopyInsideValue(start);
        AddLink(new Hole(start, end - start, target, kind, PlaceOf(start, end)));
        _copied = end;
    }

    public void CloseValue(HtmlAttribute attribute)
    {
        CopyInsideValue(attribute.ValueEnd);
        Append("\"");
        _copied = attribute.End;
    }

    public void OpenPicture(HtmlToken tag, PictureTraits traits)
    {
        CopyTo(tag.Start);
        if (ReferenceEquals(holes, state.Holes) && state.IsInGallery(tag.Start))
            traits |= PictureTraits.IsSmall;
        _pictures.Add(new PictureTag(_bytes.WrittenCount, 0, _links.Count, traits));
    }

    /// <summary>A tag without an address of its own shows nothing.</summary>
    public void ClosePicture(HtmlToken tag)
    {
        CopyTo(tag.End);
        var picture = _pictures[^1];
        _pictures.RemoveAt(_pictures.Count - 1);
        if (_links.Count > picture.Link && html[tag.End - 1] == '>')
            _pictures.Add(picture with { End = _bytes.WrittenCount });
    }

    public HolesInHtml Finish(int words)
    {
        CopyTo(html.Length);
        return new HolesInHtml(_bytes.WrittenSpan.ToArray(), _links.ToImmutable(), _pictures.ToImmutable(), words);
    }

    public void Dispose() => _bytes.Dispose();

    private static int StartOf(HtmlAttribute attribute) =>
        attribute.Quote == '\0' ? attribute.ValueStart : attribute.ValueStart - 1;

    private void CopyTo(int end)
    {
        while (_nextHole < holes.Count && holes[_nextHole].At <= end)
        {
            var hole = holes[_nextHole++];
            Copy(hole.At);
            AddLink(hole);
        }
        Copy(end);
    }

    private void Copy(int end)
    {
        if (end <= _copied)
            return;
        Encoding.UTF8.GetBytes(html.AsSpan(_copied, end - _copied), _bytes);
        _copied = end;
    }

    // The value may have stood in single quotes, so that it may hold a double one.
    private void CopyInsideValue(int end)
    {
        if (end <= _copied)
            return;
        Append(html[_copied..end].Replace("\"", "&quot;", StringComparison.Ordinal));
        _copied = end;
    }

    private void Append(string text) => Encoding.UTF8.GetBytes(text, _bytes);

    private void AddLink(Hole hole) =>
        _links.Add(new LinkSlot(_bytes.WrittenCount, hole.Target, hole.Kind, hole.Source));

    private SourceLocation PlaceOf(int start, int end)
    {
        while (_nextMark < marks.Count && marks[_nextMark].At <= start)
            _mark = marks[_nextMark++];
        var before = html.AsSpan(_mark.At, start - _mark.At);
        var breaks = before.Count('\n');
        if (breaks == 0)
            return state.At(_mark.Line, _mark.Column + before.Length);
        // A tag over several lines of a paragraph, which lost their indentation.
        var line = _mark.Line + breaks;
        return state.At(line, state.SourceLine(line).IndexOf(html[start..end], StringComparison.Ordinal));
    }
}
