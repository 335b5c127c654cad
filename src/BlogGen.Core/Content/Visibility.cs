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

    public bool IsHidden { get; private set; }

    public bool IsTeacherOnly => _teacherOnly is { IsTeacherOnly: true };

    /// <summary>Fields of which the safe value counts, not the last.</summary>
    public static bool Decides(Field field) =>
        field == Fields.Draft || field == Fields.Published || field == Fields.TeacherOnly;

    public static bool Matters(Field field) => Decides(field) || field == Fields.PublishAt || field == Fields.Expires;

    public void Note(Field field, bool value, string key, SourceLocation at)
    {
        if (field == Fields.Draft || field == Fields.Published)
        {
            var isDraft = value == (field == Fields.Draft);
            if (_draft is { } earlier)
                Report(earlier.IsDraft != isDraft, key, earlier.At, at);
            _draft = (isDraft || _draft is { IsDraft: true }, at);
            IsHidden |= isDraft;
        }
        else if (field == Fields.TeacherOnly)
        {
            if (_teacherOnly is { } earlier)
                Report(earlier.IsTeacherOnly != value, key, earlier.At, at);
            _teacherOnly = (value || IsTeacherOnly, at);
        }
    }

    /// <summary>Makes a draft of a post until the line is clear.</summary>
    public void HoldBack(SourceLocation at)
    {
        problems.Add(Problems.HeldBack(at));
        IsHidden = true;
    }

    private void Report(bool contradicts, string key, SourceLocation earlier, SourceLocation at) =>
        problems.Add(
            contradicts ? Problems.VisibilityTwice(at, key, earlier.Line) : Problems.KeyTwice(at, key, earlier.Line)
        );
}
