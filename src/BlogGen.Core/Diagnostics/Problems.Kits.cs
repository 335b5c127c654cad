namespace BlogGen.Diagnostics;

// KIT: why a workshop's kit was not made, or is not what it should be.
public static partial class Problems
{
    /// <summary><c>dotnet run … export kit</c>, without another program named.</summary>
    public static Diagnostic NoOwnProgram() =>
        Stop(
            "KIT01",
            null,
            new Words(
                "Bloggen yang sedang berjalan memerlukan .NET, jadi tidak dapat dibagikan.",
                "The bloggen that is running needs .NET, so it cannot be handed out."
            ),
            new Words(
                "Unduh arsip rilisnya, atau buat dengan `./build.ps1 -Task Publish`, lalu sebutkan dengan `--program bloggen-win-x64.zip`.",
                "Download a release archive, or make one with `./build.ps1 -Task Publish`, and name it with `--program bloggen-win-x64.zip`."
            )
        );

    /// <summary><c>--program bloggen-win.zip</c>, which is not there or is broken.</summary>
    public static Diagnostic NoProgramPlace(string place, Words reason) =>
        Stop(
            "KIT02",
            null,
            new Words($"`{place}` tidak dapat dibaca: {reason.Id}.", $"`{place}` cannot be read: {reason.En}."),
            new Words(
                "Periksa nama dan tempatnya; bila arsip rusak, unduh lagi.",
                "Check its name and place; download the archive again if it is broken."
            )
        );

    /// <summary><c>--program Unduhan</c></summary>
    public static Diagnostic NoProgramThere(string place) =>
        Stop(
            "KIT03",
            null,
            new Words(
                $"Di `{place}` tidak ada program bloggen untuk Windows, macOS, atau Linux.",
                $"There is no bloggen program for Windows, macOS or Linux in `{place}`."
            ),
            new Words(
                "Sebutkan arsip rilis bloggen apa adanya, misalnya `bloggen-win-x64.zip`, atau folder berisi `bloggen.exe`.",
                "Name a release archive of bloggen as it is, `bloggen-win-x64.zip` for one, or the folder that holds `bloggen.exe`."
            )
        );

    /// <summary><c>--program src/BlogGen.Cli/bin/Release/net10.0</c></summary>
    public static Diagnostic ProgramNeedsDotNet(string place) =>
        Stop(
            "KIT04",
            null,
            new Words(
                $"Program di `{place}` memerlukan .NET, yang tidak ada di komputer guru.",
                $"The program in `{place}` needs .NET, which teachers' computers do not have."
            ),
            new Words(
                "Pakai arsip rilis, atau buat dengan `./build.ps1 -Task Publish`.",
                "Take a release archive, or make one with `./build.ps1 -Task Publish`."
            )
        );

    /// <summary><c>--program bloggen-win-x64.zip --program win-x64/</c></summary>
    public static Diagnostic SameSystemTwice(string system) =>
        Stop(
            "KIT05",
            null,
            new Words($"Ada dua program untuk `{system}`.", $"There are two programs for `{system}`."),
            new Words("Sebutkan satu saja untuk setiap sistem.", "Name only one for each system.")
        );

    /// <summary>Only <c>bloggen.exe</c> was copied to the USB stick.</summary>
    public static Diagnostic LibraryMissing(string place) =>
        Warning(
            "KIT06",
            null,
            new Words(
                $"Di `{place}` tidak ada semua pustaka yang menyertai bloggen, jadi mengecilkan foto atau `publish` tidak akan bekerja.",
                $"Not all libraries that come with bloggen are in `{place}`, so resizing photos or `publish` will not work."
            ),
            new Words(
                "Pakai semua berkas dari arsip rilis, bukan programnya saja.",
                "Take all files of the release archive, not the program alone."
            )
        );

    /// <summary>Made on Linux, of the program that runs there.</summary>
    public static Diagnostic NoProgramForWindows() =>
        Warning(
            "KIT07",
            null,
            new Words(
                "Kit ini tidak berisi program untuk Windows, padahal kebanyakan guru memakainya.",
                "This kit holds no program for Windows, which most teachers use."
            ),
            new Words(
                "Tambahkan dengan `--program bloggen-win-x64.zip`; opsi ini boleh ditulis beberapa kali.",
                "Add it with `--program bloggen-win-x64.zip`; this option can be given several times."
            )
        );

    /// <summary>Programs for six systems.</summary>
    public static Diagnostic KitTooLarge(int bytes) =>
        Warning(
            "KIT08",
            null,
            new Words(
                $"Kit ini {bytes / 1_000_000} MB, lebih dari 100 MB: terlalu lama disalin kalau pesertanya banyak.",
                $"This kit has {bytes / 1_000_000} MB, more than 100 MB: too long to copy for many participants."
            ),
            new Words(
                "Kurangi banyaknya `--program`, misalnya satu kit untuk setiap sistem.",
                "Name fewer programs, for example one kit for each system."
            )
        );
}
