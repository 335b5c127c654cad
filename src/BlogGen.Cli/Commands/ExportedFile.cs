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
            request.Terminal.Error.WriteLine(
                new Words($"Berkas tidak dapat ditulis: {e.Message}", $"The file cannot be written: {e.Message}").In(
                    request.Language
                )
            );
            return false;
        }
    }
}
