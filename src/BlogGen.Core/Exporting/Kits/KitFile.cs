namespace BlogGen.Exporting.Kits;

/// <param name="Path">Within the kit, with <c>/</c>.</param>
/// <param name="IsProgram">It may be run where a system asks for such a right.</param>
internal sealed record KitFile(string Path, ReadOnlyMemory<byte> Bytes, bool IsProgram = false);
