using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BlogGen.Exporting.Kits;

/// <summary>Packs files into a zip whose bytes depend on nothing but them.</summary>
internal static class KitArchive
{
    private const int RegularFile = 0b1000_000_000_000_000;
    private const byte Unix = 3;

    /// <param name="day">Of every file in it.</param>
    public static byte[] Pack(IEnumerable<KitFile> files, DateOnly day)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
                Add(zip, file, day);
        }
        var bytes = stream.ToArray();
        SayUnix(bytes);
        return bytes;
    }

    private static void Add(ZipArchive zip, KitFile file, DateOnly day)
    {
        var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        entry.ExternalAttributes = (RegularFile | Convert.ToInt32(file.IsProgram ? "755" : "644", 8)) << 16;
        using var content = entry.Open();
        content.Write(file.Bytes.Span);
    }

    /// <summary>
    /// The right to run a program counts only in an archive that says it comes from Unix; .NET writes the system that it
    /// runs on, so a kit made on Windows would not start elsewhere.
    /// </summary>
    private static void SayUnix(Span<byte> zip)
    {
        var end = zip.LastIndexOf("PK\x05\x06"u8);
        var at = BinaryPrimitives.ReadInt32LittleEndian(zip[(end + 16)..]);
        while (zip[at..].StartsWith("PK\x01\x02"u8))
        {
            zip[at + 5] = Unix;
            at += 46 + Length(zip, at + 28) + Length(zip, at + 30) + Length(zip, at + 32);
        }
    }

    private static int Length(ReadOnlySpan<byte> zip, int at) => BinaryPrimitives.ReadUInt16LittleEndian(zip[at..]);
}
