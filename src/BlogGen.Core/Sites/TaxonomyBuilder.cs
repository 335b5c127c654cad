using System.Text;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Groups pages by tag, category, author, series, subject, grade and the site's own taxonomies.</summary>
internal static class TaxonomyBuilder
{
    public static IReadOnlyList<Taxonomy> Build(
        IReadOnlyList<Page> all,
        IReadOnlyList<Page> posts,
        string language,
        string prefix,
        SiteConfig config
    )
    {
        var words = SiteWords.For(language);
        var dated = all.OrderBy(p => p, EditionBuilder.NewestFirst).ToList();
        List<Taxonomy> taxonomies =
        [
            Group(TaxonomyKind.Tags, "tags", words.Tags, prefix, dated, p => p.Meta.List(Fields.Tags)),
            Group(
                TaxonomyKind.Categories,
                "categories",
                words.Categories,
                prefix,
                dated,
                p => p.Meta.List(Fields.Categories)
            ),
            Authors(words.Authors, prefix, posts),
            Series(words.Series, prefix, dated),
            Group(TaxonomyKind.Subjects, "subjects", words.Subjects, prefix, dated, p => p.Meta.List(Fields.Subjects)),
            Group(
                TaxonomyKind.Grades,
                "grades",
                words.Grades,
                prefix,
                dated,
                p => p.Meta.List(Fields.Grades).Select(GradeName)
            ),
        ];
        var own = config
            .Taxonomies.Where(settings => !taxonomies.Exists(t => t.Key == settings.Key))
            .Select(settings =>
                Group(
                    TaxonomyKind.Custom,
                    settings.Key,
                    Slugger.Slug(settings.Key),
                    prefix,
                    dated,
                    p => Texts(p, settings.Key)
                ) with
                {
                    Title = settings.Title,
                }
            );
        return
        [
            .. taxonomies
                .Concat(own)
                .Select(t =>
                    config.Taxonomies.LastOrDefault(c => c.Key == t.Key) is { } c ? t with { Settings = c } : t
                )
                .Where(t => t.Terms.Count > 0 && !t.Settings.IsOff),
        ];
    }

    private static string GradeName(string written) =>
        Grades.ToNumber(written)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? written;

    private static IReadOnlyList<string> Texts(Page page, string key) => page.Meta.Params.Texts(key);

    private static Taxonomy Group(
        TaxonomyKind kind,
        string key,
        string word,
        string prefix,
        IReadOnlyList<Page> pages,
        Func<Page, IEnumerable<string>> names
    )
    {
        var root = $"{prefix}/{word}/";
        var terms = new Dictionary<string, (string Name, List<Page> Pages)>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var name in names(page))
            {
                if (!slugs.TryGetValue(name, out var slug))
                    slugs[name] = slug = TermSlug(name);
                if (!terms.TryGetValue(slug, out var term))
                    terms[slug] = term = (name.Trim(), []);
                if (term.Pages.Count == 0 || term.Pages[^1] != page)
                    term.Pages.Add(page);
            }
        }
        return new Taxonomy(
            kind,
            key,
            word,
            root,
            [
                .. terms
                    .Select(t => new Term(t.Value.Name, t.Key, $"{root}{t.Key}/", t.Value.Pages))
                    .OrderBy(t => t.Name, NaturalComparer.Instance)
                    .ThenBy(t => t.Slug, StringComparer.Ordinal),
            ]
        )
        {
            Settings = new TaxonomyConfig(key, word),
        };
    }

    /// <summary>A name without any Latin letter still needs an address that is the same everywhere.</summary>
    private static string TermSlug(string name)
    {
        if (Slugger.Slug(name) is { Length: > 0 } slug)
            return slug;
        return "istilah-" + ContentHash.Of(Encoding.UTF8.GetBytes(name.Trim()))[..8];
    }

    private static Taxonomy Authors(string word, string prefix, IReadOnlyList<Page> posts)
    {
        var byId = posts
            .SelectMany(p => p.Authors)
            .DistinctBy(a => a.Id)
            .ToDictionary(a => TermSlug(a.Id), StringComparer.Ordinal);
        var group = Group(TaxonomyKind.Authors, "authors", word, prefix, posts, p => p.Authors.Select(a => a.Id));
        return group with
        {
            Terms =
            [
                .. group
                    .Terms.Select(t =>
                        t with
                        {
                            Author = byId.GetValueOrDefault(t.Slug),
                            Name = byId.GetValueOrDefault(t.Slug)?.Name ?? t.Name,
                        }
                    )
                    .OrderBy(t => t.Name, NaturalComparer.Instance),
            ],
        };
    }

    private static Taxonomy Series(string word, string prefix, IReadOnlyList<Page> pages)
    {
        var group = Group(
            TaxonomyKind.Series,
            "series",
            word,
            prefix,
            pages,
            p => p.Meta.Text(Fields.Series) is { } name ? [name] : []
        );
        return group with { Terms = [.. group.Terms.Select(t => t with { Pages = InParts(t.Pages) })] };
    }

    private static IReadOnlyList<Page> InParts(IEnumerable<Page> pages) =>
        [
            .. pages
                .OrderBy(p => p.Meta.Number(Fields.Part) ?? int.MaxValue)
                .ThenBy(p => p.Date?.Instant ?? DateTimeOffset.MaxValue)
                .ThenBy(p => p.Source.Path, StringComparer.Ordinal),
        ];
}
