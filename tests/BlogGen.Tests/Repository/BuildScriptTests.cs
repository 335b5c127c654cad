using System.IO.Compression;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Repository;

/// <summary>
/// Runs <c>build.ps1</c> in PowerShell's own engine, with a function that stands for <c>dotnet</c> and says what it was asked.
/// </summary>
public sealed class BuildScriptTests
{
    /// <summary>Publishes a program and a library.</summary>
    private const string Dotnet = """
        function dotnet {
            $global:LASTEXITCODE = $global:exitCode
            if ($args[0] -eq 'publish') {
                $folder = $args[$args.IndexOf('-o') + 1]
                [void] [System.IO.Directory]::CreateDirectory($folder)
                foreach ($name in 'bloggen.exe', 'libvips-42.dll') {
                    [System.IO.File]::WriteAllText("$folder/$name", $name)
                }
            }
            "$args"
        }
        """;

    [Test]
    public void Restore_restores_the_tools_and_the_packages() =>
        Assert.That(
            Run("Restore"),
            Is.EqualTo(
                new[] { "tool restore --tool-manifest ROOT/.config/dotnet-tools.json", "restore ROOT/BlogGen.sln" }
            )
        );

    [Test]
    public void Build_builds_the_solution_for_release() =>
        Assert.That(Run("Build"), Is.EqualTo(new[] { "build ROOT/BlogGen.sln -c Release" }));

    [Test]
    public void Test_tests_the_solution() =>
        Assert.That(Run("Test"), Is.EqualTo(new[] { "test ROOT/BlogGen.sln -c Release" }));

    [Test]
    public void Format_formats_everything() =>
        Assert.That(Run("Format"), Is.EqualTo(new[] { "csharpier format ROOT" }));

    [Test]
    public void Publish_makes_the_program_for_this_machine()
    {
        using var output = new TemporaryFolder();

        var asked = Run("Publish", ("Output", output.Path));

        Assert.That(
            asked.Single(),
            Does.EndWith($"/bloggen -r {RuntimeInformation.RuntimeIdentifier}")
                .And.StartWith("publish ROOT/src/BlogGen.Cli")
        );
    }

    [Test]
    public void Publish_puts_the_program_and_its_libraries_into_one_archive_with_its_checksum_beside_it()
    {
        using var output = new TemporaryFolder().With("bloggen/left-by-an-earlier-run.dll", "");

        Run("Publish", ("Runtime", "win-x64"), ("Output", output.Path));

        var archive = output.Combine("bloggen-win-x64.zip");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive)));
        using var zip = ZipFile.OpenRead(archive);
        Assert.Multiple(() =>
        {
            Assert.That(
                zip.Entries.Select(e => e.FullName),
                Is.EquivalentTo(
                    new[] { "bloggen/bloggen.exe", "bloggen/libvips-42.dll", "bloggen/LICENSE", "bloggen/README.md" }
                )
            );
            Assert.That(File.ReadAllText(archive + ".sha256"), Is.EqualTo($"{hash}  bloggen-win-x64.zip\n"));
        });
    }

    [Test]
    public void Samples_builds_every_sample_with_the_program()
    {
        var samples = Directory.Exists(Checkout.Samples)
            ? Directory.GetDirectories(Checkout.Samples).Select(d => Path.GetFileName(d)!).ToArray()
            : [];
        if (samples.Length == 0)
            Assert.Ignore("There are no samples yet.");

        Assert.That(
            Run("Samples"),
            Is.EquivalentTo(
                samples.Select(s => $"run --project ROOT/src/BlogGen.Cli -c Release -- build ROOT/samples/{s}")
            )
        );
    }

    [Test]
    public void An_unknown_task_is_refused() =>
        Assert.That(() => Run("Makan"), Throws.InstanceOf<ParameterBindingException>());

    [Test]
    public void A_step_that_fails_ends_the_script()
    {
        var asked = Run("Restore", 3);

        Assert.That(asked, Has.Length.EqualTo(1));
    }

    private static string[] Run(string task, params (string Name, string Value)[] parameters) =>
        Run(task, 0, parameters);

    private static string[] Run(string task, int exitCode, params (string Name, string Value)[] parameters)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript($"$global:exitCode = {exitCode}\n{Dotnet}").Invoke();
        shell.Commands.Clear();

        shell.AddCommand(Path.Combine(Checkout.Root, "build.ps1")).AddParameter("Task", task);
        foreach (var (name, value) in parameters)
            shell.AddParameter(name, value);
        return
        [
            .. shell
                .Invoke()
                .Select(o => o.ToString().Replace('\\', '/').Replace(Checkout.Root.Replace('\\', '/'), "ROOT")),
        ];
    }
}
