using System.Text;
using BlogGen.Markdown;

namespace BlogGen.Content.Foreign;

/// <summary>Puts a translated body together and remembers which of its lines stood where.</summary>
internal sealed class TranslationWriter(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private int _line;
    private int _sourceLine;

    public LineMap Lines { get; } = new();

    public void Keep(int start, int end)
    {
        var kept = source.AsSpan(start, end - start);
        _text.Append(kept);
        var lines = kept.Count('\n');
        (_line, _sourceLine) = (_line + lines, _sourceLine + lines);
    }

    public void Put(int start, int end, string text)
    {
        if (source.AsSpan(start, end - start).SequenceEqual(text))
            Keep(start, end);
        else
            Replace(start, end, text);
    }

    private void Replace(int start, int end, string text)
    {
        var before = source.AsSpan(start, end - start).Count('\n');
        var after = text.AsSpan().Count('\n');
        _text.Append(text);
        Lines.Change(_line);
        for (var i = 1; i <= after && before != after; i++)
            Lines.Turn(_line + i, _sourceLine + (i == after ? before : Math.Min(i, before)));
        if (after == 0 && before > 0)
            Lines.Turn(_line + 1, _sourceLine + before + 1);
        (_line, _sourceLine) = (_line + after, _sourceLine + before);
        Lines.Change(_line);
    }

    public override string ToString() => _text.ToString();
}
