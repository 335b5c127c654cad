namespace BlogGen.Files;

/// <summary>Another store that notes what is read from it.</summary>
internal sealed class HashingFileStore(IFileStore files) : IFileStore
{
    public ReadFiles Seen { get; } = new();

    public IReadOnlyList<string> List() => files.List();

    public bool Exists(string path) => files.Exists(path);

    public byte[] Read(string path)
    {
        var bytes = Try(() => files.Read(path));
        Seen.Note(path, new ReadFile(ContentHash.Of(bytes), bytes.Length));
        return bytes;
    }

    public Stream Open(string path) => new HashingStream(Try(() => files.Open(path)), path, Seen);

    public long Length(string path)
    {
        var length = files.Length(path);
        if (Exists(path))
            Seen.Note(path, new ReadFile(null, length));
        return length;
    }

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (IOException)
        {
            Seen.Doubt();
            throw;
        }
    }
}
