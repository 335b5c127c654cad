using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace BlogGen.Tests.Cli;

/// <summary>What somebody with .NET gets: packed, installed from a folder into a clean one, and run.</summary>
[Explicit("Builds and packs for about a minute."), Category("Long")]
internal sealed class ToolPackageTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bloggen").FullName;

    private string Feed => Path.Combine(_folder, "feed");

    [OneTimeSetUp]
    public void Pack() =>
        Run(
            "dotnet",
            "pack",
            Path.Combine(Checkout.Root, "src/BlogGen.Cli"),
            $"--artifacts-path={Path.Combine(_folder, "artifacts")}",
            $"--output={Feed}"
        );

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_tool_installs_into_a_clean_folder_and_builds_a_site()
    {
        var tools = Path.Combine(_folder, "tools");
        var site = Path.Combine(_folder, "guru");
        Folders.Copy(Checkout.Sample("guru"), site);

        Run("dotnet", "tool", "install", "bloggen", "--tool-path", tools, "--source", Feed);
        Run(Path.Combine(tools, "bloggen"), "build", site, "--now", "2026-11-24T12:00:00+07:00");

        Assert.That(Path.Combine(site, "public", "index.html"), Does.Exist);
    }

    [Test]
    public void The_package_says_what_it_is_and_where_it_comes_from()
    {
        using var package = OpenPackage();
        using var stream = package.Entries.Single(e => e.FullName == "bloggen.nuspec").Open();
        var facts = XDocument.Load(stream).Root!.Elements().Single();
        string? Fact(string name) => facts.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
        var origin = XDocument.Load(Path.Combine(Checkout.Root, "Directory.Build.props")).Descendants("RepositoryUrl");

        Assert.Multiple(() =>
        {
            Assert.That(Fact("id"), Is.EqualTo("bloggen"));
            Assert.That(Fact("license"), Is.EqualTo("MIT"));
            Assert.That(Fact("readme"), Is.EqualTo("README.md"));
            Assert.That(Fact("projectUrl"), Is.EqualTo(origin.Single().Value));
            Assert.That(package.GetEntry("README.md"), Is.Not.Null);
        });
    }

    [TestCase("linux-arm64")]
    [TestCase("linux-x64")]
    [TestCase("osx-arm64")]
    [TestCase("osx-x64")]
    [TestCase("win-arm64")]
    [TestCase("win-x64")]
    public void The_one_package_brings_the_native_libraries_of_every_system(string system)
    {
        using var package = OpenPackage();
        var natives = package
            .Entries.Where(e => e.FullName.Contains($"/runtimes/{system}/native/", StringComparison.Ordinal))
            .Select(e => e.Name)
            .ToArray();

        Assert.That(natives, Has.Some.Contains("vips"));
        Assert.That(natives, Has.Some.Contains("git2"));
    }

    private ZipArchive OpenPackage() => ZipFile.OpenRead(Directory.GetFiles(Feed, "bloggen.*.nupkg").Single());

    private static void Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, said);
    }
}
