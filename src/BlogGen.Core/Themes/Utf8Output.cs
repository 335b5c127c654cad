using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace BlogGen.Themes;

/// <summary>Where a page grows: straight into UTF-8.</summary>
internal sealed class Utf8Output(IBufferWriter<byte> buffer) : IScriptOutput
{
    public IBufferWriter<byte> Buffer => buffer;

    public void Write(string text, int offset, int count) => Encoding.UTF8.GetBytes(text.AsSpan(offset, count), buffer);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
