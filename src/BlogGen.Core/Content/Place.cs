using BlogGen.Diagnostics;

namespace BlogGen.Content;

/// <summary>What a file's folder says about it.</summary>
internal abstract record Place
{
    /// <param name="Relative">Path below the content root.</param>
    /// <param name="Section">Folder below the posts folder, or below the content root for pages.</param>
    public sealed record Content(ContentKind Kind, string Relative, string Section, bool InDrafts = false) : Place
    {
        /// <summary>What Jekyll reads out of the folders above <c>_posts</c>.</summary>
        public IReadOnlyList<string> Categories { get; init; } = [];
    }

    public sealed record Static(string OutputPath) : Place;

    public sealed record Left(Words Reason) : Place;

    public sealed record Ignored : Place;
}
