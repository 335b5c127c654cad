namespace BlogGen.Markdown.Quiz;

/// <summary>What the containers and kinds of questions are called, in Indonesian and English.</summary>
internal static class QuizWords
{
    public static readonly IReadOnlyList<string> KindNames =
    [
        "pg",
        "pgk",
        "kategori",
        "bs",
        "isian",
        "numerik",
        "jodoh",
        "urut",
        "uraian",
    ];

    public static bool IsQuestion(string container) => container is "soal" or "question";

    public static bool IsGroup(string container) =>
        container is "soal-grup" or "grup-soal" or "question-group" or "questions";

    public static QuestionPart? PartOf(string container) =>
        container switch
        {
            "pembahasan" or "penjelasan" or "explanation" => QuestionPart.Explanation,
            "petunjuk" or "hint" => QuestionPart.Hint,
            "rubrik" or "rubric" or "pedoman-penskoran" => QuestionPart.Rubric,
            "jawaban" or "kunci" or "answer" or "key" => QuestionPart.Answer,
            _ => null,
        };

    public static bool IsStimulus(string container) => container is "stimulus" or "stimulan";

    public static QuestionKind? KindOf(string word) =>
        word.ToLowerInvariant().Replace('_', '-') switch
        {
            "pg" or "pilihan-ganda" or "mc" or "choice" or "single-choice" => QuestionKind.SingleChoice,
            "pgk" or "pg-kompleks" or "mcma" or "multiple" or "multiple-choice" => QuestionKind.MultipleChoice,
            "kategori" or "category" or "categories" => QuestionKind.Category,
            "bs" or "benar-salah" or "tf" or "true-false" => QuestionKind.TrueFalse,
            "isian" or "isian-singkat" or "short" or "short-answer" or "blank" => QuestionKind.ShortAnswer,
            "numerik" or "angka" or "numeric" or "numerical" => QuestionKind.Numeric,
            "jodoh" or "menjodohkan" or "matching" or "match" => QuestionKind.Matching,
            "urut" or "mengurutkan" or "ordering" or "order" => QuestionKind.Ordering,
            "uraian" or "esai" or "essay" => QuestionKind.Essay,
            _ => null,
        };

    public static string NameOf(QuestionKind kind) => KindNames[(int)kind];
}

internal enum QuestionPart
{
    Explanation,
    Hint,
    Rubric,
    Answer,
}
