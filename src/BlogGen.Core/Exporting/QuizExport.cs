using BlogGen.Diagnostics;

namespace BlogGen.Exporting;

/// <param name="Content">Of one file, UTF-8.</param>
/// <param name="Exported">Questions that are in it.</param>
/// <param name="Total">Questions of the site.</param>
/// <param name="Notes">What could not be exported, or only in another form.</param>
public sealed record QuizExport(ReadOnlyMemory<byte> Content, int Exported, int Total, IReadOnlyList<Diagnostic> Notes);
