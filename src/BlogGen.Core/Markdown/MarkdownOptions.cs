using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Paper;

namespace BlogGen.Markdown;

/// <summary>What the renderer has to know about the file whose body it renders.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Relative to the site, with <c>/</c>; named in diagnostics.</summary>
    public string File { get; init; } = "";

    /// <summary>1-based line of the body's first line in the file.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>Where the text was translated from another tool's: its lines in the file. Null where it is the author's own.</summary>
    public LineMap? Lines { get; init; }

    /// <summary>BCP 47; the language of generated words ("Catatan", "Kembali ke teks").</summary>
    public string Language { get; init; } = "id";

    /// <summary>From the front matter: a first heading that repeats it is left out. Null: the first heading becomes the title.</summary>
    public string? Title { get; init; }

    /// <summary>1 to 13, of the pupils whom the questions of the text are for; null where the front matter does not say.</summary>
    public int? Grade { get; init; }

    /// <summary>Keeps <c>::: khusus-guru</c> blocks: only for what is never published.</summary>
    public bool TeacherOnlyAllowed { get; init; }

    /// <summary>For a sheet to write on, without any key; null for a page of the site.</summary>
    public PaperVariant? Paper { get; init; }

    public MathOptions Maths { get; init; } = MathOptions.Usual;

    /// <summary>No extension at all: the text of the CommonMark specification.</summary>
    public bool PlainCommonMark { get; init; }

    /// <summary>Only GitHub's extensions: the text of the GFM specification.</summary>
    public bool Gfm { get; init; }

    internal bool IsPlain => PlainCommonMark || Gfm;
}
