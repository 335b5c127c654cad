using System.Globalization;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Cli.Reporting.Quality;

/// <summary>The pictures of the quality page: drawn in the page itself, and told in words for those who do not see them.</summary>
internal static class QualityFigures
{
    private const int MostParts = 4;

    /// <summary>A ring that closes as more files have nothing to mend.</summary>
    public static string Ring(SiteReport report)
    {
        var (sound, all) = Sound(report);
        var share = all == 0 ? 1 : (double)sound / all;
        var words = new Words(
            $"{sound} dari {all} berkas tulisan tanpa galat dan peringatan",
            $"{sound} of {all} files without errors and warnings"
        ).In(report.Language);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <figure class="ring"><svg viewBox="0 0 120 120" role="img" aria-label="{words}"><circle cx="60" cy="60" r="50" class="track"/><circle cx="60" cy="60" r="50" class="fill" pathLength="100" stroke-dasharray="{share * 100:0.#} 100" transform="rotate(-90 60 60)"/><text x="60" y="60" dominant-baseline="central" text-anchor="middle">{Math.Floor(
                share * 100
            ):0}%</text></svg><figcaption>{words}</figcaption></figure>
            """
        );
    }

    /// <summary>How many problems each rule has, the longest bar first.</summary>
    public static string Bars(IReadOnlyList<QualityPart> parts, UiLanguage language)
    {
        var groups = parts
            .SelectMany(part => part.Groups.Select(group => (part.Id, Group: group)))
            .OrderByDescending(bar => bar.Group.Places.Count)
            .Take(8)
            .ToList();
        if (groups.Count < 2)
            return "";
        var longest = groups[0].Group.Places.Count;
        var rows = groups.Select(bar =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"""<li class="{bar.Id}"><a href="#{Anchor(bar.Id, bar.Group)}">{MessageHtml.Of(bar.Group.Rule.Name)}</a> <b>{bar.Group.Places.Count}</b><svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true"><rect width="{Math.Max(1.5, 100.0 * bar.Group.Places.Count / longest):0.#}" height="3" rx="1"/></svg></li>"""
            )
        );
        var title = new Words("Yang paling sering ditemukan", "What was found most often").In(language);
        return $"<section class=\"bars\"><h2>{title}</h2>\n<ol>\n{string.Join('\n', rows)}\n</ol></section>\n";
    }

    /// <summary>What weighs how much, as one bar whose pieces are named below it.</summary>
    public static string Parts(Breakdown? breakdown, UiLanguage language)
    {
        if (breakdown is null)
            return "";
        var parts = breakdown.Parts.Take(MostParts).ToList();
        if (breakdown.Parts.Skip(MostParts).Sum(part => part.Bytes) is > 0 and var rest)
            parts.Add(new Part(new Words("lainnya", "others").In(language), rest, null));
        var all = Math.Max(1, parts.Sum(part => part.Bytes));
        var (pieces, names, from) = (new StringBuilder(), new StringBuilder(), 0.0);
        foreach (var (i, part) in parts.Index())
        {
            var width = 100.0 * part.Bytes / all;
            pieces.Append(
                CultureInfo.InvariantCulture,
                $"<rect class=\"piece{i}\" x=\"{from:0.##}\" width=\"{Math.Max(0.2, width - 0.3):0.##}\" height=\"4\"/>"
            );
            names.Append(
                CultureInfo.InvariantCulture,
                $"<li><svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><rect class=\"piece{i}\" width=\"9\" height=\"9\"/></svg>{MessageHtml.Text(part.Name)} <b>{Math.Max(1, part.Bytes / 1024)} KB</b></li>"
            );
            from += width;
        }
        return $"<div class=\"weight\"><svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{pieces}</svg><ul>{names}</ul></div>";
    }

    /// <summary>A shield, a cracked page, a pencil, a lamp.</summary>
    public static string Icon(string part) =>
        "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\""
        + part switch
        {
            "murid" => "M12 2l8 3v6c0 5-3.4 9-8 11-4.6-2-8-6-8-11V5zM8.5 12l2.5 2.5 4.5-5",
            "galat" => "M5 3h9l5 5v13H5zM14 3v5h5M9 12l6 6M15 12l-6 6",
            "saran" => "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
            _ => "M9 18h6M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.6.5.6 1.2.6 2.2h6c0-1 0-1.7.6-2.2A6 6 0 0 0 12 3z",
        }
        + "\"/></svg>";

    public static string Anchor(string part, RuleGroup group) => $"{part}-{group.Rule.Code.ToLowerInvariant()}";

    private static (int Sound, int All) Sound(SiteReport report)
    {
        var troubled = report
            .Result.Diagnostics.Where(d => report.Strictness.SeverityOf(d) != Severity.Info)
            .Select(d => d.Location?.File ?? "")
            .ToHashSet(StringComparer.Ordinal);
        var files = report
            .Result.Listings.Where(listing => listing.Status != ListingStatus.Excluded)
            .Select(listing => listing.File)
            .ToList();
        return (files.Count(file => !troubled.Contains(file)), files.Count);
    }
}
