using System.Buffers;
using System.Xml;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>Atom (RFC 4287) with whole posts.</summary>
internal static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(FeedOutput feed, PageScope scope, IBufferWriter<byte> buffer) =>
        XmlOutput.Write(buffer, xml => Feed(xml, feed, scope));

    private static void Feed(XmlWriter xml, FeedOutput feed, PageScope scope)
    {
        var config = scope.Site.Config;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Edition.Language);
        xml.WriteElementString("title", Namespace, FeedFacts.TitleOf(feed, scope));
        if (scope.Edition.Description.Length > 0)
            xml.WriteElementString("subtitle", Namespace, scope.Edition.Description);
        xml.WriteElementString("id", Namespace, FeedFacts.IdOf(feed.HomeUrl, config));
        xml.WriteElementString("updated", Namespace, DateText.Iso(FeedFacts.UpdatedOf(feed)));
        Link(xml, "self", scope.Href("/" + feed.Path));
        Link(xml, "alternate", scope.Href(feed.HomeUrl));
        Author(
            xml,
            config.Authors is [var first, ..] ? first.Name
                : scope.Edition.Title.Length > 0 ? scope.Edition.Title
                : "bloggen"
        );
        foreach (var page in feed.Items)
            Entry(xml, page, scope);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, Page page, PageScope scope)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, page.Title);
        xml.WriteElementString("id", Namespace, FeedFacts.IdOf(page.Url, scope.Site.Config));
        Link(xml, "alternate", scope.Href(page.Url));
        xml.WriteElementString("published", Namespace, DateText.Iso(page.Date!.Instant));
        xml.WriteElementString("updated", Namespace, DateText.Iso((page.Updated ?? page.Date).Instant));
        foreach (var author in page.Authors)
            Author(xml, author.Name);
        foreach (var tag in page.Meta.List(Fields.Tags))
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", tag);
            xml.WriteEndElement();
        }
        if ((page.Meta.Text(Fields.Summary) ?? scope.Site.BodyOf(page).Excerpt) is { Length: > 0 } summary)
            xml.WriteElementString("summary", Namespace, summary);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(FeedFacts.ContentOf(page, scope));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, name);
        xml.WriteEndElement();
    }
}
