namespace BlogGen.Markdown;

/// <summary>What the pipeline must know of a file beside its text.</summary>
public sealed record MarkdownOptions
{
    public required string File { get; init; }

    /// <summary>The body's first line in the file, from 1.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>BCP 47; decides the words of callouts and footnotes.</summary>
    public string Language { get; init; } = "id";

    /// <summary>The title from the front matter: a first heading that repeats it is left out.</summary>
    public string? Title { get; init; }

    /// <summary>Extensions off: for the conformance suites.</summary>
    public Flavour Flavour { get; init; }
}

public enum Flavour
{
    BlogGen,
    CommonMark,
    GitHub,
}
