using System.Text;
using BlogGen.Files;
using Scriban;
using Scriban.Runtime;

namespace BlogGen.Exporting.Kits;

/// <summary>The texts of a kit, about what it really holds; they stand in Indonesian, like the workshops that it is for.</summary>
/// <param name="hasSources">Whether what the sample is made of lies beside it.</param>
internal sealed class KitTexts(IReadOnlyList<string> systems, string version, bool hasSources)
{
    public const string StarterFolder = "blog-saya/";
    public const string SampleFolder = "contoh/";
    public const string SampleSourcesFolder = "naskah-contoh/";

    private readonly EmbeddedFileStore _templates = EmbeddedFileStore.Templates();

    public IReadOnlyList<string> Systems { get; } = [.. systems.Order(StringComparer.Ordinal)];

    public bool HasWindows => Systems.Any(IsWindows);

    /// <summary>What a person opens first: the letter, and on Windows two files to click.</summary>
    public IEnumerable<KitFile> Files()
    {
        yield return ForNotepad("BACA-SAYA.txt", Fill("BACA-SAYA.txt"));
        if (!HasWindows)
            yield break;
        foreach (var name in (string[])["Mulai.cmd", "Perintah.cmd"])
            yield return ForNotepad(name, Read(name));
    }

    public KitFile CheatSheet() => new("lembar-ringkas.html", Encoding.UTF8.GetBytes(Fill("lembar-ringkas.html")));

    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">The text asks for what there is not: a mistake of ours.</exception>
    private string Fill(string name)
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            NewLine = "\n",
        };
        context.PushGlobal(Facts());
        return Template.Parse(Read(name), name).Render(context);
    }

    private ScriptObject Facts()
    {
        var unix = Systems.Where(system => !IsWindows(system)).ToList();
        return new ScriptObject
        {
            ["title"] = $"KIT BLOGGEN {version}",
            ["systems"] = string.Join(", ", Systems.Select(ProgramSystem.Title)),
            ["windows"] = HasWindows,
            ["unix"] = new ScriptArray(unix.Select(Facts)),
            ["unix_names"] = string.Join(", ", unix.Select(ProgramSystem.Title)),
            ["mac"] = unix.Exists(IsMac),
            ["sources"] = hasSources,
        };
    }

    private static ScriptObject Facts(string system) =>
        new()
        {
            ["id"] = system,
            ["name"] = ProgramSystem.Title(system),
            ["is_mac"] = IsMac(system),
        };

    private static bool IsWindows(string system) => system.StartsWith("win", StringComparison.Ordinal);

    private static bool IsMac(string system) => system.StartsWith("osx", StringComparison.Ordinal);

    private string Read(string name) =>
        Encoding.UTF8.GetString(_templates.Read("kit/" + name)).ReplaceLineEndings("\n");

    /// <summary>Old Windows breaks lines at CR LF only, and guesses what is no ASCII.</summary>
    private static KitFile ForNotepad(string path, string text) =>
        new(path, Encoding.ASCII.GetBytes(text.ReplaceLineEndings("\r\n")));
}
