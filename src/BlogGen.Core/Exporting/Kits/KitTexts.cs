using System.Text;
using BlogGen.Files;

namespace BlogGen.Exporting.Kits;

/// <summary>The texts of a kit; they stand in Indonesian, like the workshops that it is for.</summary>
internal sealed class KitTexts(IReadOnlyList<string> systems, string version)
{
    public const string StarterFolder = "blog-saya/";
    public const string SampleFolder = "contoh/";
    public const string SampleSourcesFolder = "naskah-contoh/";

    private readonly EmbeddedFileStore _templates = EmbeddedFileStore.Templates();

    public IReadOnlyList<string> Systems { get; } = [.. systems.Order(StringComparer.Ordinal)];

    public bool HasWindows => Systems.Any(system => system.StartsWith("win", StringComparison.Ordinal));

    /// <summary>What a person opens first: the letter, and on Windows two files to click.</summary>
    public IEnumerable<KitFile> Files()
    {
        yield return ForNotepad("BACA-SAYA.txt", Letter());
        if (!HasWindows)
            yield break;
        foreach (var name in (string[])["Mulai.cmd", "Perintah.cmd"])
            yield return ForNotepad(name, Read(name));
    }

    public KitFile CheatSheet() => new("lembar-ringkas.html", Encoding.UTF8.GetBytes(Read("lembar-ringkas.html")));

    private string Letter() =>
        string.Join("\n\n", Chapters())
            .Replace("<<version>>", version, StringComparison.Ordinal)
            .Replace("<<systems>>", string.Join(", ", Systems.Select(ProgramSystem.Title)), StringComparison.Ordinal)
            .Replace("<<unix>>", string.Join('\n', Systems.Where(IsUnix).Select(StartLine)), StringComparison.Ordinal)
        + "\n";

    private IEnumerable<string> Chapters()
    {
        yield return Read("baca-saya/awal.txt").Trim();
        if (HasWindows)
            yield return Read("baca-saya/windows.txt").Trim();
        if (Systems.Any(IsUnix))
            yield return Read("baca-saya/unix.txt").Trim();
        yield return Read("baca-saya/isi.txt").Trim();
    }

    private static string StartLine(string system) =>
        $"    ./program/{system}/bloggen pratinjau blog-saya --open   ({ProgramSystem.Title(system)})";

    private static bool IsUnix(string system) => !system.StartsWith("win", StringComparison.Ordinal);

    private string Read(string name) =>
        Encoding.UTF8.GetString(_templates.Read("kit/" + name)).ReplaceLineEndings("\n");

    /// <summary>Old Windows breaks lines at CR LF only, and guesses what is no ASCII.</summary>
    private static KitFile ForNotepad(string path, string text) =>
        new(path, Encoding.ASCII.GetBytes(text.ReplaceLineEndings("\r\n")));
}
