using System.Buffers;

namespace BlogGen.Content.Foreign;

/// <summary>Goes through a body once and tells code, things in braces and the text between them apart.</summary>
internal sealed class TemplateScanner(string text, bool hasShortcodes)
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("`{<\n\\");

    private readonly CodeFinder _code = new(text);
    private readonly TagFinder _tags = new(text, hasShortcodes);
    private int _at;

    public Stretch Current { get; private set; }

    public bool MoveNext()
    {
        if (_at >= text.Length)
            return false;
        Current = Next();
        _at = Current.End;
        return true;
    }

    /// <summary>Goes on behind what the caller has taken.</summary>
    public void SkipTo(int position) => _at = position;

    private Stretch Next()
    {
        for (var i = _at; i < text.Length; i = After(i))
        {
            if (At(i) is not { } found)
                continue;
            return i == _at ? found : new Stretch(_at, i, IsCode: false, Tag: null);
        }
        return new Stretch(_at, text.Length, IsCode: false, Tag: null);
    }

    private Stretch? At(int i)
    {
        if ((i == 0 || text[i - 1] == '\n') && _code.EndOfBlock(i) is var block && block > i)
            return new Stretch(i, block, IsCode: true, Tag: null);
        if (text[i] is '`' or '<' && _code.EndOfInline(i) is var inline && inline > i)
            return new Stretch(i, inline, IsCode: true, Tag: null);
        return text[i] == '{' && _tags.At(i) is { } tag ? new Stretch(tag.Start, tag.End, IsCode: false, tag) : null;
    }

    /// <summary>The next position at which something may begin.</summary>
    private int After(int i)
    {
        var next = text[i] switch
        {
            '\\' => i + 2,
            '`' => i + text.AsSpan(i).IndexOfAnyExcept('`') is var end && end > i ? end : text.Length,
            _ => i + 1,
        };
        if (next >= text.Length || text[next - 1] == '\n')
            return next;
        var mark = text.AsSpan(next).IndexOfAny(s_marks);
        if (mark < 0)
            return text.Length;
        return text[next + mark] == '\n' ? next + mark + 1 : next + mark;
    }
}
