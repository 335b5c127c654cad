using System.Globalization;
using System.Text.Json;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering.StructuredData;

/// <summary>The properties of <c>LearningResource</c>, from the words of the front matter.</summary>
internal static class LearningFacts
{
    private const string Phases = "Fase Kurikulum Indonesia";

    public static void Write(Utf8JsonWriter json, Page post, PageScope scope)
    {
        var kind = LearningKind.Of(post);
        if (kind is not null)
        {
            json.Optional("learningResourceType", kind.Types);
            json.WriteString("educationalUse", kind.Use);
            json.WriteStartObject("audience");
            json.WriteString("@type", "EducationalAudience");
            json.WriteString("educationalRole", kind.Readers);
            json.WriteEndObject();
        }
        json.Optional(kind?.Assesses == true ? "assesses" : "teaches", post.Meta.List(Fields.Objectives));
        json.Optional("competencyRequired", post.Meta.List(Fields.Prerequisites));
        Subjects(json, post);
        Levels(json, post, scope);
        var grade = post.Meta.List(Fields.Grades).Select(Grades.ToNumber).FirstOrDefault(g => g is not null);
        if (LessonTime.Minutes(post.Meta.Text(Fields.Duration), post.Meta.Text(Fields.Level), grade) is { } minutes)
            json.WriteString("timeRequired", LessonTime.Iso(minutes));
    }

    private static void Subjects(Utf8JsonWriter json, Page post)
    {
        if (post.Meta.List(Fields.Subjects) is not { Count: > 0 } subjects)
            return;
        json.WriteStartArray("about");
        foreach (var subject in subjects)
            json.Named("DefinedTerm", subject);
        json.WriteEndArray();
        json.WriteStartArray("educationalAlignment");
        foreach (var subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString("@type", "AlignmentObject");
            json.WriteString("alignmentType", "educationalSubject");
            json.Optional("educationalFramework", FrameworkOf(post));
            json.WriteString("targetName", subject);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? FrameworkOf(Page post) =>
        post.Meta.Text(Fields.Curriculum) switch
        {
            null => null,
            var name when name.StartsWith("kurikulum", StringComparison.OrdinalIgnoreCase) => name,
            var name => "Kurikulum " + name,
        };

    private static void Levels(Utf8JsonWriter json, Page post, PageScope scope)
    {
        var phase = PhaseOf(post);
        var grades = post.Meta.List(Fields.Grades);
        if (phase is null && grades.Count == 0)
            return;
        json.WriteStartArray("educationalLevel");
        if (phase is not null)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", "Fase " + phase);
            json.WriteString("termCode", phase);
            json.WriteString("inDefinedTermSet", Phases);
            json.WriteEndObject();
        }
        foreach (var grade in grades)
        {
            var number = Grades.ToNumber(grade)?.ToString(CultureInfo.InvariantCulture) ?? grade;
            json.Named("DefinedTerm", $"{scope.Words("grade")} {number}");
        }
        json.WriteEndArray();
    }

    private static string? PhaseOf(Page post)
    {
        var written = post.Meta.Text(Fields.Phase)?.Trim();
        if (written is null)
            return post.Meta.List(Fields.Grades) is [var one] && Grades.ToNumber(one) is { } grade
                ? Grades.PhaseOf(grade)
                : null;
        return written.StartsWith("fase ", StringComparison.OrdinalIgnoreCase) ? written[5..].Trim() : written;
    }
}
