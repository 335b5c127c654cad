using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Checking;

/// <summary>What stands below the title in a search result and in a chat: the summary, or the first paragraph.</summary>
internal static class SummaryRules
{
    private const int Shortest = 40;
    private const int Longest = 200;

    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        if (!page.Page.IsPost)
            return;
        if (page.Page.Meta.Text(Fields.Summary) is not { } own)
        {
            if (page.Body.Excerpt.Length < Shortest)
                problems.Add(Problems.SummaryMissing(page.FirstParagraph));
        }
        else if (own.Length > Longest)
            problems.Add(Problems.SummaryTooLong(page.Page.Meta.At(Fields.Summary) ?? page.Top, own.Length, Longest));
    }
}
