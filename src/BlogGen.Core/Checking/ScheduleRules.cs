using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>A time that was set for a draft and went by: its author thinks that it is online.</summary>
internal static class ScheduleRules
{
    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        if (
            page.Page.Fate.Status == ListingStatus.Draft
            && page.Page.Meta.Date(Fields.PublishAt) is not null
            && page.Page.Meta.Has(Fields.Draft)
        )
            problems.Add(Problems.ScheduledDraft(page.Page.Meta.At(Fields.PublishAt) ?? page.Top));
    }
}
