namespace BlogGen.Sites;

/// <summary>One file of the finished site, planned before anything is rendered.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>: <c>zat-cair/index.html</c>.</param>
public abstract record Output(string Path);

/// <summary>A file that goes out byte for byte as it lies in the site.</summary>
/// <param name="SourcePath">Relative to the site folder.</param>
public sealed record CopyOutput(string Path, string SourcePath) : Output(Path);
