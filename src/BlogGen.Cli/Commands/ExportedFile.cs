using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal static class ExportedFile
{
    /// <returns>False where it could not be written, after saying so.</returns>
    public static bool Write(Request request, string path, ReadOnlySpan<byte> content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var problem = Problems.CannotCreate(request.Shown(path), e.Message);
            Reporters.WriteDiagnostics(request, request.Site, [problem], request.Language);
            return false;
        }
    }
}
