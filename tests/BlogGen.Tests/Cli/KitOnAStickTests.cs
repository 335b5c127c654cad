using System.Diagnostics;
using System.IO.Compression;

namespace BlogGen.Tests.Cli;

/// <summary>The kit as a teacher meets it: made by the native program, unpacked in a folder with any name, without network.</summary>
[Explicit("Compiles for one to two minutes."), Category("Long")]
internal sealed class KitOnAStickTests
{
    private const string Awkward = "Kelas 7 – Bahasa é";

    private TemporaryFolder _folder = null!;

    private string Kit => _folder.Combine(Awkward);

    [OneTimeSetUp]
    public void MakeAndUnpack()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("The script is one for a Unix shell.");
        _folder = new TemporaryFolder();
        var zip = _folder.Combine("kit.zip");
        PublishedProgram.Run(PublishedProgram.File, "export", "kit", "-o", zip);
        Assert.That(new FileInfo(zip).Length, Is.LessThan(100_000_000));
        ZipFile.ExtractToDirectory(zip, Kit);
    }

    [OneTimeTearDown]
    public void Remove() => _folder?.Dispose();

    [Test]
    public void Without_network_a_blog_is_made_written_built_and_looked_at()
    {
        var seen = InTheClassroom(
            """
            ./program/*/bloggen init "Blog Bu Sari" --title "Kelas Bu Sari"
            ./program/*/bloggen new post "Hari pertama" "Blog Bu Sari"
            ./program/*/bloggen build "Blog Bu Sari"
            ./program/*/bloggen build blog-saya
            ./program/*/bloggen serve "Blog Bu Sari" --port 0 > alamat.txt &
            trap 'kill $!' EXIT
            for i in $(seq 100); do
                port=$(sed -nE 's|.*http://[a-z0-9.]+:([0-9]+).*|\1|p' alamat.txt | head -n 1)
                [ -n "$port" ] && break
                sleep 0.1
            done
            exec 3<>"/dev/tcp/127.0.0.1/$port"
            printf 'GET /hari-pertama/ HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$port" >&3
            cat <&3
            """
        );

        Assert.That(seen, Does.Contain("200 OK").And.Contain("<h1").And.Contain("Hari pertama"));
        Assert.That(File.Exists(Path.Combine(Kit, "Blog Bu Sari/public/index.html")));
        Assert.That(File.Exists(Path.Combine(Kit, "blog-saya/public/index.html")));
    }

    /// <summary>Runs a script in the unpacked kit; with no network but this machine's own, where the system can do that.</summary>
    private string InTheClassroom(string script)
    {
        File.WriteAllText(_folder.Combine("kelas.sh"), $"set -e\ncd \"{Kit}\"\n{script}".ReplaceLineEndings("\n"));
        string[] alone = ["unshare", "-n", "bash", "-c", $"ip link set lo up; exec bash {_folder.Combine("kelas.sh")}"];
        string[] refused =
        [
            "env",
            "http_proxy=http://127.0.0.1:9",
            "https_proxy=http://127.0.0.1:9",
            "bash",
            _folder.Combine("kelas.sh"),
        ];
        var words = CanBeAlone() ? alone : refused;
        return PublishedProgram.Run(words[0], words[1..]);
    }

    private static bool CanBeAlone()
    {
        try
        {
            using var tried = Process.Start(
                new ProcessStartInfo("unshare", ["-n", "ip", "link", "set", "lo", "up"])
                {
                    RedirectStandardError = true,
                }
            )!;
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
