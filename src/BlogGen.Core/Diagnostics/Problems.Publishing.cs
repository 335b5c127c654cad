namespace BlogGen.Diagnostics;

// TER (terbitkan): why a site did not go online, or how it did.
public static partial class Problems
{
    /// <summary>No network, a wrong host name, or a connection that was cut.</summary>
    public static Diagnostic CannotReach(string host, string reason) =>
        Stop(
            "TER02",
            null,
            new Words(
                $"Sambungan ke `{host}` gagal atau terputus. Kata sistem: “{reason}”.",
                $"The connection to `{host}` failed or was cut. The system says: “{reason}”."
            ),
            new Words(
                "Periksa internet Anda, lalu jalankan lagi; yang sudah terbit tidak hilang dan tidak akan ganda.",
                "Check your internet connection and run it again; nothing that is online is lost or doubled."
            )
        );

    /// <summary>A wrong or outdated token, or none.</summary>
    public static Diagnostic LoginRefused(string host) =>
        Stop(
            "TER03",
            null,
            new Words(
                $"`{host}` menolak token Anda, atau tokennya belum ada.",
                $"`{host}` refused your token, or there is none."
            ),
            new Words(
                "Buat token baru yang boleh menulis isi repositori, lalu simpan dalam variabel BLOGGEN_TOKEN.",
                "Make a new token that may write the repository's contents, and put it into the variable BLOGGEN_TOKEN."
            )
        );

    /// <summary>A protected branch, a hook, a quota.</summary>
    public static Diagnostic PushDeclined(string branch, string reason) =>
        Stop(
            "TER04",
            null,
            new Words(
                $"Cabang `{branch}` tidak menerima kiriman. Kata server: “{reason}”.",
                $"The branch `{branch}` does not take the push. The server says: “{reason}”."
            ),
            new Words(
                "Bila cabang itu dilindungi, izinkan kiriman di Settings, Branches; atau pilih cabang lain dengan `--branch`.",
                "If the branch is protected, allow pushes under Settings, Branches; or choose another one with `--branch`."
            )
        );

    /// <summary>The branch already holds what was built.</summary>
    public static Diagnostic NothingToPublish() =>
        Info(
            "TER05",
            null,
            new Words(
                "Tidak ada yang berubah sejak terakhir diterbitkan.",
                "Nothing has changed since it was last published."
            ),
            new Words(
                "Bila tulisan baru belum tampak, tanyakan dengan `bloggen why BERKAS`.",
                "If a new post is missing, ask with `bloggen why FILE`."
            )
        );

    /// <summary>A colleague published between our look and our push.</summary>
    public static Diagnostic SomebodyElsePushed(string branch) =>
        Info(
            "TER06",
            null,
            new Words(
                $"Orang lain baru saja mengirim ke cabang `{branch}`; kiriman Anda ditaruh di atasnya dan berkas barunya tetap ada.",
                $"Somebody else just pushed to the branch `{branch}`; yours goes on top and their new files stay."
            ),
            new Words("Sepakati siapa yang menerbitkan situs dan kapan.", "Agree on who publishes the site, and when.")
        );

    /// <summary>A <c>CNAME</c> that GitHub put there, or files of another program.</summary>
    public static Diagnostic ForeignFilesKept(string branch, int count) =>
        Info(
            "TER07",
            null,
            new Words(
                $"Berkas yang bukan buatan bloggen di cabang `{branch}` dibiarkan: {count}.",
                $"Files in the branch `{branch}` that bloggen did not make stay as they are: {count}."
            ),
            new Words(
                "Hapus sendiri di situs web repositori bila tidak diperlukan.",
                "Delete them on the repository's web site if nobody needs them."
            )
        );

    /// <summary>The branch held an <c>index.html</c> of another program, before the first publish.</summary>
    /// <param name="some">The first of them.</param>
    public static Diagnostic ForeignFilesReplaced(string branch, int count, IEnumerable<string> some)
    {
        var paths = string.Join(", ", some.Select(path => $"`{path}`"));
        return Warning(
            "TER21",
            null,
            new Words(
                $"Di cabang `{branch}` ada {count} berkas yang bukan buatan bloggen dan digantikan oleh situs ini: {paths}.",
                $"In the branch `{branch}` this site takes the place of {count} files that bloggen did not make: {paths}."
            ),
            new Words(
                "Yang lama tetap ada di riwayat; `bloggen publish --undo` mengembalikannya.",
                "The old ones stay in the history; `bloggen publish --undo` brings them back."
            )
        );
    }

    /// <summary>The file <c>git2-….dll</c> was not copied along with the program.</summary>
    public static Diagnostic NoGitLibrary() =>
        Stop(
            "TER08",
            null,
            new Words(
                "Pustaka Git yang menyertai bloggen tidak ada, jadi hanya `publish` yang tidak dapat bekerja.",
                "The Git library that comes with bloggen is missing, so that only `publish` cannot work."
            ),
            new Words(
                "Unduh lagi bloggen dan salin semua berkasnya ke satu folder.",
                "Download bloggen again and keep all its files in one folder."
            )
        );

    /// <summary><c>--undo</c> where the first publish is what is online.</summary>
    public static Diagnostic NothingToUndo(string branch) =>
        Stop(
            "TER09",
            null,
            new Words(
                $"Di cabang `{branch}` tidak ada keadaan situs yang lebih lama daripada yang tampil sekarang.",
                $"The branch `{branch}` holds no state of the site that is older than what is online now."
            ),
            new Words(
                "Perbaiki tulisannya, lalu jalankan `bloggen publish` lagi.",
                "Mend the texts and run `bloggen publish` again."
            )
        );

    /// <summary><c>--branch main</c>, where the posts live.</summary>
    public static Diagnostic BranchHoldsSources(string branch) =>
        Stop(
            "TER10",
            null,
            new Words(
                $"Cabang `{branch}` berisi tulisan dan bahan situs Anda, bukan hasilnya.",
                $"The branch `{branch}` holds your texts and other sources, not the built site."
            ),
            new Words(
                "Pilih cabang tersendiri, misalnya `--branch gh-pages`.",
                "Choose a branch of its own, for example `--branch gh-pages`."
            )
        );

    /// <summary>The token is right, but its owner may not write here; or the repository is not there.</summary>
    public static Diagnostic NoRight(string repository) =>
        Stop(
            "TER12",
            null,
            new Words(
                $"Token Anda tidak boleh menulis ke `{repository}`, atau repositori itu tidak ada.",
                $"Your token may not write to `{repository}`, or there is no such repository."
            ),
            new Words(
                "Periksa alamatnya, dan beri token izin Contents: Read and write untuk repositori itu.",
                "Check the address, and give the token the permission Contents: Read and write for that repository."
            )
        );

    /// <summary><c>--undo</c> twice in a row.</summary>
    public static Diagnostic GoesFurtherBack(string branch) =>
        Info(
            "TER13",
            null,
            new Words(
                $"Yang terakhir di cabang `{branch}` adalah `--undo` juga; kali ini situs mundur satu keadaan lagi.",
                $"The last thing in the branch `{branch}` was an `--undo` too; this one goes one state further back."
            ),
            new Words(
                "Untuk maju lagi, jalankan `bloggen publish`: isi folder Anda yang terbit.",
                "To go forward again, run `bloggen publish`: what is in your folder goes online."
            )
        );

    /// <summary><c>--to</c> a folder that holds another site.</summary>
    public static Diagnostic ForeignFilesInFolder(string folder, int count, IEnumerable<string> some)
    {
        var paths = string.Join(", ", some.Select(path => $"`{path}`"));
        return Stop(
            "TER14",
            null,
            new Words(
                $"Di `{folder}` ada {count} berkas yang bukan buatan bloggen dan akan tertimpa, antara lain {paths}. Belum ada yang ditulis.",
                $"In `{folder}` bloggen would write over {count} files that it did not make, among them {paths}. Nothing was written."
            ),
            new Words(
                "Pilih folder kosong dengan `--to`, atau pindahkan berkas itu dulu.",
                "Choose an empty folder with `--to`, or move those files away first."
            )
        );
    }

    /// <summary><c>--undo</c> before the first publish, or with a misspelt <c>--branch</c>.</summary>
    /// <param name="others">The branches that are there.</param>
    public static Diagnostic NoSuchBranch(string branch, IEnumerable<string> others)
    {
        var names = string.Join(", ", others.Select(name => $"`{name}`"));
        return Stop(
            "TER15",
            null,
            new Words(
                $"Cabang `{branch}` belum ada di repositori itu, jadi tidak ada yang dapat dikembalikan.",
                $"There is no branch `{branch}` in that repository yet, so that nothing can be put back."
            ),
            names.Length == 0
                ? new Words(
                    "Repositori itu masih kosong. Terbitkan dulu dengan `bloggen publish`.",
                    "The repository is still empty. Publish first with `bloggen publish`."
                )
                : new Words(
                    $"Terbitkan dulu dengan `bloggen publish`, atau periksa ejaan `--branch`. Cabang yang ada: {names}.",
                    $"Publish first with `bloggen publish`, or check the spelling of `--branch`. There is: {names}."
                )
        );
    }
}
