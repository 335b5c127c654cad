using ColorCode;

namespace BlogGen.Markdown.Highlighting;

/// <summary>The languages by the names that people write after the fence.</summary>
internal static class CodeLanguages
{
    private static readonly Dictionary<string, ILanguage> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["python"] = Languages.Python,
        ["py"] = Languages.Python,
        ["python3"] = Languages.Python,
        ["cpp"] = Languages.Cpp,
        ["c++"] = Languages.Cpp,
        ["c"] = Languages.Cpp,
        ["h"] = Languages.Cpp,
        ["arduino"] = Languages.Cpp,
        ["java"] = Languages.Java,
        ["kotlin"] = Languages.Java,
        ["csharp"] = Languages.CSharp,
        ["cs"] = Languages.CSharp,
        ["c#"] = Languages.CSharp,
        ["php"] = Languages.Php,
        ["html"] = Languages.Html,
        ["xml"] = Languages.Xml,
        ["svg"] = Languages.Xml,
        ["css"] = Languages.Css,
        ["js"] = Languages.JavaScript,
        ["javascript"] = Languages.JavaScript,
        ["json"] = Languages.JavaScript,
        ["ts"] = Languages.Typescript,
        ["typescript"] = Languages.Typescript,
        ["sql"] = Languages.Sql,
        ["mysql"] = Languages.Sql,
        ["powershell"] = Languages.PowerShell,
        ["ps1"] = Languages.PowerShell,
        ["vb"] = Languages.VbDotNet,
        ["fsharp"] = Languages.FSharp,
        ["haskell"] = Languages.Haskell,
        ["markdown"] = Languages.Markdown,
        ["md"] = Languages.Markdown,
        ["matlab"] = Languages.MATLAB,
        ["fortran"] = Languages.Fortran,
        ["sh"] = ShellLanguage.Instance,
        ["bash"] = ShellLanguage.Instance,
        ["shell"] = ShellLanguage.Instance,
        ["console"] = ShellLanguage.Instance,
        ["zsh"] = ShellLanguage.Instance,
        ["yaml"] = YamlLanguage.Instance,
        ["yml"] = YamlLanguage.Instance,
        ["toml"] = YamlLanguage.Instance,
    };

    /// <summary>Reads <c>python</c>, <c>{.python}</c> and <c>python title="x"</c>.</summary>
    public static ILanguage? Find(string info)
    {
        var name = info.TrimStart('{', '.').Split([' ', '{', ',', ':', '}'], 2)[0];
        return ByName.GetValueOrDefault(name);
    }
}
