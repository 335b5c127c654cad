using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>The only stage that sees many files: visibility, addresses, terms, neighbours, links. It touches facts, not bodies.</summary>
public static class SiteResolver
{
    public static Site Resolve(
        IReadOnlyList<Document> documents,
        Sources sources,
        SiteConfig config,
        ResolveOptions options,
        DiagnosticBag problems
    )
    {
        var pages = documents
            .AsParallel()
            .AsOrdered()
            .Select(document => Place(document, config, options, problems))
            .ToList();
        pages = PermalinkAssigner.Assign(pages, config, options, problems);
        var assets = AssetPlacer.Place(sources.Assets, pages);
        var resolver = new LinkResolver(new LinkIndex(pages, assets, config), config, problems);
        var links = pages
            .AsParallel()
            .Where(page => page.IsIncluded)
            .ToDictionary(page => page.Source.Path, resolver.ResolveBody, StringComparer.Ordinal);
        CheckMenus(config, resolver);
        foreach (var page in pages.Where(page => page.IsIncluded))
        {
            resolver.AskForFields(page);
            OldAddresses.Check(page, config, problems);
        }
        resolver.AskForSettings();
        var editions = config
            .Languages.Select(
                (language, i) => EditionBuilder.Build(language, i == 0 ? "" : "/" + language, pages, config)
            )
            .ToList();
        return new Site(config)
        {
            Documents = pages,
            Left = sources.Left,
            Editions = editions,
            Assets = AssetPlacer.Wanted(assets, pages, resolver, problems),
            Links = links,
            Resolver = resolver,
            Now = options.Now,
        };
    }

    private static void CheckMenus(SiteConfig config, LinkResolver resolver)
    {
        var menus = config.MenuByLanguage.Values.Append(config.Menu ?? []).SelectMany(menu => menu);
        foreach (var entry in menus.SelectMany(entry => entry.Children.Append(entry)).Where(e => e.Url.Length > 0))
            resolver.Check(entry.Url, entry.At);
    }

    private static Page Place(Document document, SiteConfig config, ResolveOptions options, DiagnosticBag problems)
    {
        var meta = document.Meta;
        var source = document.Source;
        var date = meta.Date(Fields.Date) ?? meta.Date(Fields.PublishAt) ?? NameDate(source, config);
        var language = meta.Text(Fields.Language) ?? source.Language ?? config.Language;
        var title = TitleOf(document);
        if (title is null)
            problems.Add(Problems.TitleMissing(new SourceLocation(source.Path, 1), source.Name));
        var fate = FateDecider.Decide(document, date, options.Now, config.Zone);
        if (fate.Status == ListingStatus.Broken)
            problems.AddRange(document.Unsafe);
        var page = new Page(document, title ?? source.Name, fate)
        {
            Language = language,
            Edition = EditionOf(language, config),
            Date = date,
            Updated = meta.Date(Fields.Updated),
            Authors = AuthorsOf(meta, source, config),
        };
        return page with
        {
            IsIncluded = page.Fate.Status switch
            {
                ListingStatus.Published => true,
                ListingStatus.Draft => options.Drafts,
                ListingStatus.Scheduled => options.Future,
                _ => false,
            },
        };
    }

    private static ContentDate? NameDate(SourceFile source, SiteConfig config) =>
        source.NameDate is { } day
            ? new ContentDate(config.Zone.At(day.ToDateTime(TimeOnly.MinValue)), HasTime: false)
            : null;

    private static string? TitleOf(Document document) =>
        document.Meta.Text(Fields.Title) is { } written ? Markdown.Text.PlainText.OfInline(written)
        : document.Body.FirstHeading is { Length: > 0 } heading ? heading
        : null;

    /// <summary>The site's language that serves the text's language; a lone foreign text stays in the main lists.</summary>
    private static string EditionOf(string language, SiteConfig config) =>
        config.Languages.FirstOrDefault(l => l.Equals(language, StringComparison.OrdinalIgnoreCase))
        ?? config.Languages.FirstOrDefault(l => Languages.Primary(l) == Languages.Primary(language))
        ?? config.Language;

    private static IReadOnlyList<AuthorConfig> AuthorsOf(FrontMatter meta, SourceFile source, SiteConfig config)
    {
        var names = meta.List(Fields.Authors);
        if (names.Count == 0)
            return source.Kind == ContentKind.Post ? [.. config.Authors.Take(1)] : [];
        return [.. names.Select(name => Find(name, config) ?? new AuthorConfig(Slugger.Slug(name), name))];
    }

    private static AuthorConfig? Find(string name, SiteConfig config) =>
        config.Authors.FirstOrDefault(a =>
            a.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
            || a.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        );
}
