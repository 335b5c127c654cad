using System.Net;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Markdown;
using BlogGen.Markdown.Quiz;
using BlogGen.Pictures;
using BlogGen.Sites;

namespace BlogGen.Exporting.Worksheets;

/// <summary>Fills the holes of a sheet: its pictures go into the file, its links become addresses that can be typed.</summary>
internal sealed class SheetAddresses(Site site, IFileStore files, Page page, DiagnosticBag notes)
{
    /// <summary>Loads nothing.</summary>
    private const string Nothing = "data:,";

    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    public string Fill(RichText text) => text.Fill(Address);

    public string Fill(Body body)
    {
        var html = new StringBuilder(body.Html.Length + 64);
        var at = 0;
        foreach (var link in body.Links)
        {
            html.Append(Encoding.UTF8.GetString(body.Html.Span[at..link.Offset])).Append(Address(link));
            at = link.Offset;
        }
        return html.Append(Encoding.UTF8.GetString(body.Html.Span[at..])).ToString();
    }

    /// <summary>Null for what the site does not hold.</summary>
    public string? Picture(string target)
    {
        var found = site.Resolver.Find(target, null);
        return found.IsExternal ? null : DataOf(found.Path);
    }

    private string Address(LinkSlot link)
    {
        var target = site.Resolver.Find(link.Target, page);
        if (link.Kind == LinkKind.Image)
            return (IsElsewhere(link.Target) ? null : DataOf(target.Path)) ?? Lost(link);
        if (link.Kind == LinkKind.Resource)
            return Nothing;
        if (target.IsExternal)
            return WebUtility.HtmlEncode(target.Path);
        return target.Path == page.Url && target.Suffix.StartsWith('#')
            ? WebUtility.HtmlEncode(target.Suffix)
            : WebUtility.HtmlEncode(site.Config.Address.Absolute(target.Path + target.Suffix) ?? "#");
    }

    private static bool IsElsewhere(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);

    private string Lost(LinkSlot link)
    {
        if (_lost.Add(link.Target))
            notes.Add(Problems.PictureNotOnPaper(link.At, link.Target));
        return Nothing;
    }

    private string? DataOf(string url)
    {
        if (TypeOf(url) is not { } type || (FindAsset(url) ?? Beside(url)) is not { } source)
            return null;
        try
        {
            return $"data:{type};base64,{Convert.ToBase64String(MetadataStripper.Strip(files.Read(source)))}";
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string? FindAsset(string url) => site.Assets.FirstOrDefault(asset => asset.Url == url)?.SourcePath;

    /// <summary>The bundle of a post for teachers is no asset of the site.</summary>
    private string? Beside(string url) =>
        page.Source.BundleFolder is { } folder
        && $"{folder}/{Uri.UnescapeDataString(url[(url.LastIndexOf('/') + 1)..])}" is var path
        && files.Exists(path)
            ? path
            : null;

    private static string? TypeOf(string url) =>
        Path.GetExtension(url).ToLowerInvariant() switch
        {
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".avif" => "image/avif",
            ".svg" => "image/svg+xml",
            _ => null,
        };
}
