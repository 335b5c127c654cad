using System.Text.RegularExpressions;

namespace BlogGen.Tests.Cli;

/// <summary>
/// A machine with nothing on it: no .NET, no ICU, no zone data, no OpenSSL, no /proc, no shell, not even a folder for
/// temporary files. What the loader asks for is copied in, and the program.
/// </summary>
[Explicit("Compiles for one to two minutes."), Category("Long")]
internal sealed partial class EmptyMachineTests
{
    private TemporaryFolder _root = null!;

    [SetUp]
    public void MakeRoot()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            Assert.Ignore("Only root on Linux can change the root.");
        _root = new TemporaryFolder();
        var program = Directory
            .EnumerateFiles(PublishedProgram.Folder)
            .Where(file => Path.GetFileName(file) == "bloggen" || file.Contains(".so", StringComparison.Ordinal))
            .ToList();
        foreach (var file in program)
            Put(file, "bloggen/" + Path.GetFileName(file));
        foreach (var library in Libraries(program))
            Put(library, library.TrimStart('/'));
    }

    [TearDown]
    public void Remove() => _root?.Dispose();

    [Test]
    public void Nothing_but_the_libraries_of_C_is_there()
    {
        var files = Directory.EnumerateFiles(_root.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName);

        Assert.That(
            files.Select(name => Version().Replace(name!, "")).Distinct().Order(StringComparer.Ordinal),
            Is.SubsetOf(
                new[]
                {
                    "bloggen",
                    "ld-linux-x86-64",
                    "ld-linux-aarch64",
                    "libc",
                    "libdl",
                    "libgcc_s",
                    "libgit2",
                    "libm",
                    "libpthread",
                    "libresolv",
                    "libstdc++",
                    "libvips",
                }
            )
        );
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    public void The_native_program_builds_a_sample_as_the_developer_does(string sample)
    {
        Folders.Copy(Checkout.Sample(sample), _root.Combine("site"));

        PublishedProgram.Run(
            "unshare",
            $"--root={_root.Path}",
            "/bloggen/bloggen",
            "build",
            "/site",
            "--now",
            DevelopersBuild.Now
        );

        Assert.That(
            Folders.Differences(Folders.Read(_root.Combine("site/public")), DevelopersBuild.Of(sample)),
            Is.Empty
        );
    }

    private static IEnumerable<string> Libraries(IEnumerable<string> program) =>
        Library()
            .Matches(PublishedProgram.Run("ldd", [.. program]))
            .Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal);

    private void Put(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_root.Combine(path))!);
        File.Copy(file, _root.Combine(path));
    }

    /// <summary><c>libm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x…)</c>, and the loader by its path alone.</summary>
    [GeneratedRegex(@"(?:=> |^\s+)(/\S+) \(0x", RegexOptions.Multiline)]
    private static partial Regex Library();

    [GeneratedRegex(@"(-[0-9a-f]{7})?\.so(\.[0-9.]+)?$")]
    private static partial Regex Version();
}
