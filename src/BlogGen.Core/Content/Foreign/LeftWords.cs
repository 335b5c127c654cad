using BlogGen.Diagnostics;

namespace BlogGen.Content.Foreign;

/// <summary>What was not understood in one file.</summary>
internal sealed class LeftWords(string body)
{
    private const int MostNames = 8;

    private readonly List<string> _names = [];
    private int _count;
    private int _first = -1;

    /// <param name="name">Null for what needs no note.</param>
    public Replacement Keep(TemplateTag tag, string? name)
    {
        if (name is not null)
        {
            _first = _first < 0 ? tag.Start : _first;
            _count++;
            if (!_names.Contains(name) && _names.Count <= MostNames)
                _names.Add(name);
        }
        return new Replacement(PlainWords.Escape(body[tag.Start..tag.End]), tag.End);
    }

    public void Report(string file, int firstLine, DiagnosticBag problems)
    {
        if (_count == 0)
            return;
        var before = body.AsSpan(0, _first);
        var at = new SourceLocation(file, firstLine + before.Count('\n'), _first - before.LastIndexOf('\n'));
        var names = string.Join(", ", _names.Take(MostNames).Select(name => $"`{name}`"));
        problems.Add(Problems.WordsOfAnotherTool(at, _count, _names.Count > MostNames ? names + ", …" : names));
    }
}
