namespace BlogGen.Files;

/// <summary>The files of one site. Paths are relative to the site folder and use <c>/</c>.</summary>
public interface IFileStore
{
    /// <summary>Every file below the root, in ordinal order.</summary>
    IReadOnlyList<string> List();

    bool Exists(string path);

    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(string path);

    /// <summary>For files that are copied, not understood: they may be large.</summary>
    Stream Open(string path);

    /// <summary>In bytes; 0 for a file that is not there.</summary>
    long Length(string path);
}
