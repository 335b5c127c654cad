using System.Buffers;
using System.Xml;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>RSS 2.0 with whole posts.</summary>
internal static class RssWriter
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";
    private const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";

    public static void Write(FeedOutput feed, PageScope scope, IBufferWriter<byte> buffer) =>
        XmlOutput.Write(buffer, xml => Channel(xml, feed, scope));

    private static void Channel(XmlWriter xml, FeedOutput feed, PageScope scope)
    {
        var title = FeedFacts.TitleOf(feed, scope);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
        xml.WriteAttributeString("xmlns", "content", null, ContentNamespace);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", title);
        xml.WriteElementString("link", scope.Href(feed.HomeUrl));
        xml.WriteElementString("description", scope.Edition.Description.Length > 0 ? scope.Edition.Description : title);
        xml.WriteElementString("language", feed.Edition.Language);
        xml.WriteElementString("lastBuildDate", DateText.Rfc822(FeedFacts.UpdatedOf(feed)));
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", scope.Href("/" + feed.Path));
        xml.WriteEndElement();
        foreach (var page in feed.Items)
            Item(xml, page, scope);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Item(XmlWriter xml, Page page, PageScope scope)
    {
        var hasAddress = scope.Site.Config.Address.Origin is not null;
        xml.WriteStartElement("item");
        xml.WriteElementString("title", page.Title);
        xml.WriteElementString("link", scope.Href(page.Url));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", hasAddress ? "true" : "false");
        xml.WriteString(FeedFacts.IdOf(page.Url, scope.Site.Config));
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", DateText.Rfc822(page.Date!.Instant));
        foreach (var tag in page.Meta.List(Fields.Tags))
            xml.WriteElementString("category", tag);
        xml.WriteElementString("description", page.Meta.Text(Fields.Summary) ?? scope.Site.BodyOf(page).Excerpt);
        xml.WriteElementString("encoded", ContentNamespace, FeedFacts.ContentOf(page, scope));
        xml.WriteEndElement();
    }
}
