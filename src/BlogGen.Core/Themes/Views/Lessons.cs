using BlogGen.Content;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>What a page's front matter makes of it in a classroom.</summary>
internal static class Lessons
{
    private static readonly Field[] Texts =
    [
        Fields.Level,
        Fields.Phase,
        Fields.Duration,
        Fields.Location,
        Fields.Scope,
    ];

    private static readonly Field[] Lists =
    [
        Fields.Subjects,
        Fields.Grades,
        Fields.Outcomes,
        Fields.Objectives,
        Fields.Prerequisites,
        Fields.Materials,
        Fields.Profile,
        Fields.Assessment,
    ];

    public static bool HasFacts(Page page) =>
        Texts.Any(field => page.Meta.Text(field) is not null) || Lists.Any(field => page.Meta.List(field).Count > 0);

    /// <summary>Pupils write on these; a lesson plan is for the teacher.</summary>
    public static bool IsHandout(Page page) =>
        KindOf(page) is "lkpd" or "soal" or "kuis" or "bahan-ajar" or "worksheet" or "quiz" or "handout";

    /// <summary><c>jenis</c> in one spelling: <c>Bahan Ajar</c> is <c>bahan-ajar</c>.</summary>
    public static string KindOf(Page page) =>
        (page.Meta.Text(Fields.Type) ?? "").Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
}
