using BlogGen.Diagnostics;

namespace BlogGen.Content;

/// <summary>
/// What the front matter says about who may see the post. Where it contradicts itself or cannot be read, nobody may: an exam
/// paper that goes out a week too early cannot be called back.
/// </summary>
internal sealed class Visibility(DiagnosticBag problems)
{
    private (bool IsDraft, SourceLocation At)? _draft;
    private (bool IsTeacherOnly, SourceLocation At)? _teacherOnly;

    /// <summary>Why the post is a draft; null where it is none.</summary>
    public Words? Reason { get; private set; }

    public bool IsHidden => Reason is not null;

    public bool IsTeacherOnly => _teacherOnly is { IsTeacherOnly: true };

    /// <summary>Fields of which the safe value counts, not the last.</summary>
    public static bool Decides(Field field) =>
        field == Fields.Draft || field == Fields.Published || field == Fields.TeacherOnly;

    public static bool Matters(Field field) => Decides(field) || field == Fields.PublishAt || field == Fields.Expires;

    /// <param name="text">The value as it stands in the file.</param>
    public void Note(Field field, bool value, string key, string text, SourceLocation at)
    {
        if (field == Fields.Draft || field == Fields.Published)
        {
            var isDraft = value == (field == Fields.Draft);
            if (_draft is { } earlier)
                Report(earlier.IsDraft != isDraft, key, earlier.At, at);
            _draft = (isDraft || _draft is { IsDraft: true }, at);
            if (isDraft)
                Mark(key, text);
        }
        else if (field == Fields.TeacherOnly)
        {
            if (_teacherOnly is { } earlier)
                Report(earlier.IsTeacherOnly != value, key, earlier.At, at);
            _teacherOnly = (value || IsTeacherOnly, at);
        }
    }

    /// <summary><c>status: draf</c>; what else it says stays the author's own.</summary>
    public void NoteStatus(string key, string text, SourceLocation at)
    {
        switch (DraftWords.Hides(text))
        {
            case true:
                Mark(key, text);
                break;
            case null:
                HoldBack(at, key, text);
                break;
        }
    }

    /// <summary>Makes a draft of a post until the line is clear.</summary>
    public void HoldBack(SourceLocation at, string key, string value) => HoldBack(at, $"{key}: {value}".TrimEnd());

    /// <param name="written">The line as it stands in the file.</param>
    public void HoldBack(SourceLocation at, string written) =>
        HoldBack(
            Problems.HeldBack(at),
            new(
                $"`{Problems.Short(written)}` (baris {at.Line}) tidak jelas; demi aman dianggap draf.",
                $"`{Problems.Short(written)}` (line {at.Line}) is not clear; to be safe it is a draft."
            )
        );

    public void HoldBack(Diagnostic problem, Words reason)
    {
        problems.Add(problem);
        Reason ??= reason;
    }

    private void Mark(string key, string text) =>
        Reason ??= new($"Ditandai `{key}: {Problems.Short(text)}`.", $"It is marked `{key}: {Problems.Short(text)}`.");

    private void Report(bool contradicts, string key, SourceLocation earlier, SourceLocation at) =>
        problems.Add(
            contradicts ? Problems.VisibilityTwice(at, key, earlier.Line) : Problems.KeyTwice(at, key, earlier.Line)
        );
}
