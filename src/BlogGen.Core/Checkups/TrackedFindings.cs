namespace BlogGen.Checkups;

/// <summary>Ignore rules say nothing about what was committed before they were written.</summary>
internal static class TrackedFindings
{
    private const string Topic = "tracked";

    public static IEnumerable<Finding> Of(RepositoryFacts repository) =>
        repository.Tracked.Select(folder => folder.IsBuilt ? Built(folder) : Private(folder));

    private static Finding Private(TrackedFolder folder) =>
        Finding.Warning(
            Topic,
            new(
                $"Berkas pribadi sudah tercatat di repositori: `{folder.FirstFile}`.",
                $"Private files are in the repository already: `{folder.FirstFile}`."
            ),
            new(
                $"Di folder situs jalankan `{Removal(folder)}`, lalu git commit; berkas di komputer tetap ada. Riwayat lama masih menyimpannya: yang sudah terkirim tetap dapat dibaca di sana.",
                $"In the site's folder run `{Removal(folder)}`, then git commit; the files stay on this computer. The old history still holds them: what was pushed can still be read there."
            )
        );

    private static Finding Built(TrackedFolder folder) =>
        Finding.Note(
            Topic,
            new(
                $"Hasil bangun ikut tercatat di repositori: `{folder.FirstFile}`.",
                $"What is built is in the repository too: `{folder.FirstFile}`."
            ),
            new(
                $"Di folder situs jalankan `{Removal(folder)}`, lalu git commit. Riwayat lama masih menyimpannya.",
                $"In the site's folder run `{Removal(folder)}`, then git commit. The old history still holds it."
            )
        );

    private static string Removal(TrackedFolder folder) => $"git rm -r --cached {folder.Name}";
}
