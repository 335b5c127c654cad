using System.ComponentModel;
using System.Diagnostics;
using BlogGen.Tests;

namespace BlogGen.BrowserTests;

/// <summary>The Nu HTML checker over every page of every sample. It needs Java and the package <c>vnu-jar</c> of npm.</summary>
internal sealed class ValidityTests
{
    [Test]
    public async Task The_Nu_checker_finds_no_error_on_any_page()
    {
        var folders = BuiltSites.Samples.Select(s => BuiltSites.Served(s).Folder);

        var (code, said) = await RunAsync(["-jar", Checker(), "--skip-non-html", "--errors-only", .. folders]);

        Assert.That(said, Is.Empty);
        Assert.That(code, Is.Zero);
    }

    /// <summary>A check that cannot fail is none.</summary>
    [Test]
    public async Task The_Nu_checker_does_find_an_error()
    {
        var file = Path.Combine(BuiltSites.Temporary, "salah.html");
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><title>a</title><p><div></p>");

        var (code, said) = await RunAsync(["-jar", Checker(), "--errors-only", file]);

        Assert.That(said, Does.Contain("No “p” element in scope"));
        Assert.That(code, Is.Not.Zero);
    }

    private static string Checker()
    {
        var jar =
            Environment.GetEnvironmentVariable("VNU_JAR")
            ?? Path.Combine(Checkout.Root, "artifacts", "npm", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
            Assert.Ignore("No Nu checker here: npm install --prefix artifacts/npm vnu-jar, or name it in VNU_JAR.");
        return jar;
    }

    private static async Task<(int Code, string Said)> RunAsync(IEnumerable<string> arguments)
    {
        try
        {
            using var java = Process.Start(
                new ProcessStartInfo("java", arguments) { RedirectStandardError = true, RedirectStandardOutput = true }
            )!;
            var said = await java.StandardError.ReadToEndAsync();
            await java.WaitForExitAsync();
            return (java.ExitCode, said);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("No Java here, which the Nu checker needs.");
            throw;
        }
    }
}
