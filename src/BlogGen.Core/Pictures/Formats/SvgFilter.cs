using System.Text.RegularExpressions;
using System.Xml;

namespace BlogGen.Pictures;

/// <summary>Copies a drawing without scripts, without what is fetched from elsewhere, and without notes of the drawing program.</summary>
internal sealed partial class SvgFilter(XmlReader reader)
{
    private static readonly HashSet<string> s_unsafeElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "foreignObject",
        "iframe",
        "embed",
        "object",
        "audio",
        "video",
        "handler",
        "listener",
        "link",
    };

    public string? Width { get; private set; }

    public string? Height { get; private set; }

    public string? ViewBox { get; private set; }

    public bool HasRemoved { get; private set; }

    public bool WasUnsafe { get; private set; }

    public void CopyTo(XmlWriter writer)
    {
        for (var goesOn = reader.Read(); goesOn; )
            goesOn = reader.NodeType == XmlNodeType.Element && IsLeftOut() ? Skip() : Copy(writer);
    }

    private bool Skip()
    {
        HasRemoved = true;
        reader.Skip();
        return !reader.EOF;
    }

    private bool IsLeftOut()
    {
        var isUnsafe =
            s_unsafeElements.Contains(reader.LocalName)
            || (reader.LocalName is "animate" or "set" && IsActive(reader.GetAttribute("attributeName") ?? ""));
        WasUnsafe |= isUnsafe;
        return isUnsafe || reader.LocalName == "metadata" || IsEditors(reader.NamespaceURI);
    }

    private static bool IsActive(string attribute) =>
        attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.EndsWith("href", StringComparison.OrdinalIgnoreCase);

    private bool Copy(XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyElement(writer);
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(WithoutForeign(reader.Value));
                break;
            case XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteWhitespace(reader.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                HasRemoved = WasUnsafe = true;
                break;
        }
        return reader.Read();
    }

    private void CopyElement(XmlWriter writer)
    {
        if (reader.Depth == 0)
            (Width, Height, ViewBox) = (
                reader.GetAttribute("width"),
                reader.GetAttribute("height"),
                reader.GetAttribute("viewBox")
            );
        var (isEmpty, element) = (reader.IsEmptyElement, reader.LocalName);
        writer.WriteStartElement(reader.Prefix, element, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            if (Allowed(element) is { } value)
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, value);
            else
                HasRemoved = true;
        }
        if (isEmpty)
            writer.WriteEndElement();
    }

    /// <summary>The value as it may go out; null where the attribute may not.</summary>
    private string? Allowed(string element)
    {
        if (reader.Prefix == "xmlns" || reader.Name == "xmlns")
            return reader.Value;
        if (IsEditors(reader.NamespaceURI))
            return null;
        var name = reader.LocalName;
        var isUnsafe =
            name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || (name is "href" or "src" && !IsSafeAddress(element, reader.Value.Trim()))
            || (name == "base" && reader.Prefix == "xml");
        WasUnsafe |= isUnsafe;
        return isUnsafe ? null : WithoutForeign(reader.Value);
    }

    private static bool IsSafeAddress(string element, string address) =>
        address.StartsWith('#')
        || (element is "image" or "feImage" && DataPicture().IsMatch(address))
        || (element == "a" && (!address.Contains(':', StringComparison.Ordinal) || PlainLink().IsMatch(address)));

    /// <summary>Styles may name a part of the drawing, and nothing else.</summary>
    private string WithoutForeign(string text)
    {
        if (
            !text.Contains("url(", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("@import", StringComparison.OrdinalIgnoreCase)
        )
            return text;
        var clean = ForeignUrl().Replace(Import().Replace(text, ""), "url(#)");
        if (clean != text)
            HasRemoved = WasUnsafe = true;
        return clean;
    }

    private static bool IsEditors(string space) =>
        space.Contains("inkscape.org", StringComparison.Ordinal)
        || space.Contains("sodipodi", StringComparison.Ordinal);

    [GeneratedRegex("^data:image/(png|jpe?g|gif|webp)[;,]", RegexOptions.IgnoreCase)]
    private static partial Regex DataPicture();

    [GeneratedRegex("^(https?|mailto|tel):", RegexOptions.IgnoreCase)]
    private static partial Regex PlainLink();

    [GeneratedRegex("@import[^;]*(;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Import();

    [GeneratedRegex(
        @"url\(\s*['""]?\s*(?!#|data:(image/(png|jpe?g|gif|webp)|font/|application/(x-)?font))[^)]*\)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ForeignUrl();
}
