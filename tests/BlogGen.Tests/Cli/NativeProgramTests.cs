using System.Diagnostics;
using System.Runtime.InteropServices;

namespace BlogGen.Tests.Cli;

/// <summary>What people get is compiled ahead of time; it must write what the tests have tested.</summary>
[Explicit("Compiles for one to two minutes."), Category("Long")]
internal sealed class NativeProgramTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bloggen").FullName;

    [OneTimeSetUp]
    public void Publish() =>
        Run(
            "dotnet",
            "publish",
            Path.Combine(Checkout.Root, "src/BlogGen.Cli"),
            "--configuration=Release",
            $"--runtime={RuntimeInformation.RuntimeIdentifier}",
            $"--output={Path.Combine(_folder, "program")}"
        );

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [TestCase("guru")]
    [TestCase("sekolah")]
    [TestCase("panduan")]
    public void The_program_that_is_shipped_writes_the_same_bytes(string sample)
    {
        var shipped = Build(sample, "native", Path.Combine(_folder, "program", "bloggen"));
        var tested = Build(sample, "tested", "dotnet", Path.Combine(AppContext.BaseDirectory, "bloggen.dll"));

        Assert.That(shipped, Is.Not.Empty);
        Assert.That(Folders.Differences(shipped, tested), Is.Empty);
    }

    private IReadOnlyDictionary<string, byte[]> Build(string sample, string name, string program, params string[] first)
    {
        var site = Path.Combine(_folder, $"{sample}-{name}");
        Folders.Copy(Checkout.Sample(sample), site);
        Run(program, [.. first, "build", site, "--now", "2026-11-24T12:00:00+07:00", "--quiet"]);
        return Folders.Read(Path.Combine(site, "public"));
    }

    private static void Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, said);
    }
}
