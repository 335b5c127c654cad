using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Links;

/// <summary>A place in the HTML text at which an address is missing.</summary>
/// <param name="At">Offset in characters.</param>
/// <param name="Length">Characters of the author's own address that make way; 0 where the renderer left it out.</param>
internal readonly record struct Hole(int At, int Length, string Target, LinkKind Kind, SourceLocation Source);

/// <summary>Where raw HTML of the author was written, and where it came from.</summary>
/// <param name="Line">0-based within the body.</param>
/// <param name="Column">0-based, of the first character at <paramref name="At"/>.</param>
internal readonly record struct RawMark(int At, int Line, int Column);
