using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using BlogGen.Pictures;

namespace BlogGen.Cli.Reporting.Quality;

/// <summary>
/// The pictures that the page's findings are about, small, inside of the page itself. What could have to do with a finding
/// about pupils is never among them: the page may be handed on.
/// </summary>
internal sealed partial class PicturesShown
{
    private const int Most = 24;
    private const long LargestFile = 40_000_000;

    private readonly string _siteFolder;
    private readonly HashSet<string> _private;
    private readonly List<string> _privateTexts;
    private int _shown;

    public PicturesShown(SiteReport report)
    {
        _siteFolder = Path.GetFullPath(report.SiteFolder);
        // A note says what was already put right: a place that is cut out of a photo.
        _private = report
            .Result.Diagnostics.Where(QualityPart.IsAboutPupils)
            .Where(diagnostic => diagnostic.Severity > Severity.Info)
            .Select(diagnostic => diagnostic.Location?.File)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        _privateTexts = [.. _private.Where(IsText).Select(TextOf)];
    }

    /// <summary>Empty where the finding is about no picture, or about one that must not be shown.</summary>
    public string Html(Diagnostic diagnostic)
    {
        if (_shown == Most || QualityPart.IsAboutPupils(diagnostic))
            return "";
        var path = Candidates(diagnostic).FirstOrDefault(IsThere);
        if (path is null || IsPrivate(path) || Thumbnail(path) is not { } webp)
            return "";
        _shown++;
        return $"<img class=\"thumb\" alt=\"\" src=\"data:image/webp;base64,{Convert.ToBase64String(webp)}\">";
    }

    private byte[]? Thumbnail(string path)
    {
        try
        {
            return PictureThumbnail.Of(File.ReadAllBytes(FullPath(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The file itself, the heaviest part, or what the message names, as a link in a text would find it.</summary>
    private static IEnumerable<string> Candidates(Diagnostic diagnostic)
    {
        var file = diagnostic.Location?.File ?? "";
        if (!IsText(file))
            yield return file;
        if (diagnostic.Breakdown?.Parts.Select(part => part.Source).OfType<string>().FirstOrDefault() is { } heaviest)
            yield return heaviest;
        if (Named().Match(diagnostic.Message.Id) is not { Success: true } match)
            yield break;
        var name = Uri.UnescapeDataString(match.Groups[1].Value);
        var folder = Path.GetDirectoryName(file)?.Replace('\\', '/') ?? "";
        if (name.StartsWith('/'))
            (name, folder) = (name[1..], "");
        yield return folder.Length > 0 ? $"{folder}/{name}" : name;
        yield return "static/" + name;
        yield return "content/" + name;
    }

    /// <summary>A post of a bundle owns its folder, and any text its pictures wherever they lie.</summary>
    private bool IsPrivate(string path) =>
        _private.Contains(path)
        || _private.Any(file =>
            Path.GetFileNameWithoutExtension(file).Split('.')[0] is "index" or "_index"
            && path.StartsWith(file[..(file.LastIndexOf('/') + 1)], StringComparison.Ordinal)
        )
        || _privateTexts.Any(text =>
            text.Contains(Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase)
        );

    private bool IsThere(string path)
    {
        var full = FullPath(path);
        return full.StartsWith(_siteFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && IsPicture(path)
            && new FileInfo(full) is { Exists: true, Length: <= LargestFile };
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Join(_siteFolder, path));

    // One that cannot be read could name any picture, but then it is not published either.
    private string TextOf(string file)
    {
        try
        {
            return Uri.UnescapeDataString(File.ReadAllText(FullPath(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static bool IsText(string file) => file.Length == 0 || !IsPicture(file);

    private static bool IsPicture(string file) =>
        Path.GetExtension(file).ToLowerInvariant()
            is ".jpg"
                or ".jpeg"
                or ".jpe"
                or ".jfif"
                or ".png"
                or ".webp"
                or ".gif"
                or ".svg"
                or ".avif";

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Named();
}
