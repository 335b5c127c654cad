namespace BlogGen.Markdown.Quiz;

/// <summary>The forms of questions that teachers use.</summary>
public enum QuestionKind
{
    /// <summary><c>pg</c>: one option is right.</summary>
    SingleChoice,

    /// <summary><c>pgk</c>: several options may be right.</summary>
    MultipleChoice,

    /// <summary><c>kategori</c>: each statement belongs to a category.</summary>
    Category,

    /// <summary><c>bs</c></summary>
    TrueFalse,

    /// <summary><c>isian</c></summary>
    ShortAnswer,

    /// <summary><c>numerik</c></summary>
    Numeric,

    /// <summary><c>jodoh</c></summary>
    Matching,

    /// <summary><c>urut</c></summary>
    Ordering,

    /// <summary><c>uraian</c></summary>
    Essay,
}
