using System.Text;
using AngleSharp.Html.Parser;

namespace BlogGen.Tests.Sites;

/// <summary>Follows every internal address of a built site, with a parser of its own.</summary>
internal static class LinkProbe
{
    public static string BasePathOf(TestSite.Built built)
    {
        var html = new HtmlParser().ParseDocument(built["index.html"]);
        return html.QuerySelector("link[rel=stylesheet]")!
            .GetAttribute("href")!
            .Replace("/style.css", "", StringComparison.Ordinal);
    }

    /// <param name="basePath">Null for a portable site, whose links are relative and name files.</param>
    public static IReadOnlyList<string> Dead(IReadOnlyDictionary<string, byte[]> outputs, string? basePath)
    {
        var dead = new List<string>();
        var parser = new HtmlParser();
        foreach (
            var (path, bytes) in outputs.Where(o =>
                o.Key.EndsWith(".html", StringComparison.Ordinal) && (basePath is not null || o.Key != "404.html")
            )
        )
        {
            var document = parser.ParseDocument(Encoding.UTF8.GetString(bytes));
            foreach (
                var element in document.QuerySelectorAll(
                    "a[href], link[rel=stylesheet][href], link[rel=icon][href], img[src]"
                )
            )
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith('#'))
                    continue;
                if (
                    TargetOf(address.Split('#', '?')[0], path, basePath) is not { } target
                    || !outputs.ContainsKey(target)
                )
                    dead.Add($"{path}: {address}");
            }
        }
        return dead;
    }

    private static string? TargetOf(string address, string from, string? basePath)
    {
        if (basePath is not null)
        {
            if (!address.StartsWith(basePath + "/", StringComparison.Ordinal))
                return null;
            var path = Uri.UnescapeDataString(address[(basePath.Length + 1)..]);
            return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        }
        var full = new Uri(new Uri("file:///site/" + from), address);
        return Uri.UnescapeDataString(full.AbsolutePath)["/site/".Length..];
    }
}
