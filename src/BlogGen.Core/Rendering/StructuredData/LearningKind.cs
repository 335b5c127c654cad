using BlogGen.Sites;
using BlogGen.Themes.Views;

namespace BlogGen.Rendering.StructuredData;

/// <summary>What schema.org is told of a <c>jenis</c>.</summary>
/// <param name="Types"><c>learningResourceType</c>, in English and as teachers say it.</param>
/// <param name="Use"><c>educationalUse</c></param>
/// <param name="Readers"><c>teacher</c> or <c>student</c></param>
/// <param name="Assesses">The objectives are tested, not taught.</param>
internal sealed record LearningKind(IReadOnlyList<string> Types, string Use, string Readers, bool Assesses = false)
{
    private const string ForTeachers = "professional support";

    public static LearningKind? Of(Page page) =>
        Lessons.KindOf(page) switch
        {
            "modul-ajar" => new(["lesson plan", "modul ajar"], ForTeachers, "teacher"),
            "rpp" => new(["lesson plan", "RPP"], ForTeachers, "teacher"),
            "bahan-ajar" => new(["reading", "bahan ajar"], "instruction", "student"),
            "lkpd" => new(["worksheet", "LKPD"], "assignment", "student"),
            "soal" or "kuis" => new(["assessment", "soal"], "assessment", "student", Assesses: true),
            "praktik-baik" => new(["case study", "praktik baik"], ForTeachers, "teacher"),
            "ptk" => new(["research report", "PTK"], ForTeachers, "teacher"),
            _ => null,
        };
}
