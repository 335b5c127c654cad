using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Checking;

/// <summary>A lesson says what is to be learned, and how one sees that it was.</summary>
internal static class LessonRules
{
    private static readonly string[] s_lessons = ["modul-ajar", "modul ajar", "rpp", "lkpd", "lesson"];
    private static readonly string[] s_plans = ["modul-ajar", "modul ajar", "rpp", "lesson"];

    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        if (page.Page.Meta.Text(Fields.Type)?.Trim().ToLowerInvariant() is not { } type)
            return;
        var at = page.Page.Meta.At(Fields.Type) ?? page.Top;
        if (s_lessons.Contains(type) && !Tells(page, Fields.Objectives, "tujuan", "objective"))
            problems.Add(Problems.LessonWithoutObjectives(at));
        if (s_plans.Contains(type) && !Tells(page, Fields.Assessment, "asesmen", "penilaian", "assessment"))
            problems.Add(Problems.LessonWithoutAssessment(at));
    }

    private static bool Tells(CheckedPage page, Field field, params string[] words) =>
        page.Page.Meta.List(field).Count > 0
        || page.Body.Headings.Any(heading =>
            words.Any(word => heading.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
}
