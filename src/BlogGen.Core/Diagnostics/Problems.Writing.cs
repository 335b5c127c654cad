namespace BlogGen.Diagnostics;

public static partial class Problems
{
    /// <summary><c>--output .</c> or <c>--output ..</c>.</summary>
    public static Diagnostic OutputHoldsSite(string folder) =>
        Stop(
            "TLS01",
            null,
            new Words(
                $"`{folder}` tidak boleh menjadi folder tujuan karena memuat folder situs Anda sendiri.",
                $"`{folder}` cannot be the target folder, because it holds your site itself."
            ),
            ChooseOwnFolder
        );

    /// <summary><c>--output content</c>, or a folder with Markdown files that bloggen never wrote to.</summary>
    public static Diagnostic OutputInSources(string folder) =>
        Stop(
            "TLS02",
            null,
            new Words(
                $"`{folder}` tidak boleh menjadi folder tujuan karena berisi tulisan atau bahan situs.",
                $"`{folder}` cannot be the target folder, because it holds the writing or other sources of a site."
            ),
            ChooseOwnFolder
        );

    /// <summary><c>--output /</c>, <c>--output C:\</c> or the home folder.</summary>
    public static Diagnostic OutputTooWide(string folder) =>
        Stop(
            "TLS03",
            null,
            new Words(
                $"`{folder}` tidak boleh menjadi folder tujuan karena berisi berkas Anda yang lain.",
                $"`{folder}` cannot be the target folder, because it holds your other files."
            ),
            ChooseOwnFolder
        );

    /// <summary>The output folder's name belongs to a file, or leads through links in a circle.</summary>
    public static Diagnostic OutputIsNoFolder(string folder) =>
        Stop("TLS04", null, new Words($"`{folder}` bukan folder.", $"`{folder}` is not a folder."), ChooseOwnFolder);

    /// <summary>Two terminals build the same site.</summary>
    public static Diagnostic AnotherBuildRuns() =>
        Stop(
            "TLS05",
            null,
            new Words(
                "Situs ini sedang dibangun oleh bloggen yang lain.",
                "Another bloggen is building this site right now."
            ),
            new Words("Tunggu sampai selesai, lalu coba lagi.", "Wait until it is done, then try again.")
        );

    /// <summary>A read-only folder: what bloggen wrote is not remembered.</summary>
    public static Diagnostic CannotRemember() =>
        Info(
            "TLS06",
            null,
            new Words(
                "Folder `.bloggen` tidak dapat ditulisi, jadi daftar berkas hasil tidak tersimpan dan berkas hasil yang lama tidak dihapus.",
                "The folder `.bloggen` cannot be written to, so the list of written files is not kept and old output files are not deleted."
            ),
            new Words(
                "Izinkan penulisan ke folder situs jika halaman lama perlu dihapus otomatis.",
                "Allow writing to the site folder if old pages are to be deleted."
            )
        );

    /// <summary><c>../x</c>, <c>a\b</c>, <c>a:b</c>, <c>con/index.html</c>, or a name of more than 255 bytes.</summary>
    public static Diagnostic UnsafeOutputPath(string path) =>
        Stop(
            "TLS07",
            null,
            new Words(
                $"Berkas hasil `{path}` tidak ditulis karena namanya tidak aman di semua komputer.",
                $"The output file `{path}` is not written, because its name is not safe on every computer."
            ),
            new Words(
                "Ganti nama berkas asal atau alamatnya: pakai nama pendek dari huruf, angka, dan tanda hubung.",
                "Rename the source file or change its address: use a short name of letters, digits and hyphens."
            )
        );

    /// <summary>Two outputs on one path, or <c>a</c> beside <c>a/index.html</c>.</summary>
    public static Diagnostic OutputPathTwice(string path) =>
        Stop(
            "TLS08",
            null,
            new Words(
                $"Lebih dari satu berkas hasil memakai nama `{path}`.",
                $"More than one output file uses the name `{path}`."
            ),
            new Words(
                "Ganti alamat atau nama salah satunya (huruf besar dan kecil dianggap sama).",
                "Change the address or the name of one of them (upper and lower case count as the same)."
            )
        );

    /// <summary>A folder named <c>feed.xml</c>, or a file named like a folder that the site needs.</summary>
    public static Diagnostic ForeignInTheWay(string path) =>
        Stop(
            "TLS09",
            null,
            new Words(
                $"`{path}` di folder hasil bukan buatan bloggen dan menghalangi berkas baru.",
                $"`{path}` in the output folder was not made by bloggen and is in the way of a new file."
            ),
            new Words("Pindahkan atau hapus, lalu coba lagi.", "Move it away or delete it, then try again.")
        );

    /// <summary>The first build into a folder that already holds a site, with <c>.bloggen</c> gone.</summary>
    public static Diagnostic OverwroteUnknown(int count, string folder) =>
        Info(
            "TLS10",
            null,
            new Words(
                $"{count} berkas di `{folder}` diganti; bloggen tidak punya catatan bahwa berkas itu buatannya.",
                $"{count} files in `{folder}` were replaced; bloggen has no record of having made them."
            ),
            new Words(
                "Jika folder itu bukan hasil bloggen, pilih folder lain.",
                "If that folder is not bloggen's output, choose another one."
            )
        );

    /// <summary>Open in another program, held by antivirus or a cloud folder, or without permission.</summary>
    public static Diagnostic CannotWrite(string path) =>
        Stop(
            "TLS11",
            null,
            new Words($"Berkas hasil `{path}` tidak dapat ditulis.", $"The output file `{path}` cannot be written."),
            new Words(
                "Tutup program yang membukanya, tunggu sinkronisasi OneDrive atau Google Drive selesai, periksa izin foldernya, lalu coba lagi.",
                "Close the program that has it open, wait until OneDrive or Google Drive is done, check the folder's permissions, then try again."
            )
        );

    /// <summary>The disk has no room for the new pages.</summary>
    public static Diagnostic DiskIsFull() =>
        Stop(
            "TLS12",
            null,
            new Words(
                "Ruang penyimpanan penuh, jadi situs tidak selesai ditulis.",
                "The disk is full, so the site could not be written."
            ),
            new Words("Kosongkan sebagian ruang, lalu coba lagi.", "Free some space, then try again.")
        );

    /// <summary>A picture in <c>static/</c> that is locked or vanished during the build.</summary>
    public static Diagnostic CannotReadSource(string path) =>
        Stop(
            "TLS13",
            new SourceLocation(path),
            new Words($"`{path}` tidak dapat dibaca.", $"`{path}` cannot be read."),
            new Words(
                "Tutup program yang membukanya dan periksa izinnya, lalu bangun lagi.",
                "Close the program that has it open and check its permissions, then build again."
            )
        );

    private static readonly Words ChooseOwnFolder = new(
        "Pilih folder tersendiri yang kosong atau pernah diisi bloggen, misalnya `public`.",
        "Choose a folder of its own that is empty or was filled by bloggen before, such as `public`."
    );
}
