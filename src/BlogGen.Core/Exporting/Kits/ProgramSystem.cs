using System.Buffers.Binary;

namespace BlogGen.Exporting.Kits;

/// <summary>Reads from the first bytes of a native program where it runs.</summary>
internal static class ProgramSystem
{
    /// <returns>As .NET names runtimes: <c>win-x64</c>; null for what is no such program.</returns>
    public static string? Of(ReadOnlySpan<byte> program) =>
        program.StartsWith("MZ"u8) ? Windows(program)
        : program.StartsWith("\u007FELF"u8) ? Linux(program)
        : program.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE]) ? MacOS(program)
        : null;

    /// <summary>As people call it.</summary>
    public static string Title(string system) =>
        system switch
        {
            "win-x64" => "Windows",
            "win-arm64" => "Windows ARM",
            "osx-arm64" => "macOS",
            "osx-x64" => "macOS Intel",
            "linux-x64" => "Linux",
            _ => "Linux ARM",
        };

    private static string? Windows(ReadOnlySpan<byte> program)
    {
        var header = program.Length < 0x40 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(program[0x3C..]);
        if (header < 0 || header >= program.Length || !program[header..].StartsWith("PE\0\0"u8))
            return null;
        return Number(program, header + 4) switch
        {
            0x8664 => "win-x64",
            0xAA64 => "win-arm64",
            _ => null,
        };
    }

    private static string? Linux(ReadOnlySpan<byte> program) =>
        Number(program, 18) switch
        {
            0x3E => "linux-x64",
            0xB7 => "linux-arm64",
            _ => null,
        };

    private static string? MacOS(ReadOnlySpan<byte> program) =>
        Number(program, 4) switch
        {
            0x07 => "osx-x64",
            0x0C => "osx-arm64",
            _ => null,
        };

    private static int Number(ReadOnlySpan<byte> program, int at) =>
        at + 2 > program.Length ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(program[at..]);
}
