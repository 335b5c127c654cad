using System.Diagnostics;
using System.Formats.Tar;
using System.Text.RegularExpressions;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Publishing;

/// <summary>The generated workflow, step by step, as far as one machine can: its shell, GitHub's variables, the artifact.</summary>
public sealed partial class WorkflowRunTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void NeedBash()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("The workflow runs on Linux.");
        _folder = new TemporaryFolder();
    }

    [TearDown]
    public void Remove() => _folder?.Dispose();

    [TestCase("bu-sari/ipa", "https://bu-sari.github.io/ipa", "")]
    [TestCase("bu-sari/bu-sari.github.io", "https://bu-sari.github.io", "")]
    [TestCase("bu-sari/ipa", "https://ipa.sch.id", "domain: ipa.sch.id\n")]
    public void Every_link_feed_and_canonical_of_the_artifact_is_right(
        string repository,
        string baseUrl,
        string setting
    )
    {
        var site = Path.Combine(_folder.Path, "kerja");
        Transcript.RunIn(_folder.Path, "init", "kerja", "--github");
        File.AppendAllText(Path.Combine(site, "bloggen.yml"), "\n" + setting);

        var log = RunSteps(site, repository, baseUrl, "Pasang bloggen", "Bangun situs");
        var files = Artifact(Path.Combine(site, "public"));

        Assert.That(files.Keys, Does.Contain("index.html").And.Contain(".nojekyll"), log);
        Assert.That(Text(files, "feed.xml"), Does.Contain($"href=\"{baseUrl}/feed.xml\""));
        Assert.That(Text(files, "index.html"), Does.Contain($"<link rel=\"canonical\" href=\"{baseUrl}/\">"));
        Assert.That(files.ContainsKey("CNAME"), Is.EqualTo(setting.Length > 0));
        Assert.That(DeadLinks(files, new Uri(baseUrl + "/")), Is.Empty);
        Assert.That(_folder.Read("ringkasan.md"), Does.Contain("### bloggen").And.Contain("Terbit"));
    }

    [Test]
    public void Where_Pages_is_off_the_summary_names_the_page_and_the_setting()
    {
        var site = Path.Combine(_folder.Path, "kerja");
        Transcript.RunIn(_folder.Path, "init", "kerja", "--github");

        var log = RunSteps(site, "bu-sari/ipa", "", "Jelaskan yang perlu dilakukan");

        Assert.That(log, Does.Contain("::error title=GitHub Pages belum dinyalakan::"));
        Assert.That(
            _folder.Read("ringkasan.md"),
            Does.Contain("<https://github.com/bu-sari/ipa/settings/pages>").And.Contain("pilih GitHub Actions")
        );
    }

    /// <summary>The first step of each name; <c>dotnet tool install</c> is answered with the program under test.</summary>
    private string RunSteps(string site, string repository, string baseUrl, params string[] names)
    {
        var workflow = File.ReadAllText(Path.Combine(site, ".github/workflows/bloggen.yml"));
        var path = Tools();
        var log = "";
        foreach (var name in names)
        {
            var start = new ProcessStartInfo("bash", ["-e", "-c", ShellOf(workflow, name)])
            {
                WorkingDirectory = site,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["PATH"] = path + ":" + Environment.GetEnvironmentVariable("PATH"),
                    ["CI"] = "true",
                    ["GITHUB_ACTIONS"] = "true",
                    ["GITHUB_SERVER_URL"] = "https://github.com",
                    ["GITHUB_REPOSITORY"] = repository,
                    ["GITHUB_SHA"] = "0123456789abcdef",
                    ["GITHUB_WORKSPACE"] = site,
                    ["GITHUB_STEP_SUMMARY"] = _folder.Combine("ringkasan.md"),
                    ["RUNNER_TEMP"] = _folder.Combine("temp"),
                    ["BASE_URL"] = baseUrl,
                },
            };
            using var shell = Process.Start(start)!;
            var error = shell.StandardError.ReadToEndAsync();
            log += shell.StandardOutput.ReadToEnd() + error.Result;
            shell.WaitForExit();
            Assert.That(shell.ExitCode, Is.Zero, $"{name}: {log}");
        }
        return log;
    }

    private string Tools()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "bloggen.dll");
        var dotnet = _folder
            .With(
                "tools/dotnet",
                $"""
                #!/bin/bash
                [ "$1 $2 $3 $4" = "tool install bloggen --version" ] || exec "{RealDotnet()}" "$@"
                mkdir -p "$7"
                printf '#!/bin/bash\nexec "{RealDotnet()}" exec "{program}" "$@"\n' > "$7/bloggen"
                chmod +x "$7/bloggen"

                """.ReplaceLineEndings("\n")
            )
            .Combine("tools/dotnet");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return _folder.Combine("tools");
    }

    private static string RealDotnet() => Environment.ProcessPath ?? "dotnet";

    private static string ShellOf(string workflow, string name)
    {
        var step = workflow[workflow.IndexOf($"- name: {name}\n", StringComparison.Ordinal)..];
        var run = step[(step.IndexOf("run: ", StringComparison.Ordinal) + "run: ".Length)..];
        if (!run.StartsWith('|'))
            return run[..run.IndexOf('\n')];
        var lines = run.Split('\n').Skip(1).TakeWhile(line => line.StartsWith("          ", StringComparison.Ordinal));
        return string.Join('\n', lines.Select(line => line[10..]));
    }

    /// <summary>As upload-pages-artifact packs it, with hidden files: no <c>.git</c>, no <c>.github</c>, no links.</summary>
    private Dictionary<string, byte[]> Artifact(string folder)
    {
        using var tar = Process.Start(
            "tar",
            [
                "--dereference",
                "--hard-dereference",
                "--directory",
                folder,
                "-cf",
                _folder.Combine("artifact.tar"),
                "--exclude=.git",
                "--exclude=.github",
                ".",
            ]
        );
        tar.WaitForExit();
        Directory.CreateDirectory(_folder.Combine("unpacked"));
        TarFile.ExtractToDirectory(_folder.Combine("artifact.tar"), _folder.Combine("unpacked"), overwriteFiles: true);
        return new(Folders.Read(_folder.Combine("unpacked")), StringComparer.Ordinal);
    }

    private static IEnumerable<string> DeadLinks(Dictionary<string, byte[]> files, Uri home) =>
        from page in files.Keys
        where page.EndsWith(".html", StringComparison.Ordinal)
        from Match link in Link().Matches(Text(files, page))
        let target = new Uri(new Uri(home, page), System.Net.WebUtility.HtmlDecode(link.Groups[1].Value))
        where target.Host == home.Host
        where !IsThere(files, home, target)
        select $"{page}: {link.Groups[1].Value}";

    private static bool IsThere(Dictionary<string, byte[]> files, Uri home, Uri target)
    {
        if (!target.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal))
            return false;
        var path = Uri.UnescapeDataString(target.AbsolutePath[home.AbsolutePath.Length..]);
        return files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    private static string Text(Dictionary<string, byte[]> files, string path) =>
        System.Text.Encoding.UTF8.GetString(files[path]);

    [GeneratedRegex("(?:href|src)=\"([^\"#][^\"]*)\"")]
    private static partial Regex Link();
}
