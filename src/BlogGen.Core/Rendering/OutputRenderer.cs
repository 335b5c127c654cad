using System.Buffers;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Pictures;
using BlogGen.Rendering.Search;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>Output to bytes: pure, on demand, in parallel; nothing rendered is kept.</summary>
public sealed class OutputRenderer
{
    private readonly Site _site;
    private readonly Theme _theme;
    private readonly TemplateRunner _runner;
    private readonly ViewCache _views;
    private readonly SearchIndexes _search;
    private readonly PictureWorkshop _pictures;
    private readonly bool _isPortable;

    public OutputRenderer(Site site, Theme theme, PictureWorkshop pictures, bool isPortable, DiagnosticBag problems)
        : this(site, theme, pictures, isPortable, new ViewCache(), problems) { }

    private OutputRenderer(
        Site site,
        Theme theme,
        PictureWorkshop pictures,
        bool isPortable,
        ViewCache views,
        DiagnosticBag problems
    )
    {
        (_site, _theme, _pictures, _isPortable, _views) = (site, theme, pictures, isPortable, views);
        _search = new SearchIndexes(site);
        _runner = new TemplateRunner(theme, problems);
    }

    /// <summary>For a site that differs only in its texts.</summary>
    internal OutputRenderer With(Site site, DiagnosticBag problems) =>
        new(site, _theme, _pictures, _isPortable, _views.WithoutTexts(), problems);

    public void Render(Output output, IBufferWriter<byte> buffer)
    {
        switch (output)
        {
            case PageOutput { Page: var page } own:
                _runner.Run(new Subject(page, null), ScopeOf(output, own.Edition, WordsOf(page, own.Edition)), buffer);
                break;
            case ListOutput list:
                _runner.Run(new Subject(null, list), ScopeOf(output, list.Edition, list.Edition.Language), buffer);
                break;
            case FeedOutput { Format: FeedFormat.Json } feed:
                JsonFeedWriter.Write(feed, AbsoluteScope(feed), buffer);
                break;
            case FeedOutput { Format: FeedFormat.Rss } feed:
                RssWriter.Write(feed, AbsoluteScope(feed), buffer);
                break;
            case FeedOutput feed:
                AtomWriter.Write(feed, AbsoluteScope(feed), buffer);
                break;
            case SitemapOutput sitemap:
                SitemapWriter.Write(sitemap, _site, buffer);
                break;
            case SearchOutput search:
                SearchIndexWriter.Write(search, _search.Of(search.Edition), UrlsOf(output), buffer);
                break;
            case PictureOutput picture:
                _pictures.Make(picture.Picture, picture.Recipe, buffer);
                break;
            case RedirectOutput redirect:
                Encoding.UTF8.GetBytes(
                    RedirectPage.Html(redirect, ScopeOf(output, _site.Editions[0], redirect.Language)),
                    buffer
                );
                break;
            case TextOutput text:
                Encoding.UTF8.GetBytes(text.Text, buffer);
                break;
            case ThemeAssetOutput asset:
                buffer.Write(_theme.Files.Read("assets/" + asset.ThemePath));
                break;
            default:
                throw new InvalidOperationException($"No renderer for {output.GetType().Name}.");
        }
    }

    /// <summary>A lone Arabic post in an Indonesian site has Indonesian buttons, in the places where its readers know them.</summary>
    private string WordsOf(Page page, Edition edition) =>
        _theme.Strings.Speaks(page.Language)
        && Languages.IsRightToLeft(page.Language) == Languages.IsRightToLeft(edition.Language)
            ? page.Language
            : edition.Language;

    private PageScope ScopeOf(Output output, Edition edition, string language)
    {
        var scope = new PageScope(_site, _theme, edition, UrlsOf(output), output.Path, language, _views);
        return scope with { Head = subject => HeadWriter.Write(subject, scope), TintOf = _pictures.TintOf };
    }

    /// <summary>The server shows 404.html at any depth, so its addresses start at the root even in a portable site.</summary>
    private UrlStyle UrlsOf(Output output) =>
        _isPortable && output.Path != "404.html"
            ? UrlStyle.Portable(output.Path)
            : UrlStyle.Rooted(_site.Config.Address.BasePath);

    /// <summary>A feed is read far from its site: its addresses are full where the site has an address.</summary>
    private PageScope AbsoluteScope(FeedOutput feed)
    {
        var address = _site.Config.Address;
        var urls = address.Origin is { } origin
            ? UrlStyle.Absolute(origin, address.BasePath)
            : UrlStyle.Rooted(address.BasePath);
        return new PageScope(_site, _theme, feed.Edition, urls, feed.Path, feed.Edition.Language, _views)
        {
            IsFeed = true,
        };
    }
}
