using BlogGen.Diagnostics;

namespace BlogGen.Exporting.Worksheets;

/// <param name="Posts">That have a sheet.</param>
/// <param name="Notes">What was left out, and why.</param>
public sealed record WorksheetExport(IReadOnlyList<WorksheetFile> Files, int Posts, IReadOnlyList<Diagnostic> Notes);

/// <param name="Name">Without a folder and an extension.</param>
/// <param name="Html">UTF-8, complete in itself.</param>
public sealed record WorksheetFile(string Name, ReadOnlyMemory<byte> Html);
