using System.Buffers;
using System.Text;
using System.Xml;

namespace BlogGen.Rendering;

/// <summary>Opens an XML writer whose bytes are the same on every system.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    public static void Write(IBufferWriter<byte> buffer, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }
        buffer.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        buffer.Write("\n"u8);
    }
}
