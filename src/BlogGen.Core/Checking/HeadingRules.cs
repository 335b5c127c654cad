using BlogGen.Diagnostics;

namespace BlogGen.Checking;

/// <summary>Who listens to a page walks it by its headings; a level that is left out sounds like a part that is missing.</summary>
internal static class HeadingRules
{
    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        var above = 1;
        foreach (var heading in page.Body.Headings)
        {
            if (heading.Level > above + 1)
                problems.Add(
                    Problems.HeadingSkipsLevel(PlaceOf(page, heading.Text), heading.Text, heading.Level, above + 1)
                );
            if (heading.Text.Length == 0)
                problems.Add(Problems.HeadingEmpty(page.Top, heading.Level));
            above = heading.Level;
        }
    }

    private static SourceLocation PlaceOf(CheckedPage page, string text)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page.Lines[i].StartsWith('#') && page.Lines[i].Contains(text, StringComparison.Ordinal))
                return new SourceLocation(page.File, i + 1, 1);
        }
        return page.Find(text);
    }
}
