using System.Text;
using BlogGen.Cli.Reporting.Comparing;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Cli.Reporting.Quality;

/// <summary>The report as one page that a teacher can read, print and hand on: what matters most first, and what to do next.</summary>
internal static class QualityPage
{
    private const int MostSteps = 3;
    private const int MostPlaces = 5;

    public static string Html(SiteReport report, string siteTitle, DateTimeOffset now)
    {
        var language = report.Language;
        var tag = Languages.Tag(language);
        var parts = QualityPart.Of(report, RuleBook.In(language));
        var title = new Words("Rapor situs", "Site report").In(language);
        var name = MessageHtml.Text(siteTitle.Length > 0 ? siteTitle : Path.GetFileName(report.SiteFolder));
        var page = new StringBuilder("<!DOCTYPE html>\n");
        page.Append($"<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<meta name=\"robots\" content=\"noindex\">\n<title>{title}: {name}</title>\n")
            .Append($"<style>\n{Style()}</style>\n</head>\n<body>\n<main>\n")
            .Append($"<h1>{title}: {name}</h1>\n<p class=\"soft\">{DateText.Long(now, tag)}</p>\n");
        WriteTop(page, report);
        WriteNext(page, parts, report);
        WriteComparison(page, report);
        page.Append(QualityFigures.Bars(parts, language));
        var sources = new QualitySources(new SourceLines(report.SiteFolder), new PicturesShown(report));
        foreach (var part in parts)
            WritePart(page, part, sources, language);
        return page.Append(Foot(language)).Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Style() =>
        Encoding.UTF8.GetString(new EmbeddedFileStore(typeof(QualityPage).Assembly, "quality/").Read("quality.css"));

    private static void WriteTop(StringBuilder page, SiteReport report)
    {
        var (errors, warnings, notes) = (
            report.Count(Severity.Error),
            report.Count(Severity.Warning),
            report.Count(Severity.Info)
        );
        var verdict =
            errors > 0
                ? new Words(
                    $"Ada {errors} hal yang perlu dibetulkan sebelum terbit.",
                    $"{(errors == 1 ? "1 thing needs" : $"{errors} things need")} fixing before you publish."
                )
            : warnings > 0
                ? new Words("Siap terbit, dan masih dapat lebih baik.", "Ready to publish, and it can be better still.")
            : new Words("Siap terbit. Semuanya rapi!", "Ready to publish. All is well!");
        (string Class, int Count, Words Words)[] tiles =
        [
            ("galat", errors, new Words("galat", errors == 1 ? "error" : "errors")),
            ("saran", warnings, new Words("peringatan", warnings == 1 ? "warning" : "warnings")),
            ("catatan", notes, new Words("catatan", notes == 1 ? "note" : "notes")),
            ("halaman", report.Result.Pages, new Words("halaman", report.Result.Pages == 1 ? "page" : "pages")),
        ];
        page.Append(
            $"<div class=\"top card\"><div>\n<p class=\"verdict\">{verdict.In(report.Language)}</p>\n<ul class=\"tiles\">"
        );
        foreach (var tile in tiles)
            page.Append($"<li class=\"{tile.Class}\"><b>{tile.Count}</b> {tile.Words.In(report.Language)}</li>");
        page.Append($"</ul>\n</div>\n{QualityFigures.Ring(report)}</div>\n");
    }

    private static void WriteNext(StringBuilder page, IReadOnlyList<QualityPart> parts, SiteReport report)
    {
        var language = report.Language;
        page.Append(
            $"<section class=\"next card\"><h2>{new Words("Langkah berikutnya", "What to do next").In(language)}</h2>\n<ol>\n"
        );
        var steps = parts
            .Where(part => part.Id != "catatan")
            .SelectMany(part => part.Groups.Select(group => (part.Id, Group: group)))
            .Take(MostSteps);
        foreach (var (id, group) in steps)
            page.Append(
                $"<li><a href=\"#{QualityFigures.Anchor(id, group)}\">{MessageHtml.Of(group.Rule.Name)}</a> ({group.Places.Count}): {MessageHtml.Of(group.Rule.Fix)}</li>\n"
            );
        var last = report.IsOk
            ? new Words(
                "Bangun situsnya dengan `bloggen build`, lalu terbitkan.",
                "Build the site with `bloggen build`, then publish it."
            )
            : new Words("Periksa lagi dengan `bloggen check`.", "Check again with `bloggen check`.");
        page.Append($"<li>{MessageHtml.Of(last.In(language))}</li>\n</ol></section>\n");
    }

    private static void WriteComparison(StringBuilder page, SiteReport report)
    {
        if (report.Comparison is not { } comparison)
            return;
        var language = report.Language;
        page.Append(
                $"<section class=\"bars\"><h2>{new Words("Sejak laporan yang lama", "Since the earlier report").In(language)}</h2>\n"
            )
            .Append($"<p>{MessageHtml.Text(ComparisonText.Headline(comparison).In(language))}</p>\n");
        foreach (var (words, findings, mark) in ComparisonText.Parts(comparison).Where(part => part.Findings.Count > 0))
        {
            page.Append($"<details><summary>{words.In(language)} ({findings.Count})</summary>\n<ul>\n");
            foreach (var finding in findings)
                page.Append(
                    $"<li>{mark} <span class=\"place\">{finding.Code} {MessageHtml.Text(ComparisonText.Place(finding))}</span> {MessageHtml.Of(finding.Message)}</li>\n"
                );
            page.Append("</ul></details>\n");
        }
        page.Append("</section>\n");
    }

    private static void WritePart(StringBuilder page, QualityPart part, QualitySources sources, UiLanguage language)
    {
        page.Append(
                $"<section class=\"part {part.Id}\">\n<h2>{QualityFigures.Icon(part.Id)}{part.Title.In(language)} ({part.Count})</h2>\n"
            )
            .Append($"<p>{part.Lead.In(language)}</p>\n");
        foreach (var group in part.Groups)
            WriteGroup(page, part.Id, group, sources, language);
        page.Append("</section>\n");
    }

    private static void WriteGroup(
        StringBuilder page,
        string part,
        RuleGroup group,
        QualitySources sources,
        UiLanguage language
    )
    {
        page.Append($"<article class=\"rule\" id=\"{QualityFigures.Anchor(part, group)}\">\n")
            .Append(
                $"<header><h3>{MessageHtml.Of(group.Rule.Name)}</h3><small>{group.Rule.Code} · {group.Places.Count}</small></header>\n"
            );
        if (group.Rule.Reason.Length > 0)
            page.Append($"<p>{MessageHtml.Of(group.Rule.Reason)}</p>\n");
        var hints = group.Places.Select(place => place.Hint.In(language)).Distinct(StringComparer.Ordinal).ToList();
        if (hints.Count == 1)
            page.Append($"<p class=\"fix\">{MessageHtml.Of(hints[0])}</p>\n");
        WritePlaces(page, group.Rule.Name, group.Places.Take(MostPlaces), hints.Count > 1, sources, language);
        if (group.Places.Count > MostPlaces)
        {
            var rest = new Words(
                $"{group.Places.Count - MostPlaces} tempat lagi",
                $"{group.Places.Count - MostPlaces} more places"
            );
            page.Append($"<details><summary>{rest.In(language)}</summary>\n");
            WritePlaces(page, group.Rule.Name, group.Places.Skip(MostPlaces), hints.Count > 1, sources, language);
            page.Append("</details>\n");
        }
        page.Append("</article>\n");
    }

    private static void WritePlaces(
        StringBuilder page,
        string heading,
        IEnumerable<Diagnostic> places,
        bool hasHints,
        QualitySources sources,
        UiLanguage language
    )
    {
        page.Append("<ul>\n");
        foreach (var place in places)
        {
            page.Append("<li>").Append(sources.Pictures.Html(place));
            if (place.Location is { File.Length: > 0 } at)
                page.Append(
                    $"<span class=\"place\">{MessageHtml.Text(at.Line > 0 ? $"{at.File}:{at.Line}" : at.File)}</span><br>"
                );
            if (place.Message.In(language) is var message && message != heading)
                page.Append(MessageHtml.Of(message));
            if (place.Location is { Line: > 0 } line && sources.Lines.Line(line) is { } text && text.Trim().Length > 0)
                page.Append($"<span class=\"line\">{MessageHtml.Text(Excerpt.Of(text.Trim(), 0, 160).Text)}</span>");
            page.Append(QualityFigures.Parts(place.Breakdown, language));
            if (hasHints)
                page.Append($"<p class=\"fix\">{MessageHtml.Of(place.Hint.In(language))}</p>");
            page.Append("</li>\n");
        }
        page.Append("</ul>\n");
    }

    /// <summary>What the page shows of the site itself.</summary>
    private sealed record QualitySources(SourceLines Lines, PicturesShown Pictures);

    private static string Foot(UiLanguage language) =>
        "<footer><p>"
        + MessageHtml.Of(
            new Words(
                "Aturan dapat keliru. Bila sebuah temuan tidak cocok, tulis `abaikan:` dan kodenya di bagian atas tulisan itu. Laporan ini tersimpan di komputer Anda saja.",
                "A rule can be wrong. Where a finding does not fit, write `ignore:` and its code at the top of that post. This report stays on your computer."
            ).In(language)
        )
        + "</p></footer>\n";
}
