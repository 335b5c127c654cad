namespace BlogGen.Content;

/// <summary>Goes through a text line by line without cutting it up: a post may be megabytes, its front matter is not.</summary>
internal sealed class LineCursor(string text, int next = 0, int number = 0)
{
    public string Text => text;

    /// <summary>Where the line that was read begins.</summary>
    public int LineStart { get; private set; }

    /// <summary>Where the line after it begins.</summary>
    public int Next { get; private set; } = next;

    /// <summary>Of the line that was read, from 1.</summary>
    public int Number { get; private set; } = number;

    public bool Read(out ReadOnlySpan<char> line)
    {
        if (Next >= text.Length)
        {
            line = [];
            return false;
        }
        LineStart = Next;
        Number++;
        var rest = text.AsSpan(Next);
        var length = rest.IndexOf('\n');
        line = length < 0 ? rest : rest[..length];
        Next = length < 0 ? text.Length : Next + length + 1;
        return true;
    }
}
