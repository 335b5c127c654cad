using BlogGen.Diagnostics;

namespace BlogGen.Content;

/// <summary>Every file of the site folder by what it is for.</summary>
/// <param name="Left">Markdown files that are not taken, with the reason.</param>
public sealed record Sources(
    IReadOnlyList<SourceFile> Documents,
    IReadOnlyList<AssetFile> Assets,
    IReadOnlyList<LeftFile> Left
);

/// <summary>A file that is copied, not understood.</summary>
/// <param name="OutputPath">For a bundle's file the path inside the bundle; else inside the output.</param>
/// <param name="BundleFolder">The bundle that owns it: it goes where that page goes, or nowhere.</param>
/// <param name="IsLoose">Lies among the content without a bundle: goes out only where a published page asks for it.</param>
public sealed record AssetFile(string SourcePath, string OutputPath, string? BundleFolder, bool IsLoose);

public sealed record LeftFile(string Path, Words Reason);
