using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>What a failed write means to a person.</summary>
internal static class WriteFailure
{
    public static Diagnostic Of(string outputPath, Exception e) =>
        DiskFull.Is(e) ? Problems.DiskIsFull() : Problems.CannotWrite(outputPath);

    public static Diagnostic OfCopy(string sourcePath, Exception e) =>
        DiskFull.Is(e) ? Problems.DiskIsFull() : Problems.CannotReadSource(sourcePath);
}
