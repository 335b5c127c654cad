using BlogGen.Content;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

/// <summary>What a page tells of a lesson, by the keys of its front matter.</summary>
internal static class LessonMembers
{
    public static Shape<Subject> AddTo(Shape<Subject> shape)
    {
        shape
            .With(
                "is_lesson",
                "Punya keterangan materi, misalnya mapel, kelas, atau tujuan",
                "Has the facts of a lesson, such as subject, grade or objectives",
                (s, _) => s.Page is { } page && Lessons.HasFacts(page)
            )
            .With(
                "is_handout",
                "Lembar untuk murid: dicetak dengan baris nama dan kelas",
                "A sheet for pupils: printed with a line for name and class",
                (s, _) => s.Page is { } page && Lessons.IsHandout(page)
            );
        foreach (
            var field in (Field[])
                [
                    Fields.Type,
                    Fields.Level,
                    Fields.Phase,
                    Fields.Duration,
                    Fields.Location,
                    Fields.Scope,
                    Fields.PublishedIn,
                    Fields.Semester,
                    Fields.SchoolYear,
                    Fields.Curriculum,
                    Fields.Strand,
                    Fields.Topic,
                    Fields.Model,
                    Fields.School,
                    Fields.Speaker,
                    Fields.Moderator,
                ]
        )
            shape.With(
                field.Name,
                $"Nilai `{field.Indonesian}`",
                $"The value of `{field.Name}`",
                (s, _) => s.Page?.Meta.Text(field)
            );
        foreach (
            var (name, field) in ((string, Field)[])
                [
                    ("objectives", Fields.Objectives),
                    ("outcomes", Fields.Outcomes),
                    ("prerequisites", Fields.Prerequisites),
                    ("materials", Fields.Materials),
                    ("profile", Fields.Profile),
                    ("assessment", Fields.Assessment),
                    ("driving_questions", Fields.DrivingQuestions),
                    ("methods", Fields.Method),
                    ("keywords", Fields.Keywords),
                ]
        )
            shape.With(
                name,
                $"Daftar `{field.Indonesian}`",
                $"The list `{field.Name}`",
                (s, _) => new ScriptArray((s.Page?.Meta.List(field) ?? []).Cast<object?>()),
                "text[]"
            );
        return shape
            .With(
                "sources",
                "Sumber: title, url",
                "Sources: title, url",
                (s, c) => Works.ViewsOf(s, Fields.Sources, c),
                type: "work[]"
            )
            .With(
                "based_on",
                "Karya yang diadaptasi: title, url",
                "Works that this one adapts: title, url",
                (s, c) => Works.ViewsOf(s, Fields.BasedOn, c),
                type: "work[]"
            );
    }
}
