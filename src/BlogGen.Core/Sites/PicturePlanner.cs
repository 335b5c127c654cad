using BlogGen.Diagnostics;
using BlogGen.Pictures;

namespace BlogGen.Sites;

/// <summary>Decides for every picture that goes out what is made of it, and keeps back what must not be seen.</summary>
internal static class PicturePlanner
{
    /// <param name="pictures">By source path.</param>
    /// <param name="canEncode">The library for pictures is there.</param>
    public static Site Plan(
        Site site,
        IReadOnlyDictionary<string, Picture> pictures,
        Func<bool> canEncode,
        DiagnosticBag problems
    )
    {
        var found = site.Assets.Where(asset => pictures.ContainsKey(asset.SourcePath)).ToList();
        if (found.Count == 0)
            return site;
        var refused = found.Where(a => !PictureJudge.Accepts(pictures[a.SourcePath], problems)).ToHashSet();
        var accepted = found.Except(refused).Select(a => (Asset: a, Picture: pictures[a.SourcePath])).ToList();
        var hasEncoder = accepted.Exists(a => a.Picture.IsPhoto) && canEncode();
        Report(accepted.ConvertAll(a => a.Picture), hasEncoder, problems);
        var wishes = new PictureWishes(site);
        var designer = new PictureDesigner(site.Config.Photos, hasEncoder);
        return site with
        {
            Assets = [.. site.Assets.Where(asset => !refused.Contains(asset))],
            Withheld = refused.Select(asset => asset.Url).ToHashSet(StringComparer.Ordinal),
            Pictures = accepted
                .Select(a =>
                    designer.Design(a.Picture, a.Asset.Url, wishes.Shows(a.Asset.Url), wishes.Shares(a.Asset.Url))
                )
                .DistinctBy(picture => picture.Url)
                .ToDictionary(picture => picture.Url, StringComparer.Ordinal),
        };
    }

    private static void Report(List<Picture> pictures, bool hasEncoder, DiagnosticBag problems)
    {
        if (!hasEncoder && pictures.Exists(picture => picture.IsPhoto))
            problems.Add(Problems.NoPictureLibrary());
        var located = pictures
            .Where(picture => picture.Header.HasLocation)
            .Select(picture => picture.SourcePath)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (located.Count > 0)
            problems.Add(Problems.LocationsRemoved(new SourceLocation(located[0]), located.Count));
    }
}
