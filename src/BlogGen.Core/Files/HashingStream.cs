using System.IO.Hashing;

namespace BlogGen.Files;

/// <summary>Hashes a file while it is read from beginning to end; who goes back to its beginning begins anew.</summary>
internal sealed class HashingStream(Stream inner, string path, ReadFiles seen) : Stream
{
    private readonly XxHash128 _hash = new();
    private bool _isDone;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set
        {
            if (value != 0)
                throw new NotSupportedException();
            inner.Position = 0;
            _hash.Reset();
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _hash.Append(buffer[..read]);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDone)
        {
            _isDone = true;
            Finish();
            inner.Dispose();
        }
        base.Dispose(disposing);
    }

    // Who saw only a part learns of it all the same when the rest is another.
    private void Finish()
    {
        try
        {
            var chunk = new byte[4096];
            while (Read(chunk.AsSpan()) > 0) { }
            seen.Note(path, new ReadFile(ContentHash.Of(_hash), inner.Position));
        }
        catch (IOException)
        {
            seen.Doubt();
        }
    }
}
