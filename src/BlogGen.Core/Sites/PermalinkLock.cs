using System.Text;
using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary><c>permalinks.lock</c>: one line a published document, source path and address; it keeps addresses from moving by themselves.</summary>
internal static class PermalinkLock
{
    public const string FileName = "permalinks.lock";

    private const string Header = "# Alamat yang sudah terbit. Jangan dihapus. · Published addresses. Do not delete.\n";

    public static IReadOnlyDictionary<string, string> Read(IFileStore files)
    {
        var locked = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!files.Exists(FileName))
            return locked;
        foreach (var line in TextDecoder.Decode(files.Read(FileName)).Text.Split('\n'))
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var source, var url] && url.StartsWith('/'))
                locked[source] = url.TrimEnd();
        }
        return locked;
    }

    /// <summary>Adds what is newly published to a lock that <c>init</c> made; a line is only ever removed by a person.</summary>
    public static void Update(string siteFolder, IFileStore files, Site site)
    {
        if (!files.Exists(FileName))
            return;
        var locked = new SortedDictionary<string, string>(Read(files).ToDictionary(), StringComparer.Ordinal);
        foreach (var page in site.Documents.Where(p => p.IsPublished && !p.Source.IsSectionIndex))
            locked[page.Source.Path] = page.Url;
        var text = Header + string.Concat(locked.Select(entry => $"{entry.Key}\t{entry.Value}\n"));
        var path = Path.Combine(siteFolder, FileName);
        if (TextDecoder.Decode(files.Read(FileName)).Text == text)
            return;
        try
        {
            File.WriteAllText(path + ".tmp", text, new UTF8Encoding(false));
            File.Move(path + ".tmp", path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The site is online all the same; the next build writes the lock.
        }
    }
}
