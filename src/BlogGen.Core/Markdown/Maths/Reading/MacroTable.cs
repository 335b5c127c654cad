namespace BlogGen.Markdown.Maths.Reading;

/// <summary>The abbreviations that hold at one place of a page: those of the site, and those that the page defined above.</summary>
internal sealed class MacroTable(IReadOnlyDictionary<string, Macro> ofSite)
{
    private Dictionary<string, Macro>? _ofPage;
    private Dictionary<string, Macro>.AlternateLookup<ReadOnlySpan<char>> _find;

    public IEnumerable<string> Names => _ofPage?.Keys ?? ofSite.Keys;

    public Macro? Find(ReadOnlySpan<char> name)
    {
        if (_ofPage is null && ofSite.Count == 0)
            return null;
        if (_ofPage is null)
            Copy();
        return _find.TryGetValue(name, out var macro) ? macro : null;
    }

    public void Define(string name, Macro macro)
    {
        if (_ofPage is null)
            Copy();
        _ofPage![name] = macro;
    }

    private void Copy()
    {
        _ofPage = new Dictionary<string, Macro>(ofSite, StringComparer.Ordinal);
        _find = _ofPage.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
