namespace BlogGen.Markdown.Paper;

/// <summary>One of several versions of a sheet: the same questions in another order.</summary>
/// <param name="Seed">What throws the order of questions and options; empty: as the author wrote them.</param>
public sealed record PaperVariant(string Seed)
{
    public static readonly PaperVariant AsWritten = new("");

    public bool IsThrown => Seed.Length > 0;
}
