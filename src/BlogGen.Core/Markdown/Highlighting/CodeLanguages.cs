using System.Collections.Frozen;
using ColorCode;
using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>The languages that a code block can be in, under all their names.</summary>
internal static class CodeLanguages
{
    private static readonly FrozenDictionary<string, ILanguage> s_byName = Named()
        .ToFrozenDictionary(n => n.Name, n => n.Language, StringComparer.OrdinalIgnoreCase);

    /// <summary>For languages in languages: CSS and JavaScript in HTML. Filled once, then only read.</summary>
    public static readonly ILanguageRepository Repository = CreateRepository();

    /// <param name="name">As after the backticks: <c>py</c>, <c>C++</c>, <c>python,linenos</c>.</param>
    public static ILanguage? Find(string name)
    {
        var end = name.AsSpan().IndexOfAny(',', ':', '{');
        return s_byName.GetValueOrDefault(end < 0 ? name : name[..end]);
    }

    private static LanguageRepository CreateRepository()
    {
        var repository = new LanguageRepository([]);
        foreach (var language in s_byName.Values.Concat(Languages.All).DistinctBy(l => l.Id))
            repository.Load(language);
        return repository;
    }

    private static IEnumerable<(string Name, ILanguage Language)> Named() =>
        Grammars.All.SelectMany(g => g.Names.Select(n => (n, (ILanguage)g))).Concat(FromLibrary());

    private static IEnumerable<(string Name, ILanguage Language)> FromLibrary()
    {
        (ILanguage Language, string Names)[] table =
        [
            (Languages.Html, "html htm xhtml vue svelte"),
            (Languages.Css, "css scss less"),
            (Languages.Xml, "xml svg rss atom xaml"),
            (Languages.PowerShell, "powershell ps1 pwsh ps"),
            (Languages.Markdown, "markdown md"),
            (Languages.VbDotNet, "vb vbnet vb.net vba visualbasic basic"),
            (Languages.FSharp, "fsharp f# fs"),
            (Languages.Haskell, "haskell hs"),
            (Languages.Fortran, "fortran f90"),
            (Languages.MATLAB, "matlab octave"),
            (Languages.Aspx, "aspx"),
        ];
        return table.SelectMany(t => t.Names.Split(' ').Select(n => (n, t.Language)));
    }
}
