using System.Collections.Concurrent;
using BlogGen.Sites;

namespace BlogGen.Rendering.Search;

/// <summary>The index of each edition, made when its first file is asked for and then kept: a preview may never need it.</summary>
internal sealed class SearchIndexes(Site site)
{
    private readonly ConcurrentDictionary<string, Lazy<SearchIndex>> _byLanguage = new(StringComparer.Ordinal);

    public SearchIndex Of(Edition edition) =>
        _byLanguage
            .GetOrAdd(edition.Language, _ => new Lazy<SearchIndex>(() => SearchIndexBuilder.Build(edition, site)))
            .Value;
}
