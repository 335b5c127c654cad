using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Markdown;

namespace BlogGen.Checking;

/// <summary>What others made goes on under their conditions, and with their names.</summary>
internal static class LicenceRules
{
    private static readonly string[] s_conditions = ["by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"];

    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        CheckSources(page, problems);
        CheckPictures(page, problems);
    }

    private static void CheckSources(CheckedPage page, DiagnosticBag problems)
    {
        var own = Fold(page.Page.Meta.Text(Fields.License) ?? "");
        foreach (var source in page.Page.Meta.List(Fields.BasedOn))
        {
            if (ConditionOf(Fold(source)) is { } condition && (condition.Contains("nd") || !Meets(own, condition)))
                problems.Add(
                    Problems.LicenceNotMet(
                        page.Page.Meta.At(Fields.BasedOn) ?? page.Top,
                        "CC " + condition.ToUpperInvariant()
                    )
                );
        }
    }

    private static string? ConditionOf(string text) =>
        s_conditions.LastOrDefault(condition => text.Contains(condition, StringComparison.Ordinal));

    private static bool Meets(string own, string condition) =>
        condition.Contains("sa", StringComparison.Ordinal)
            ? own.Contains(condition, StringComparison.Ordinal)
            : own.Contains("nc", StringComparison.Ordinal);

    private static string Fold(string text) =>
        text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-').Replace("--", "-", StringComparison.Ordinal);

    // A teacher's own photo needs no name below it; one that comes from elsewhere does.
    private static void CheckPictures(CheckedPage page, DiagnosticBag problems)
    {
        foreach (var link in page.Body.Links)
        {
            if (
                link.Kind == LinkKind.Image
                && link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && !page.Own.Hold(link.Target)
                && !HasCredit(page, link)
            )
                problems.Add(Problems.PictureWithoutCredit(link.At, link.Target));
        }
    }

    private static bool HasCredit(CheckedPage page, LinkSlot link)
    {
        var after = page.Body.Html.Span[link.Offset..];
        var end = after.IndexOf("</figure>"u8);
        return end >= 0
            && after[..end].IndexOf("<figcaption>"u8) >= 0
            && after[..end].IndexOf("<figure"u8) < 0
            && after[..end].IndexOf("class=\"credit\""u8) >= 0;
    }
}
