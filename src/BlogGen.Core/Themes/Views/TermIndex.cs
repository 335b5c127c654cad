using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>A page's terms of one taxonomy, looked up once for the whole edition.</summary>
internal static class TermIndex
{
    public static IReadOnlyList<Term> Of(PageScope scope, TaxonomyKind kind, Page page)
    {
        if (scope.Edition.Taxonomy(kind) is not { } taxonomy)
            return [];
        var index = (Dictionary<string, List<Term>>)scope.Views.Fact(taxonomy, () => Build(taxonomy));
        return index.GetValueOrDefault(page.Source.Path) ?? [];
    }

    private static Dictionary<string, List<Term>> Build(Taxonomy taxonomy)
    {
        var index = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        foreach (var term in taxonomy.Terms)
        {
            foreach (var page in term.Pages)
            {
                if (!index.TryGetValue(page.Source.Path, out var terms))
                    index[page.Source.Path] = terms = [];
                terms.Add(term);
            }
        }
        return index;
    }
}
