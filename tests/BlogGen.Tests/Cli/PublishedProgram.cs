using System.Diagnostics;
using System.Runtime.InteropServices;

namespace BlogGen.Tests.Cli;

/// <summary>
/// The native program as people get it, compiled once a run, for the tests of category Long. The environment variable
/// <c>BLOGGEN_PROGRAM</c> names the folder of one that is there already.
/// </summary>
[SetUpFixture]
internal sealed class PublishedProgram
{
    private static readonly Lazy<string> s_folder = new(Publish);

    private static readonly string? s_ready = Environment.GetEnvironmentVariable("BLOGGEN_PROGRAM");

    /// <summary>It and its native libraries lie here.</summary>
    public static string Folder => s_ready ?? s_folder.Value;

    public static string File => Path.Combine(Folder, OperatingSystem.IsWindows() ? "bloggen.exe" : "bloggen");

    /// <summary>Waits until it is done; the test fails with what was said where it is not.</summary>
    public static string Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{program}: {said}{complaints.Result}");
        return said;
    }

    [OneTimeTearDown]
    public void Remove()
    {
        if (s_folder.IsValueCreated)
            Directory.Delete(s_folder.Value, recursive: true);
    }

    private static string Publish()
    {
        var folder = Directory.CreateTempSubdirectory("bloggen-program-").FullName;
        Run(
            "dotnet",
            "publish",
            Path.Combine(Checkout.Root, "src/BlogGen.Cli"),
            "--configuration=Release",
            $"--runtime={RuntimeInformation.RuntimeIdentifier}",
            $"--output={folder}"
        );
        return folder;
    }
}
