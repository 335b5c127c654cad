using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>What of the site's files is neither a document nor copied: data and snippets.</summary>
internal static class SiteExtras
{
    public static Site Add(Site site, IFileStore files, DiagnosticBag problems)
    {
        var assets = site
            .Assets.DistinctBy(a => a.Url)
            .ToDictionary(a => a.Url, a => a.SourcePath, StringComparer.Ordinal);
        site = site with { Data = DataFiles.Read(files, problems) };
        return site with
        {
            Agenda = AgendaReader.Read(site, problems),
            HeadSnippet = Snippet(site.Config.HeadSnippet, files),
            FootSnippet = Snippet(site.Config.FootSnippet, files),
            SourceOf = assets.GetValueOrDefault,
            SizeOf = url => assets.TryGetValue(url, out var path) ? files.Length(path) : 0,
        };
    }

    /// <summary>A file's name, or the HTML itself.</summary>
    private static string Snippet(string? text, IFileStore files) =>
        text is null ? ""
        : files.Exists(text) ? TextDecoder.Decode(files.Read(text)).Text
        : text;
}
