using System.Text;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Scaffolding;

/// <summary>Makes a new site that builds at once.</summary>
public static class SiteScaffolder
{
    private const string Starters = "starters/";

    /// <summary>Never overwrites: what is already there stays, and a note says so.</summary>
    public static ScaffoldResult Create(string folder, SiteAnswers answers, DateTimeOffset now) =>
        Create(folder, answers, now, EmbeddedFileStore.Templates());

    internal static ScaffoldResult Create(string folder, SiteAnswers answers, DateTimeOffset now, IFileStore templates)
    {
        if (File.Exists(folder))
            return ScaffoldResult.Failed(Problems.NotAFolder(Path.GetFileName(folder)));
        if (File.Exists(Path.Combine(folder, "bloggen.yml")))
            return ScaffoldResult.Failed(Problems.SiteExists("bloggen.yml"));

        var known = StarterNames(templates);
        if (!known.Contains(answers.Starter, StringComparer.Ordinal))
            return ScaffoldResult.Failed(
                Problems.UnknownStarter(answers.Starter, Similar.Nearest(answers.Starter, known), known)
            );

        if (ThemeScaffold.Complain(answers.Theme, templates) is { } complaint)
            return ScaffoldResult.Failed(complaint);

        return Write(folder, Files(answers, now, templates));
    }

    private static List<string> StarterNames(IFileStore templates) =>
        [
            .. templates
                .List()
                .Where(p => p.StartsWith(Starters, StringComparison.Ordinal))
                .Select(p => p[Starters.Length..].Split('/')[0])
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>What a new site consists of, wherever it is to lie.</summary>
    internal static IEnumerable<(string Path, byte[] Bytes)> Files(
        SiteAnswers answers,
        DateTimeOffset now,
        IFileStore templates
    )
    {
        var values = Values(answers, now);
        var root = Root(answers, templates);
        foreach (
            var (path, source) in Below(root, templates).Where(f => !f.Path.StartsWith("en/", StringComparison.Ordinal))
        )
            yield return (TargetPath(path, values), Content(path, templates.Read(source), values));
        if (!ThemeScaffold.IsNew(answers.Theme, templates))
            yield break;
        foreach (var (path, source) in Below(ThemeScaffold.Folder, templates))
            yield return ("theme/" + path, Content(path, templates.Read(source), values));
    }

    private static IEnumerable<(string Path, string Source)> Below(string root, IFileStore templates) =>
        templates
            .List()
            .Where(path => path.StartsWith(root, StringComparison.Ordinal))
            .Select(path => (path[root.Length..], path));

    private static Dictionary<string, string> Values(SiteAnswers answers, DateTimeOffset now) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = answers.Title,
            ["author"] = answers.Author,
            ["language"] = answers.Language,
            ["writer"] = WriterOf(answers),
            ["theme"] = answers.Theme,
            ["parent"] = SiteConfig.DefaultTheme,
            // In the zone that the new site has: a day that begins elsewhere first would leave its first post scheduled.
            ["date"] = DateText.IsoDay(new SiteConfig().Zone.Convert(now)),
        };

    /// <summary>How a sentence names an author who has not said a name.</summary>
    private static string WriterOf(SiteAnswers answers) =>
        answers.Author.Length > 0 ? answers.Author
        : Languages.Primary(answers.Language) == "en" ? "a teacher"
        : "seorang guru";

    /// <summary>The starter's English twin for an English site, where there is one.</summary>
    private static string Root(SiteAnswers answers, IFileStore templates)
    {
        var root = Starters + answers.Starter + "/";
        return
            Languages.Primary(answers.Language) == "en"
            && templates.List().Any(p => p.StartsWith(root + "en/", StringComparison.Ordinal))
            ? root + "en/"
            : root;
    }

    private static string TargetPath(string path, Dictionary<string, string> values)
    {
        var name = path.Replace("{{ date }}", values["date"], StringComparison.Ordinal);
        return name == "gitignore" ? ".gitignore" : name;
    }

    private static byte[] Content(string path, byte[] bytes, Dictionary<string, string> values) =>
        Path.GetExtension(path) is ".md" or ".yml" or ".yaml"
            ? Encoding.UTF8.GetBytes(Placeholders.Fill(path, Encoding.UTF8.GetString(bytes), values))
            : bytes;

    private static ScaffoldResult Write(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var written = new List<string>();
        var problems = new List<Diagnostic>();
        foreach (var (path, bytes) in files)
        {
            switch (NewFile.Write(folder, path, bytes))
            {
                case NewFileOutcome.Written:
                    written.Add(path);
                    break;
                case NewFileOutcome.Exists:
                    problems.Add(Problems.FileKept(path));
                    break;
                case NewFileOutcome.Failed failed:
                    problems.Add(Problems.CannotCreate(path, failed.Reason));
                    return new ScaffoldResult(false, written, problems);
            }
        }
        return new ScaffoldResult(true, written, problems);
    }
}
