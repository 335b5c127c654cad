using System.Collections.Concurrent;
using BlogGen.Sites;
using BlogGen.Themes.Views;
using Scriban.Runtime;

namespace BlogGen.Themes;

/// <summary>Views and lists that all pages share: made once for a build, not once a page.</summary>
internal sealed class ViewCache
{
    private readonly ConcurrentDictionary<object, object> _facts;
    private readonly ConcurrentDictionary<string, View> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, object?> _shared = new(ReferenceEqualityComparer.Instance);

    public ViewCache()
        : this(new(ReferenceEqualityComparer.Instance)) { }

    private ViewCache(ConcurrentDictionary<object, object> facts) => _facts = facts;

    /// <summary>For a site that differs only in its texts.</summary>
    public ViewCache WithoutTexts() => new(_facts);

    public ConcurrentDictionary<PartialKey, string> Partials { get; } = new();

    private readonly ConcurrentDictionary<string, ScriptArray> _menus = new(StringComparer.Ordinal);

    public ScriptArray Menu(Edition edition, Func<ScriptArray> make) => _menus.GetOrAdd(edition.Language, _ => make());

    public View Page(Page page) =>
        _pages.GetOrAdd(page.Source.Path, _ => PageShape.Instance.Of(new Subject(page, null)));

    public ScriptArray Pages(IEnumerable<Page> pages) => new(pages.Select(Page));

    /// <summary>For what no text has a part in; <paramref name="key"/> is compared by reference.</summary>
    public object Fact(object key, Func<object> make) => _facts.GetOrAdd(key, _ => make());

    /// <summary>For lists that many pages ask for; <paramref name="key"/> is compared by reference.</summary>
    public object? Shared(object key, Func<object?> make) => _shared.GetOrAdd(key, _ => make());
}
