using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Containers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Quiz;

/// <summary>Reads <c>pg kelas=8 tp="Massa jenis" poin=2 acak</c>.</summary>
internal static class QuestionHeadReader
{
    private static readonly string[] s_names =
    [
        .. QuizWords.KindNames,
        "jenis",
        "kelas",
        "tp",
        "level",
        "poin",
        "acak",
        "kunci",
        "baris",
        "jawaban",
        "id",
    ];

    public static QuestionHead Read(Container container, RenderState state)
    {
        var at = state.At(container.Line, container.Column);
        var head = QuestionHead.Empty;
        foreach (var word in HeadWords.Split(container.Title))
            head = Add(head, word.Name, word.Value, at, state.Problems);
        if (container.TryGetAttributes() is { } attributes)
        {
            head = head with { Id = attributes.Id ?? head.Id };
            foreach (var (name, value) in attributes.Properties ?? [])
                head = Add(head, name, value, at, state.Problems);
        }
        return head;
    }

    /// <summary><c>acak=tidak</c>: the author wants it in this order on every sheet.</summary>
    public static bool KeepsOrder(Container container) =>
        HeadWords
            .Split(container.Title)
            .Any(word => KeyNames.Fold(word.Name) is "acak" or "shuffle" or "shuffled" && IsNo(word.Value));

    private static QuestionHead Add(
        QuestionHead head,
        string name,
        string? value,
        SourceLocation at,
        DiagnosticBag problems
    )
    {
        switch (KeyNames.Fold(name))
        {
            case "jenis" or "tipe" or "type" or "kind" when value is not null && QuizWords.KindOf(value) is { } kind:
                return head with { Kind = kind };
            case "kelas" or "grade" when value is not null && Grades.ToNumber(value) is { } grade:
                return head with { Grade = grade };
            case "tp" or "tujuan" or "objective" when value is not null:
                return head with { Objective = value };
            case "level" or "tingkat" or "lk" when value is not null:
                return head with { Level = value };
            case "poin" or "skor" or "bobot" or "points" or "score" when Number(value) is > 0 and var points:
                return head with { Points = points };
            case "acak" or "shuffle" or "shuffled":
                return head with { IsShuffled = !IsNo(value) };
            case "kunci" or "key" when value is not null:
                return head with { IsKeyHidden = IsNo(value) };
            case "baris" or "lines" when Number(value) is >= 1 and <= 60 and var lines:
                return head with { Lines = (int)lines };
            case "jawaban" or "answer" when value is not null:
                return head with { Answer = value };
            case "id" when value is { Length: > 0 }:
                return head with { Id = Slugger.Slug(value) };
            case "kelas" or "grade" or "poin" or "skor" or "bobot" or "points" or "score" or "baris" or "lines":
                problems.Add(Problems.QuestionValueUnclear(at, name, value ?? ""));
                return head;
            default:
                return AddKind(head, name, value, at, problems);
        }
    }

    private static QuestionHead AddKind(
        QuestionHead head,
        string name,
        string? value,
        SourceLocation at,
        DiagnosticBag problems
    )
    {
        if (value is null && QuizWords.KindOf(name) is { } kind)
            return head with { Kind = kind };
        var shown = value is null ? name : $"{name}={value}";
        problems.Add(Problems.QuestionWordUnknown(at, shown, Similar.Nearest(name, s_names)));
        return head;
    }

    private static bool IsNo(string? value) =>
        value?.ToLowerInvariant() is "tidak" or "tanpa" or "sembunyi" or "no" or "false" or "none" or "hidden" or "0";

    private static decimal? Number(string? value) =>
        decimal.TryParse(
            value?.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
