using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Cli.Commands;

/// <summary>The one file that an export makes.</summary>
internal static class ExportedFile
{
    /// <param name="output">As <c>--output</c> names it: the file, or a folder that is there or is written as one.</param>
    /// <param name="name">Of the file, where a person gave none.</param>
    /// <returns>In full.</returns>
    public static string Place(Request request, string? output, string name)
    {
        var path = request.FullPath(output ?? name);
        return output is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(output))
            ? Path.Combine(path, name)
            : path;
    }

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
            var problem = Problems.CannotCreate(request.Shown(path), FileFailure.Reason(e));
            Reporters.WriteDiagnostics(request, request.Site, [problem], request.Language);
            return false;
        }
    }
}
