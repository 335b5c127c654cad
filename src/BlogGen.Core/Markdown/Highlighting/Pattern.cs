namespace BlogGen.Markdown.Highlighting;

/// <summary>Where a pattern can match at all.</summary>
internal enum PatternPlace
{
    Anywhere,
    LineStart,

    /// <summary>Before it stand only spaces, tabs and dashes on its line.</summary>
    AfterIndent,
}

/// <summary>A piece of a language, with what is needed to see at a glance that it does not begin here.</summary>
/// <param name="Text">The regular expression; lines are what <c>^</c> and <c>$</c> mean.</param>
/// <param name="Starts">Every ASCII character that it can begin with.</param>
internal sealed record Pattern(string Text, string Starts)
{
    public const string Digits = "0123456789";
    public const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>All that <c>\w</c> stands for within ASCII; a pattern that has it in <see cref="Starts"/> may begin with any other letter too.</summary>
    public const string Word = Letters + Digits + "_";

    public PatternPlace Place { get; init; }

    /// <summary>One of these stands among the first three characters; empty where that says nothing.</summary>
    public string Soon { get; init; } = "";
}
