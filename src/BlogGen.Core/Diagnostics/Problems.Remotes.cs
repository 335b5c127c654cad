namespace BlogGen.Diagnostics;

// TER (terbitkan), before any connection: the repository that a site is to go to.
public static partial class Problems
{
    /// <summary><c>bloggen publish</c> in a folder without a repository, or with a remote that is no address.</summary>
    public static Diagnostic NoRepository() =>
        Stop(
            "TER01",
            null,
            new Words(
                "Repositori tempat situs ini diterbitkan belum diketahui.",
                "Nobody said to which repository this site goes."
            ),
            new Words(
                "Sebutkan dengan `--remote https://github.com/nama/repo`, atau terbitkan ke folder dengan `--to FOLDER`.",
                "Name it with `--remote https://github.com/name/repo`, or publish to a folder with `--to DIR`."
            )
        );

    /// <summary><c>git@github.com:nama/repo.git</c></summary>
    public static Diagnostic SshAsHttps(string url) =>
        Info(
            "TER11",
            null,
            new Words(
                $"Alamat SSH repositori dibaca sebagai `{url}`.",
                $"The repository's SSH address is read as `{url}`."
            ),
            new Words("Di sini bloggen memakai token, bukan kunci SSH.", "Here bloggen uses a token, not an SSH key.")
        );

    /// <summary><c>--remote https://github.com/nama</c>, or an <c>origin</c> that is no address.</summary>
    /// <param name="place">The option or the file that says so.</param>
    /// <param name="fault">Reads on from a colon.</param>
    public static Diagnostic RemoteNotUnderstood(string text, string place, Words fault, string example) =>
        Stop(
            "TER16",
            null,
            new Words(
                $"Alamat `{text}` di `{place}` tidak dapat dipakai: {fault.Id}.",
                $"The address `{text}` in `{place}` cannot be used: {fault.En}."
            ),
            new Words(
                $"Tulis alamat lengkapnya, misalnya `--remote {example}`.",
                $"Write the whole address, for example `--remote {example}`."
            )
        );

    /// <summary><c>--remote https://github.com/NAMA/REPO</c>, as the guide has it.</summary>
    public static Diagnostic RemoteNotFilledIn(string text, string place) =>
        Stop(
            "TER17",
            null,
            new Words(
                $"Alamat `{text}` di `{place}` masih contoh dan belum diisi.",
                $"The address `{text}` in `{place}` is still an example that nobody filled in."
            ),
            new Words(
                "Ganti dengan nama akun dan nama repositori Anda, misalnya `--remote https://github.com/bu-sari/blog`.",
                "Put in the name of your account and repository, for example `--remote https://github.com/bu-sari/blog`."
            )
        );

    /// <summary><c>--remote github.com/bu-sari/blog</c>, or an address from a browser.</summary>
    public static Diagnostic RemoteReadAs(string text, string place, string url) =>
        Info(
            "TER18",
            null,
            new Words(
                $"Alamat `{text}` di `{place}` dibaca sebagai `{url}`.",
                $"The address `{text}` in `{place}` is read as `{url}`."
            ),
            new Words(
                "Bila bukan itu maksud Anda, tulis alamat lengkapnya dengan `--remote`.",
                "If you mean another one, write the whole address with `--remote`."
            )
        );

    /// <summary><c>--remote ../bersama</c>, where a plain folder lies.</summary>
    public static Diagnostic RemoteIsNoRepository(string text, string place) =>
        Stop(
            "TER19",
            null,
            new Words(
                $"Folder `{text}` di `{place}` bukan repositori Git.",
                $"The folder `{text}` in `{place}` is no Git repository."
            ),
            new Words(
                "Untuk menerbitkan ke folder biasa, pakai `--to FOLDER`.",
                "To publish to a plain folder, use `--to DIR`."
            )
        );

    /// <summary><c>--remote ../blog</c>: somebody's working copy.</summary>
    public static Diagnostic RemoteIsWorkTree(string text, string place) =>
        Stop(
            "TER20",
            null,
            new Words(
                $"Folder `{text}` di `{place}` adalah repositori tempat orang bekerja, jadi tidak dapat dikirimi.",
                $"The folder `{text}` in `{place}` is a repository that somebody works in, so that nothing can be pushed to it."
            ),
            new Words(
                "Pakai repositori tanpa berkas kerja (`git init --bare`), atau terbitkan ke folder dengan `--to FOLDER`.",
                "Use a repository without a work tree (`git init --bare`), or publish to a folder with `--to DIR`."
            )
        );
}
