using System.Net;
using System.Xml;
using BlogGen.Files;
using BlogGen.Markdown;
using BlogGen.Markdown.Quiz;
using BlogGen.Pictures;
using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>Writes the texts of one question with the pictures of each inside the file, as base64.</summary>
internal sealed class MoodleFiles(Site site, IFileStore files, QuizItem item)
{
    /// <summary>A picture of the site that could not be read.</summary>
    public bool HasLostPicture { get; private set; }

    /// <summary>The child elements <c>text</c> and <c>file</c> of a part of a question.</summary>
    /// <param name="change">Of the HTML, before it is written.</param>
    public void Write(XmlWriter xml, RichText text, Func<string, string>? change = null)
    {
        var pictures = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var html = text.Fill(link => Address(link, pictures));
        WriteText(xml, change is null ? html : change(html));
        foreach (var (name, bytes) in pictures)
        {
            xml.WriteStartElement("file");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("path", "/");
            xml.WriteAttributeString("encoding", "base64");
            xml.WriteString(Convert.ToBase64String(bytes));
            xml.WriteEndElement();
        }
    }

    public static void WriteText(XmlWriter xml, string html)
    {
        xml.WriteStartElement("text");
        // The end mark of a CDATA section, if it stands in the text, is cut in two.
        var parts = html.Split("]]>");
        foreach (var (index, part) in parts.Index())
            xml.WriteCData((index > 0 ? ">" : "") + part + (index < parts.Length - 1 ? "]]" : ""));
        xml.WriteEndElement();
    }

    private string Address(LinkSlot link, SortedDictionary<string, byte[]> pictures)
    {
        var target = site.Resolver.Find(link.Target, item.Page);
        if (target.IsExternal)
            return WebUtility.HtmlEncode(target.Path);
        if (link.Kind == LinkKind.Image && Read(target.Path) is { } bytes)
        {
            var name = NameFor(target.Path, bytes, pictures);
            pictures[name] = bytes;
            return "@@PLUGINFILE@@/" + Uri.EscapeDataString(name);
        }
        HasLostPicture |= link.Kind == LinkKind.Image;
        return WebUtility.HtmlEncode(
            site.Config.Address.Absolute(target.Path + target.Suffix) ?? target.Path + target.Suffix
        );
    }

    private byte[]? Read(string url)
    {
        if (site.Assets.FirstOrDefault(asset => asset.Url == url) is not { } asset)
            return null;
        try
        {
            return MetadataStripper.Strip(files.Read(asset.SourcePath));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Two pictures of one name lie in two folders of the site.</summary>
    private static string NameFor(string url, byte[] bytes, SortedDictionary<string, byte[]> pictures)
    {
        var name = Uri.UnescapeDataString(url[(url.LastIndexOf('/') + 1)..]);
        return pictures.TryGetValue(name, out var other) && !other.AsSpan().SequenceEqual(bytes)
            ? Uri.UnescapeDataString(url).Trim('/').Replace('/', '-')
            : name;
    }
}
