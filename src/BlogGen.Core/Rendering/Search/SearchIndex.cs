namespace BlogGen.Rendering.Search;

/// <summary>The search index of one edition: what the files of the index are written from.</summary>
/// <param name="Stems">In ordinal order.</param>
/// <param name="Postings">For each stem: for each of its entries a letter for its weight, and how far it is from the one before.</param>
/// <param name="Forms">Words that are typed but are no stems, in ordinal order.</param>
/// <param name="Folds">A sign outside ASCII, and what it is folded to, by turns.</param>
/// <param name="Stamp">Changes with anything of it, so that files of two builds are never mixed.</param>
internal sealed record SearchIndex(
    IReadOnlyList<SearchEntry> Entries,
    IReadOnlyList<string> Stems,
    IReadOnlyList<string> Postings,
    IReadOnlyList<string> Forms,
    IReadOnlyList<string> Folds,
    string Stamp
)
{
    /// <summary>For each of so many files, the first of its stems: files of about the same size.</summary>
    public IReadOnlyList<int> Starts(int files)
    {
        var starts = new List<int> { 0 };
        var total = Postings.Sum(list => (long)list.Length);
        long written = 0;
        for (var i = 0; i < Postings.Count && starts.Count < files; i++)
        {
            written += Postings[i].Length;
            while (starts.Count < files && written * files >= total * starts.Count)
                starts.Add(i + 1);
        }
        while (starts.Count < files)
            starts.Add(Postings.Count);
        return starts;
    }
}
