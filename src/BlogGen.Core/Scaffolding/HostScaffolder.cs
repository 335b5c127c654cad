using System.Globalization;
using System.Text;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;

namespace BlogGen.Scaffolding;

/// <summary>Makes the files with which a host builds and shows a site after each push.</summary>
public static class HostScaffolder
{
    /// <summary>Before school begins, and not at the full hour, when everybody's schedules wait in line.</summary>
    private static readonly TimeSpan Morning = new(5, 17, 0);

    /// <param name="folder">The repository's, where the host looks.</param>
    /// <param name="config">Of the site: its language and its zone.</param>
    /// <param name="replace">Asked for each file that is there and says something else; a file stays where it says no.</param>
    /// <param name="isDryRun">Nothing is written; what would have been counts as written.</param>
    public static ScaffoldResult Create(
        string folder,
        HostAnswers answers,
        SiteConfig config,
        DateTimeOffset now,
        Func<string, bool> replace,
        bool isDryRun = false
    )
    {
        var values = Values(answers, config, now);
        var templates = EmbeddedFileStore.Templates();
        var (written, notes) = (new List<string>(), new List<Diagnostic>());
        foreach (var (path, template) in FilesOf(answers.Host))
        {
            var text = Fill(Encoding.UTF8.GetString(templates.Read("hosts/" + template)), values);
            if (Write(folder, path, Encoding.UTF8.GetBytes(text), replace, isDryRun, notes))
                written.Add(path);
            if (notes.Any(note => note.Effect == Effect.StopsBuild))
                return new ScaffoldResult(false, written, notes);
        }
        return new ScaffoldResult(true, written, notes);
    }

    private static (string Path, string Template)[] FilesOf(SiteHost host) =>
        host switch
        {
            SiteHost.GitHub => [(".github/workflows/bloggen.yml", "github.yml")],
            SiteHost.GitLab => [(".gitlab-ci.yml", "gitlab.yml")],
            SiteHost.Netlify => [("netlify.toml", "netlify.toml"), ("bloggen-build.sh", "build.sh")],
            SiteHost.Cloudflare => [("wrangler.toml", "wrangler.toml"), ("bloggen-build.sh", "build.sh")],
            _ => throw new ArgumentOutOfRangeException(nameof(host)),
        };

    private static bool Write(
        string folder,
        string path,
        byte[] bytes,
        Func<string, bool> replace,
        bool isDryRun,
        List<Diagnostic> notes
    )
    {
        var full = Path.Combine(folder, path);
        try
        {
            if (File.Exists(full) && (File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes) || !replace(path)))
            {
                notes.Add(Problems.FileKept(path));
                return false;
            }
            if (isDryRun)
                return true;
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notes.Add(Problems.CannotCreate(path, FileFailure.Reason(e)));
            return false;
        }
    }

    private static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
            text = text.Replace($"<<{name}>>", value, StringComparison.Ordinal);
        return text.ReplaceLineEndings("\n");
    }

    private static Dictionary<string, string> Values(HostAnswers answers, SiteConfig config, DateTimeOffset now)
    {
        var language = Languages.Messages(config.Language);
        var values = HostWords.All.ToDictionary(
            words => words.Key,
            words => words.Value.In(language),
            StringComparer.Ordinal
        );
        values["version"] = answers.Version;
        values["site"] = answers.SitePath.Length > 0 ? answers.SitePath + "/" : "";
        values["folder"] = answers.SitePath.Length > 0 ? answers.SitePath : ".";
        values["slug"] = Slugger.Slug(config.Title) is { Length: > 0 } slug ? slug : "blog";
        values["cron"] = Cron(config.Zone.Convert(now).Offset);
        values["made"] += $" {answers.Version}, {answers.Repository}";
        values["daily"] += string.Create(
            CultureInfo.InvariantCulture,
            $" {Morning.Hours:00}.{Morning.Minutes:00} {config.Zone.Abbreviation(now)}"
        );
        return values;
    }

    /// <summary>Hosts count in UTC.</summary>
    private static string Cron(TimeSpan offset)
    {
        var minutes = (int)(Morning - offset).TotalMinutes;
        minutes = (minutes + (24 * 60)) % (24 * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes % 60} {minutes / 60} * * *");
    }
}
