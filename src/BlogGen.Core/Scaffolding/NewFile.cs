using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Scaffolding;

/// <summary>Writes a file only where none is, so that nobody's work is lost.</summary>
internal static class NewFile
{
    public static NewFileOutcome Write(string folder, string path, byte[] bytes)
    {
        var full = Path.Combine(folder, path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (File.Exists(full) || Directory.Exists(full))
                return new NewFileOutcome.Exists();

            using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
            stream.Write(bytes);
            return new NewFileOutcome.Written();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new NewFileOutcome.Failed(FileFailure.Reason(e));
        }
    }
}

internal abstract record NewFileOutcome
{
    public sealed record Written : NewFileOutcome;

    public sealed record Exists : NewFileOutcome;

    /// <param name="Reason">A part of a sentence.</param>
    public sealed record Failed(Words Reason) : NewFileOutcome;
}
