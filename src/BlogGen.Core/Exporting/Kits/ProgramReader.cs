using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Exporting.Kits;

/// <summary>A program for one system, with its native libraries beside it.</summary>
/// <param name="System">As .NET names runtimes: <c>win-x64</c>.</param>
internal sealed record KitProgram(string System, IReadOnlyList<KitFile> Files);

/// <summary>Takes a native program and what belongs to it out of a folder or an archive.</summary>
internal static class ProgramReader
{
    public static KitProgram? Read(string place, DiagnosticBag problems)
    {
        try
        {
            return Read(place, ProgramPlace.Open(place), problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problems.Add(Problems.NoProgramPlace(place, Reason(e)));
            return null;
        }
    }

    private static KitProgram? Read(
        string place,
        IReadOnlyDictionary<string, Func<byte[]>> files,
        DiagnosticBag problems
    )
    {
        if (files.Keys.FirstOrDefault(ProgramPlace.IsProgram) is not { } name)
            return Refuse(Problems.NoProgramThere(place), problems);
        if (files.ContainsKey("bloggen.dll"))
            return Refuse(Problems.ProgramNeedsDotNet(place), problems);
        var program = files[name]();
        if (ProgramSystem.Of(program) is not { } system)
            return Refuse(Problems.NoProgramThere(place), problems);

        var beside = files.Where(file => IsBeside(file.Key)).ToList();
        if (!beside.Exists(file => IsLibrary(file.Key, "vips")) || !beside.Exists(file => IsLibrary(file.Key, "git2")))
            problems.Add(Problems.LibraryMissing(place));
        return new KitProgram(
            system,
            [new KitFile(name, program, IsProgram: true), .. beside.Select(file => new KitFile(file.Key, file.Value()))]
        );
    }

    /// <summary>Whether a file is a part of the program, also one by which it is known that it is the wrong one.</summary>
    public static bool Belongs(string name) => ProgramPlace.IsProgram(name) || name == "bloggen.dll" || IsBeside(name);

    private static bool IsBeside(string name) =>
        name is "LICENSE" or "README.md" || IsLibrary(name, "vips") || IsLibrary(name, "git2");

    private static bool IsLibrary(string name, string part) =>
        name.Contains(part, StringComparison.Ordinal)
        && (
            name.EndsWith(".dll", StringComparison.Ordinal)
            || name.EndsWith(".dylib", StringComparison.Ordinal)
            || name.EndsWith(".so", StringComparison.Ordinal)
            || name.Contains(".so.", StringComparison.Ordinal)
        );

    private static Words Reason(Exception failure) =>
        failure is InvalidDataException
            ? new("arsipnya rusak atau tidak lengkap", "the archive is broken or incomplete")
            : FileFailure.Reason(failure);

    private static KitProgram? Refuse(Diagnostic problem, DiagnosticBag problems)
    {
        problems.Add(problem);
        return null;
    }
}
