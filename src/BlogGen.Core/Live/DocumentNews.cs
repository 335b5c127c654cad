using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Live;

/// <summary>What a look at the documents brought.</summary>
/// <param name="IsOtherList">Not only texts changed: documents came or went, or all are read in another way.</param>
/// <param name="Saved">Where the list is the same: the documents that were saved.</param>
internal sealed record DocumentNews(bool IsOtherList, IReadOnlyList<SavedDocument> Saved)
{
    public static readonly DocumentNews Nothing = new(false, []);

    public bool IsNothing => !IsOtherList && Saved.Count == 0;
}

/// <param name="Shown">The saved text, or the last good one.</param>
/// <param name="ProblemsBefore">Of the text as it was before.</param>
internal sealed record SavedDocument(
    Document Shown,
    IReadOnlyList<Diagnostic> ProblemsBefore,
    IReadOnlyList<Diagnostic> Problems
);
