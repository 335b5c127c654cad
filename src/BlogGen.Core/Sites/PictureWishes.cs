using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Where the site's pictures are seen.</summary>
internal sealed class PictureWishes
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public PictureWishes(Site site)
    {
        foreach (var page in site.Included)
        {
            AddBody(page, site);
            if (page.Meta.Text(Fields.Image) is { } image)
                _shared.Add(site.Resolver.Find(image, page).Path);
        }
        _shown.UnionWith(_shared);
        foreach (var face in site.Config.Authors.Select(author => author.Photo).OfType<string>())
            _shown.Add(site.Resolver.Find(face, null).Path);
        if (site.Config.Image is { } sharing)
            _shared.Add(site.Resolver.Find(sharing, null).Path);
    }

    /// <summary>On a page, where readers wait for it.</summary>
    public bool Shows(string url) => _shown.Contains(url);

    /// <summary>In link previews.</summary>
    public bool Shares(string url) => _shared.Contains(url);

    private void AddBody(Page page, Site site)
    {
        if (!site.Links.TryGetValue(page.Source.Path, out var targets))
            return;
        foreach (var picture in site.BodyOf(page).Pictures)
            _shown.Add(targets[picture.Link].Path);
    }
}
