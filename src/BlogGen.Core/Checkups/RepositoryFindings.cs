namespace BlogGen.Checkups;

internal static class RepositoryFindings
{
    private const string Topic = "repository";

    public static IEnumerable<Finding> Of(CheckupFacts facts)
    {
        if (facts.Repository is not { } repository)
        {
            yield return NoRepository(facts.Site);
            yield break;
        }
        yield return Place(repository);
        if (Branch(repository) is { } branch)
            yield return branch;
        if (!repository.IsReadable)
        {
            yield return Unreadable();
            yield break;
        }
        if (Ignored(repository) is { } ignored)
            yield return ignored;
        foreach (var tracked in TrackedFindings.Of(repository))
            yield return tracked;
        yield return Lock(facts.Site, repository);
    }

    private static Finding NoRepository(SiteFacts site) =>
        Finding.Note(
            Topic,
            new(
                "Situs ini belum berada di repositori Git, jadi belum ada tempat penerbitan dan cadangan.",
                "The site is not in a Git repository, so there is nowhere to publish to and no backup."
            ),
            new(
                $"Buat repositori di github.com lalu unggah folder ini, atau terbitkan ke folder dengan `bloggen publish{site.Argument} --to FOLDER`.",
                $"Make a repository at github.com and upload this folder, or publish to a folder with `bloggen publish{site.Argument} --to DIR`."
            )
        );

    private static Finding Place(RepositoryFacts repository)
    {
        if (repository.Origin is null)
            return Finding.Note(
                Topic,
                new(
                    "Repositori ini belum tersambung ke server (tidak ada remote `origin`).",
                    "The repository is not connected to a server (there is no remote `origin`)."
                ),
                new(
                    "Sambungkan dengan: git remote add origin https://github.com/NAMA/REPO.git",
                    "Connect it with: git remote add origin https://github.com/NAME/REPO.git"
                )
            );
        if (repository.HasIncompleteOrigin)
            return Incomplete();
        var server = repository.Address?.Url ?? repository.Origin;
        return repository.SitePath.Length == 0
            ? Finding.Fine(Topic, new($"Repositori: {server}", $"The repository: {server}"))
            : Finding.Fine(
                Topic,
                new(
                    $"Repositori: {server}; situs ada di dalamnya, di `{repository.SitePath}`.",
                    $"The repository: {server}; the site lies in it, in `{repository.SitePath}`."
                )
            );
    }

    /// <summary>What is there may hold a password, so it is not shown.</summary>
    private static Finding Incomplete() =>
        Finding.Warning(
            Topic,
            new(
                "Alamat remote `origin` tidak lengkap: bukan alamat sebuah repositori.",
                "The address of the remote `origin` is incomplete: it is not that of a repository."
            ),
            new(
                "Betulkan dengan: git remote set-url origin https://github.com/NAMA/REPO.git",
                "Put it right with: git remote set-url origin https://github.com/NAME/REPO.git"
            )
        );

    private static Finding? Branch(RepositoryFacts repository) =>
        repository.Branch switch
        {
            null => Finding.Warning(
                "branch",
                new(
                    "Tidak ada cabang yang sedang dipakai, jadi perubahan baru mudah hilang.",
                    "No branch is checked out, so new changes are easily lost."
                ),
                new("Pindah ke cabang utama: git switch main", "Go to the main branch: git switch main")
            ),
            "gh-pages" => Finding.Warning(
                "branch",
                new(
                    "Cabang `gh-pages` adalah tempat hasil terbitan; tulisan di sini akan tertimpa.",
                    "The branch `gh-pages` is for the published site; texts in it would be overwritten."
                ),
                new("Pindah ke cabang utama: git switch main", "Go to the main branch: git switch main")
            ),
            _ => null,
        };

    private static Finding Unreadable() =>
        Finding.Note(
            Topic,
            new(
                "Isi repositori tidak dapat dibaca, jadi tidak semuanya diperiksa.",
                "The repository cannot be read, so not everything was looked at."
            ),
            new(
                "Bila folder ini milik pengguna lain atau ada di flashdisk, pindahkan ke folder Anda sendiri.",
                "If the folder belongs to another user or lies on a USB stick, move it into a folder of your own."
            )
        );

    private static Finding? Ignored(RepositoryFacts repository)
    {
        if (repository.NotIgnored.Count == 0)
            return repository.Tracked.Count > 0
                ? null
                : Finding.Fine(
                    "gitignore",
                    new(
                        "Hasil bangun dan berkas pribadi tidak ikut terkirim.",
                        "What is built and what is private stays out of the repository."
                    )
                );
        var names = string.Join(", ", repository.NotIgnored.Select(name => $"`/{name}/`"));
        return Finding.Warning(
            "gitignore",
            new(
                $"Folder ini akan ikut terkirim ke repositori: {names}.",
                $"These folders would go to the repository: {names}."
            ),
            new(
                "Tulis masing-masing sebagai satu baris di berkas `.gitignore` di folder situs.",
                "Write each as a line of its own into the file `.gitignore` in the site's folder."
            )
        );
    }

    private static Finding Lock(SiteFacts site, RepositoryFacts repository)
    {
        if (!site.HasPermalinkLock)
            return Finding.Note(
                "permalinks",
                new(
                    "`permalinks.lock` belum ada, jadi alamat tulisan belum terkunci.",
                    "There is no `permalinks.lock`, so the addresses of posts are not kept yet."
                ),
                new(
                    $"Jalankan `bloggen build{site.Argument}` sekali di komputer ini, lalu kirim berkas itu ke repositori.",
                    $"Run `bloggen build{site.Argument}` once on this computer, then commit that file."
                )
            );
        return repository.LockIsCommitted
            ? Finding.Fine(
                "permalinks",
                new("Alamat tulisan terkunci di repositori.", "The addresses of posts are kept in the repository.")
            )
            : Finding.Warning(
                "permalinks",
                new(
                    "`permalinks.lock` belum ada di repositori, jadi alamat yang sudah tersebar bisa berubah sendiri.",
                    "`permalinks.lock` is not in the repository, so published addresses may move."
                ),
                new(
                    "Kirim berkas itu: di folder situs jalankan `git add permalinks.lock`, lalu `git commit -m Alamat` dan `git push`.",
                    "Commit it: in the site's folder run `git add permalinks.lock`, then `git commit -m Addresses` and `git push`."
                )
            );
    }
}
