using BlogGen.Diagnostics;

namespace BlogGen.Checkups;

internal static class SiteFindings
{
    public static IEnumerable<Finding> Of(SiteFacts site)
    {
        foreach (var problem in site.Problems)
            yield return new Finding(
                "site",
                problem.Effect == Effect.StopsBuild ? FindingLevel.Error : FindingLevel.Warning,
                problem.Message,
                problem.Hint
            )
            {
                Place = problem.Location,
            };
        if (!site.CanBeBuilt)
            yield break;
        yield return Config(site);
        yield return Texts(site);
    }

    private static Finding Config(SiteFacts site) =>
        site.HasConfig
            ? Finding.Fine(
                "site",
                new(
                    $"Pengaturan terbaca, tema `{site.Config.Theme}` siap.",
                    $"The configuration can be read, the theme `{site.Config.Theme}` is ready."
                )
            )
            : Finding.Note(
                "site",
                new(
                    "Tidak ada `bloggen.yml`: situs memakai pengaturan bawaan.",
                    "There is no `bloggen.yml`: the site uses the defaults."
                ),
                new(
                    "Buat `bloggen.yml` dengan baris `judul: Nama Blog Anda`.",
                    "Make a `bloggen.yml` with the line `title: Your Site`."
                )
            );

    private static Finding Texts(SiteFacts site) =>
        site.Texts > 0
            ? Finding.Fine(
                "texts",
                new($"{site.Texts} tulisan dan halaman ditemukan.", $"Posts and pages found: {site.Texts}.")
            )
            : Finding.Warning(
                "texts",
                new("Belum ada tulisan di folder ini.", "There is no post or page in this folder yet."),
                new(
                    $"Pastikan foldernya benar, atau mulai dengan: bloggen new post \"Judul Saya\"{site.Argument}",
                    $"Make sure that this is the right folder, or start with: bloggen new post \"My Title\"{site.Argument}"
                )
            );
}
