using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BlogGen.Tests.Cli;

public sealed partial class KitTests
{
    private static readonly byte[] Linux = [0x7F, .. "ELF"u8, .. new byte[14], 0x3E, 0];
    private static readonly byte[] Mac = [0xCF, 0xFA, 0xED, 0xFE, 0x0C, 0, 0, 1];

    /// <summary>As much of a program for Windows as is looked at.</summary>
    private static byte[] Windows(byte low, byte high) =>
        [.. "MZ"u8, .. new byte[58], 64, 0, 0, 0, .. "PE\0\0"u8, low, high];

    private static TemporaryFolder Program(string folder, string name, byte[] program)
    {
        var place = new TemporaryFolder()
            .With($"{folder}/libvips.so.42", "vips")
            .With($"{folder}/git2-1.dll", "git")
            .With($"{folder}/LICENSE", "MIT");
        File.WriteAllBytes(place.Combine($"{folder}/{name}"), program);
        return place;
    }

    private static TemporaryFolder WindowsProgram() => Program("win", "bloggen.exe", Windows(0x64, 0x86));

    private static Dictionary<string, byte[]> Unpack(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    [Test]
    public void A_kit_holds_the_program_a_blog_to_begin_with_the_sample_and_the_cheat_sheet()
    {
        using var folder = WindowsProgram();

        var seen = Transcript.RunIn(folder.Path, "ekspor", "kit", "--program", "win");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Error, Is.Empty);
        Assert.That(
            seen.Out,
            Does.Match(@"^Kit untuk Windows siap di kit-bloggen\.zip \(\d+ MB\)\. Lembar ringkas: HTML\.\n$")
        );
        Assert.That(
            Unpack(folder.Combine("kit-bloggen.zip")).Keys,
            Is.SupersetOf(
                new[]
                {
                    "BACA-SAYA.txt",
                    "Mulai.cmd",
                    "Perintah.cmd",
                    "blog-saya/.gitignore",
                    "blog-saya/bloggen.yml",
                    "blog-saya/content/posts/tulisan-pertama.md",
                    "contoh/index.html",
                    "contoh/zat-cair/index.html",
                    "lembar-ringkas.html",
                    "naskah-contoh/bloggen.yml",
                    "naskah-contoh/content/posts/2026-08-17-zat-cair.md",
                    "program/win-x64/LICENSE",
                    "program/win-x64/bloggen.exe",
                    "program/win-x64/git2-1.dll",
                    "program/win-x64/libvips.so.42",
                }
            )
        );
        Assert.That(new FileInfo(folder.Combine("kit-bloggen.zip")).Length, Is.LessThan(3_000_000));
    }

    [Test]
    public void No_draft_no_scheduled_post_and_nothing_that_lies_beside_them_is_handed_out()
    {
        using var folder = WindowsProgram();

        Transcript.RunIn(folder.Path, "export", "kit", "--program", "win");

        var files = Unpack(folder.Combine("kit-bloggen.zip"));
        Assert.That(files.Keys, Has.None.Contains(".bloggen/").And.None.Contains("rahasia").And.None.Contains("2099"));
        Assert.That(
            files.Where(file => Encoding.UTF8.GetString(file.Value).Contains("\ndraf: ya", StringComparison.Ordinal)),
            Is.Empty
        );
    }

    [Test]
    public void The_sample_opens_without_any_server()
    {
        using var folder = WindowsProgram();

        Transcript.RunIn(folder.Path, "export", "kit", "--program", "win");

        var front = Encoding.UTF8.GetString(Unpack(folder.Combine("kit-bloggen.zip"))["contoh/index.html"]);
        Assert.That(front, Does.Not.Match("(href|src)=\"/").And.Contain("href=\"arsip/index.html\""));
    }

    [Test]
    public void The_same_kit_has_the_same_bytes_in_order_with_a_right_to_run_the_program()
    {
        using var folder = WindowsProgram();
        Directory.CreateDirectory(folder.Combine("tux"));
        File.WriteAllBytes(folder.Combine("tux/bloggen"), Linux);

        foreach (var name in (string[])["satu.zip", "dua.zip"])
            Transcript.RunIn(folder.Path, "export", "kit", "--program", "win", "--program", "tux", "-o", name);

        Assert.That(
            File.ReadAllBytes(folder.Combine("dua.zip")),
            Is.EqualTo(File.ReadAllBytes(folder.Combine("satu.zip")))
        );
        using var zip = ZipFile.OpenRead(folder.Combine("satu.zip"));
        Assert.That(
            zip.Entries.Select(entry => entry.FullName),
            Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal)
        );
        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().Count(), Is.EqualTo(1));
        foreach (var entry in zip.Entries)
            Assert.That(
                Convert.ToString((entry.ExternalAttributes >> 16) & 0xFFFF, 8),
                Is.EqualTo(entry.Name is "bloggen" or "bloggen.exe" ? "100755" : "100644"),
                entry.FullName
            );
    }

    /// <summary>Made on Windows, the archive would say so, and the rights in it would count nowhere.</summary>
    [Test]
    public void Each_file_of_the_zip_says_that_it_comes_from_Unix()
    {
        using var folder = WindowsProgram();
        Transcript.RunIn(folder.Path, "export", "kit", "--program", "win");

        var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(folder.Combine("kit-bloggen.zip")));
        var directory = bytes[BitConverter.ToInt32(Encoding.Latin1.GetBytes(bytes[^6..^2]))..];
        Assert.That(CentralHeader().Count(directory), Is.EqualTo(Unpack(folder.Combine("kit-bloggen.zip")).Count));
    }

    [GeneratedRegex("PK\u0001\u0002.\u0003", RegexOptions.Singleline)]
    private static partial Regex CentralHeader();

    [Test]
    public void A_release_archive_of_another_system_is_taken_as_it_is()
    {
        using var folder = Program("stage/bloggen", "bloggen", Mac).With("stage/bloggen/README.md", "Baca");
        ZipFile.CreateFromDirectory(folder.Combine("stage"), folder.Combine("bloggen-osx-arm64.zip"));

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", "bloggen-osx-arm64.zip", "--lang", "en");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Out, Does.StartWith("The kit for macOS is ready in bloggen-kit.zip"));
        Assert.That(seen.Error, Does.StartWith("KIT07").And.Contain("--program bloggen-win-x64.zip"));
        var files = Unpack(folder.Combine("bloggen-kit.zip"));
        Assert.That(files.Keys, Does.Contain("program/osx-arm64/bloggen").And.Not.Contain("Mulai.cmd"));
    }

    [Test]
    public void Without_other_words_the_program_that_runs_goes_along_whatever_its_name_and_its_neighbours()
    {
        using var folder = Program("unduhan", "bloggen-baru", Linux)
            .With("unduhan/skripsi.dll", "bukan milik bloggen")
            .With("unduhan/bloggen.pdb", "untuk pengembang")
            .With("unduhan/bloggen", "program lama");
        var terminal = Transcript.Terminal(folder.Path) with { NativeProgram = folder.Combine("unduhan/bloggen-baru") };

        var seen = Transcript.RunWith(terminal, "export", "kit");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        var files = Unpack(folder.Combine("kit-bloggen.zip"));
        Assert.That(
            files.Keys.Where(path => path.StartsWith("program/", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    "program/linux-x64/LICENSE",
                    "program/linux-x64/bloggen",
                    "program/linux-x64/git2-1.dll",
                    "program/linux-x64/libvips.so.42",
                }
            )
        );
        Assert.That(files["program/linux-x64/bloggen"], Is.EqualTo(Linux));
    }

    [Test]
    public void A_program_that_needs_NET_gives_itself_to_nobody()
    {
        using var folder = new TemporaryFolder();

        var seen = Transcript.RunIn(folder.Path, "export", "kit");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("KIT01").And.Contain("build.ps1 -Task Publish"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
    }

    [TestCase("tidak-ada.zip", "KIT02")]
    [TestCase("rusak.zip", "KIT02")]
    [TestCase("kosong", "KIT03")]
    [TestCase("naskah", "KIT03")]
    [TestCase("net", "KIT04")]
    public void A_place_without_the_right_program_is_named(string place, string code)
    {
        using var folder = Program("net", "bloggen", Linux)
            .With("net/bloggen.dll", "")
            .With("naskah/bloggen", "#!/bin/sh")
            .With("kosong/catatan.txt", "")
            .With("rusak.zip", "PK\u0003\u0004 dan selebihnya hilang");

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", place);

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith(code).And.Contain(place));
        Assert.That(File.Exists(folder.Combine("kit-bloggen.zip")), Is.False);
    }

    [Test]
    public void Two_programs_for_one_system_are_one_too_many()
    {
        using var folder = WindowsProgram();

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", "win", "--program", "win");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("KIT05").And.Contain("win-x64"));
    }

    [Test]
    public void A_program_without_its_libraries_is_not_taken_in_silence()
    {
        using var folder = WindowsProgram();
        File.Delete(folder.Combine("win/libvips.so.42"));

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", "win");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Error, Does.StartWith("KIT06"));
    }

    [Test]
    public void More_than_a_hundred_megabytes_are_too_many_for_a_hotspot()
    {
        using var folder = WindowsProgram();
        var noise = new byte[101_000_000];
        new Random(7).NextBytes(noise);
        File.WriteAllBytes(folder.Combine("win/libvips.so.42"), noise);

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", "win");

        Assert.That(seen.ExitCode, Is.Zero);
        Assert.That(seen.Error, Does.StartWith("KIT08").And.Contain("101 MB"));
    }

    [Test]
    public void A_place_that_cannot_be_written_to_is_named()
    {
        using var folder = WindowsProgram().With("catatan.txt", "");

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", "win", "-o", "catatan.txt/kit.zip");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("MUL07").And.Contain("catatan.txt/kit.zip"));
    }

    [Test]
    public void A_school_shows_its_own_site_in_place_of_the_sample()
    {
        using var folder = WindowsProgram()
            .With("sekolah/bloggen.yml", "judul: SD Kami\n")
            .With("sekolah/content/posts/upacara.md", "Upacara.\n")
            .With("sekolah/content/posts/rahasia.md", "---\ndraf: ya\n---\nRahasia.\n");

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "sekolah", "--program", "win");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        var files = Unpack(folder.Combine("kit-bloggen.zip"));
        Assert.That(files.Keys, Does.Contain("contoh/upacara/index.html").And.None.Contains("rahasia"));
        Assert.That(files.Keys, Has.None.StartsWith("naskah-contoh/"));
        foreach (var name in (string[])["BACA-SAYA.txt", "lembar-ringkas.html"])
            Assert.That(Encoding.UTF8.GetString(files[name]), Does.Not.Contain("naskah-contoh"), name);
    }

    [Test]
    public void What_Windows_itself_reads_has_its_line_breaks_and_no_letter_that_it_must_guess()
    {
        using var folder = WindowsProgram();

        Transcript.RunIn(folder.Path, "export", "kit", "--program", "win");

        var files = Unpack(folder.Combine("kit-bloggen.zip"));
        foreach (var name in (string[])["BACA-SAYA.txt", "Mulai.cmd", "Perintah.cmd"])
        {
            var text = Encoding.ASCII.GetString(files[name]);
            Assert.That(text.ReplaceLineEndings("\r\n"), Is.EqualTo(text), name);
            Assert.That(text, Does.Not.Contain("{{"), name);
        }
        var written = Path.Combine(Checkout.Root, "templates/kit");
        foreach (var file in Directory.EnumerateFiles(written, "*", SearchOption.AllDirectories))
            Assert.That(Path.GetExtension(file) == ".html" || Ascii.IsValid(File.ReadAllBytes(file)), file);
    }

    [Test]
    public void The_letter_and_the_sheet_speak_only_of_the_systems_in_the_kit()
    {
        using var folder = Program("mac", "bloggen", Mac);
        Directory.CreateDirectory(folder.Combine("tux"));
        File.WriteAllBytes(folder.Combine("tux/bloggen"), Linux);

        var forLinux = Texts(folder, "tux");
        var forMac = Texts(folder, "mac");

        Assert.That(
            forLinux,
            Has.All.Contains("PATH=\"$PWD/program/linux-x64:$PATH\"")
                .And.All.Contains("bloggen pratinjau blog-saya --open")
                .And.None.Contains("Windows")
                .And.None.Contains("Klik dua kali")
                .And.None.Contains("quarantine")
        );
        Assert.That(
            forMac,
            Has.All.Contains("PATH=\"$PWD/program/osx-arm64:$PATH\"")
                .And.All.Contains("quarantine")
                .And.None.Contains("Windows")
        );
        Assert.That(
            forLinux[0],
            Does.Contain("\r\nTIGA LANGKAH PERTAMA DI LINUX\r\n-----------------------------\r\n")
        );
    }

    /// <summary>BACA-SAYA.txt and the sheet.</summary>
    private static string[] Texts(TemporaryFolder folder, params string[] programs)
    {
        Transcript.RunIn(folder.Path, ["export", "kit", .. programs.SelectMany(place => new[] { "--program", place })]);
        var files = Unpack(folder.Combine("kit-bloggen.zip"));
        return
        [
            .. new[] { "BACA-SAYA.txt", "lembar-ringkas.html" }.Select(name => Encoding.UTF8.GetString(files[name])),
        ];
    }

    [TestCase("hadiah", "hadiah.zip")]
    [TestCase("hadiah.tar", "hadiah.tar.zip")]
    [TestCase("win", "win/kit-bloggen.zip")]
    [TestCase("baru/", "baru/kit-bloggen.zip")]
    public void A_kit_is_a_zip_and_lies_in_the_folder_that_is_named(string output, string file)
    {
        using var folder = WindowsProgram();

        var seen = Transcript.RunIn(folder.Path, "export", "kit", "--program", "win", "-o", output, "--quiet");

        Assert.That(seen.Out.Trim(), Is.EqualTo(file));
        Assert.That(File.Exists(folder.Combine(file)));
    }

    /// <summary>What stands on paper cannot be mended later.</summary>
    [Test]
    public void Every_command_of_the_cheat_sheet_is_one_that_the_program_knows()
    {
        var sheet = File.ReadAllText(Path.Combine(Checkout.Root, "templates/kit/lembar-ringkas.html"));
        var commands = Command().Matches(sheet).Select(match => match.Groups[1].Value).ToList();
        Assert.That(commands, Has.Count.GreaterThan(8));

        foreach (var words in commands.Select(command => command.Split(' ')))
        {
            var help = Transcript.Run(words[0], "--help");
            Assert.That(help.ExitCode, Is.Zero, words[0]);
            foreach (var option in words.Where(word => word.StartsWith("--", StringComparison.Ordinal)))
                Assert.That(help.Out, Does.Contain(option), words[0]);
        }
    }

    /// <summary>"Ketik 3, lalu Enter dua kali", say the sheet and the letter.</summary>
    [Test]
    public void The_third_choice_of_the_menu_shows_the_blog_of_the_kit()
    {
        using var folder = new TemporaryFolder();
        var terminal = Transcript.Terminal(folder.Path, "3\n") with { HasOwnConsole = true };

        var seen = Transcript.RunWith(terminal);

        Assert.That(seen.Out, Does.Contain("\n  3  Melihat blog di peramban").And.EndWith("Folder blog [blog-saya]: "));
    }

    [GeneratedRegex("<code>bloggen ([^<]+)</code>")]
    private static partial Regex Command();
}
