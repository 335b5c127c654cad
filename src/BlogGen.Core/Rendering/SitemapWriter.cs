using System.Buffers;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Rendering;

/// <summary>The sitemap of everything that search engines may read.</summary>
internal static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Write(SitemapOutput sitemap, Site site, IBufferWriter<byte> buffer) =>
        XmlOutput.Write(
            buffer,
            xml =>
            {
                xml.WriteStartElement("urlset", Namespace);
                foreach (var output in sitemap.Pages)
                {
                    xml.WriteStartElement("url", Namespace);
                    xml.WriteElementString(
                        "loc",
                        Namespace,
                        site.Config.Address.Absolute(Addresses.UrlOf(output.Path))
                    );
                    if (output is PageOutput { Page: { } page } && (page.Updated ?? page.Date) is { } date)
                        xml.WriteElementString("lastmod", Namespace, DateText.Iso(date.Instant));
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
        );
}
