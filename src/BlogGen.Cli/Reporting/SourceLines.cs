using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>The lines that problems point at, read again from the site.</summary>
internal sealed class SourceLines(string siteFolder)
{
    private const long LargestFile = 8 * 1024 * 1024;

    private (string File, string[] Lines) _last = ("", []);

    /// <summary>Null where the file cannot be read or has no such line.</summary>
    public string? Line(SourceLocation at)
    {
        if (_last.File != at.File)
            _last = (at.File, Read(at.File));
        return at.Line >= 1 && at.Line <= _last.Lines.Length ? _last.Lines[at.Line - 1] : null;
    }

    /// <summary>CR, LF and CRLF end a line, as for the parsers.</summary>
    private string[] Read(string file)
    {
        try
        {
            var path = new FileInfo(Path.Combine(siteFolder, file));
            return path is { Exists: true, Length: <= LargestFile }
                ? File.ReadAllText(path.FullName).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r')
                : [];
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }
}
