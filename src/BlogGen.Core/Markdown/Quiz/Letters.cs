namespace BlogGen.Markdown.Quiz;

/// <summary>A, B, C … Z, AA: how options are called on paper.</summary>
public static class Letters
{
    public static string Of(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Of(index / 26 - 1) + Of(index % 26);
}
