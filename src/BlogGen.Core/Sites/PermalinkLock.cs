using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>
/// <c>permalinks.lock</c>: a line for each address under which a document was published, the one where it lives first.
/// It keeps addresses from moving by themselves, and old ones from dying.
/// </summary>
internal static class PermalinkLock
{
    public const string FileName = "permalinks.lock";

    private const string Header = "# Alamat yang sudah terbit. Jangan dihapus. · Published addresses. Do not delete.";

    public static PublishedAddresses Read(IFileStore files, DiagnosticBag problems)
    {
        if (!files.Exists(FileName))
            return PublishedAddresses.None;
        var bySource = new Dictionary<string, IReadOnlyList<PublishedAddress>>(StringComparer.Ordinal);
        var (remarks, strays) = (new List<string>(), new List<string>());
        var isMerging = false;
        var lines = TextDecoder.Decode(files.Read(FileName)).Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, at) = (lines[i].TrimEnd(), new SourceLocation(FileName, i + 1, 1));
            if (line.Length == 0 || line == Header)
                continue;
            if (IsMergeMark(line))
            {
                // One message a conflict: both sides count, and the next local build writes the file clean.
                if (!isMerging)
                    problems.Add(Problems.LockInConflict(at));
                isMerging = line[0] != '>';
            }
            else if (line[0] == '#')
                remarks.Add(line);
            else if (Parse(line) is { } entry)
                bySource[entry.Source] = With(bySource.GetValueOrDefault(entry.Source, []), entry.Url, at);
            else
            {
                strays.Add(line);
                problems.Add(Problems.UnreadableLockLine(at, line));
            }
        }
        return new PublishedAddresses(bySource, remarks, strays);
    }

    /// <summary>Adds what is newly published to a lock that <c>init</c> made; a line is only ever removed by a person.</summary>
    public static void Update(
        string siteFolder,
        IFileStore files,
        IEnumerable<Page> published,
        PublishedAddresses known
    )
    {
        if (!files.Exists(FileName))
            return;
        var urls = known.BySource.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.Select(address => address.Url).ToList(),
            StringComparer.Ordinal
        );
        foreach (var page in published)
            urls[page.Source.Path] = [page.Url, .. page.FormerUrls];
        var text = TextOf(urls, known);
        if (TextDecoder.Decode(files.Read(FileName)).Text != text)
            Write(Path.Combine(siteFolder, FileName), text);
    }

    private static bool IsMergeMark(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || line.StartsWith("|||||||", StringComparison.Ordinal)
        || line == "======="
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal);

    /// <summary>A tab between the two; editors make spaces of it.</summary>
    private static (string Source, string Url)? Parse(string line)
    {
        var gap = line.LastIndexOfAny(['\t', ' ']);
        var source = gap < 0 ? "" : line[..gap].TrimEnd();
        return source.Length > 0 && line[gap + 1] == '/' && WrittenAddress.Read(line[(gap + 1)..]) is not null
            ? (source, line[(gap + 1)..])
            : null;
    }

    private static IReadOnlyList<PublishedAddress> With(
        IReadOnlyList<PublishedAddress> known,
        string url,
        SourceLocation at
    ) => known.Any(address => address.Url == url) ? known : [.. known, new PublishedAddress(url, at)];

    private static string TextOf(Dictionary<string, List<string>> urls, PublishedAddresses known) =>
        string.Concat(
            ((string[])[Header, .. known.Remarks])
                .Concat(
                    urls.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                        .SelectMany(entry => entry.Value.Select(url => $"{entry.Key}\t{url}"))
                )
                .Concat(known.Strays)
                .Select(line => line + "\n")
        );

    private static void Write(string path, string text)
    {
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
