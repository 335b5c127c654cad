using System.Buffers.Binary;

namespace BlogGen.Pictures;

/// <summary>Numbers in a file that may end anywhere: what is not there is 0.</summary>
internal static class Bytes
{
    public static int Big16(ReadOnlySpan<byte> file, int at) =>
        Has(file, at, 2) ? BinaryPrimitives.ReadUInt16BigEndian(file[at..]) : 0;

    public static int Little16(ReadOnlySpan<byte> file, int at) =>
        Has(file, at, 2) ? BinaryPrimitives.ReadUInt16LittleEndian(file[at..]) : 0;

    public static int Little24(ReadOnlySpan<byte> file, int at) =>
        Has(file, at, 3) ? file[at] | (file[at + 1] << 8) | (file[at + 2] << 16) : 0;

    /// <summary>At most what an array can hold.</summary>
    public static int Big32(ReadOnlySpan<byte> file, int at) =>
        Has(file, at, 4) ? (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(file[at..])) : 0;

    public static int Little32(ReadOnlySpan<byte> file, int at) =>
        Has(file, at, 4) ? (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32LittleEndian(file[at..])) : 0;

    private static bool Has(ReadOnlySpan<byte> file, int at, int count) => at >= 0 && at <= file.Length - count;
}
