namespace BlogGen.Diagnostics;

// SIT (situs): the folder that was named, or stood in, is not the site.
public static partial class Problems
{
    /// <summary><c>bloggen build</c> in an empty folder.</summary>
    /// <param name="init">The command that makes a site of it.</param>
    public static Diagnostic NoSite(string folder, string init) =>
        Stop(
            "SIT01",
            null,
            new Words(
                $"Di folder `{folder}` belum ada situs: tidak ada bloggen.yml, tidak ada tulisan (.md).",
                $"There is no site in the folder `{folder}`: no bloggen.yml and no text (.md)."
            ),
            new Words(
                $"Sebut folder situs Anda di akhir perintah, atau buat blog baru: `{init}`.",
                $"Name your site's folder at the end of the command, or make a new site: `{init}`."
            )
        );

    /// <summary><c>bloggen build blog/content</c></summary>
    /// <param name="command">For the whole site.</param>
    public static Diagnostic PartOfSite(string folder, string site, string command) =>
        Stop(
            "SIT02",
            null,
            new Words(
                $"Folder `{folder}` hanya bagian dari situs di `{site}`.",
                $"The folder `{folder}` is only a part of the site in `{site}`."
            ),
            new Words($"Untuk situs itu: `{command}`. {OwnSite.Id}", $"For that site: `{command}`. {OwnSite.En}")
        );

    /// <summary><c>bloggen build</c> one folder too high.</summary>
    /// <param name="sites">The first few that lie in it.</param>
    /// <param name="command">For the first of them.</param>
    public static Diagnostic SitesBelow(string folder, IEnumerable<string> sites, string command)
    {
        var named = string.Join(", ", sites.Select(site => $"`{site}`"));
        return Stop(
            "SIT03",
            null,
            new Words(
                $"Folder `{folder}` bukan situs. Di dalamnya ada situs: {named}.",
                $"The folder `{folder}` is not a site. Sites lie in it: {named}."
            ),
            new Words($"Sebut foldernya: `{command}`. {OwnSite.Id}", $"Name the folder: `{command}`. {OwnSite.En}")
        );
    }

    /// <summary><c>bloggen build blog/content/posts/zat.md</c></summary>
    /// <param name="command">For the site in which the file lies.</param>
    public static Diagnostic FileForSite(string file, string command) =>
        Stop(
            "SIT04",
            null,
            new Words(
                $"`{file}` adalah berkas, sedangkan yang diperlukan di sini folder situs.",
                $"`{file}` is a file, but a site's folder is wanted here."
            ),
            new Words($"Sebut foldernya: `{command}`.", $"Name the folder: `{command}`.")
        );

    /// <summary><c>bloggen init blog/content</c></summary>
    /// <param name="command">For a new post in the site around it.</param>
    public static Diagnostic NewInsideSite(string folder, string site, string command) =>
        Stop(
            "SIT05",
            null,
            new Words(
                $"Folder `{folder}` berada di dalam situs `{site}`, jadi tidak dapat menjadi blog baru.",
                $"The folder `{folder}` lies inside the site `{site}`, so it cannot be a new site."
            ),
            new Words(
                $"Pilih folder lain di luar situs itu. Untuk tulisan baru di situs itu: `{command}`.",
                $"Choose another folder outside that site. For a new post in that site: `{command}`."
            )
        );

    /// <summary><c>bloggen init</c> without a folder, where sites lie.</summary>
    /// <param name="command">For a new site in a folder of its own.</param>
    public static Diagnostic NewBesideSites(IEnumerable<string> sites, string command)
    {
        var named = string.Join(", ", sites.Select(site => $"`{site}`"));
        return Stop(
            "SIT06",
            null,
            new Words($"Di sini sudah ada situs: {named}.", $"There is a site here already: {named}."),
            new Words(
                $"Tulis nama folder untuk blog baru: `{command}`.",
                $"Name a folder for the new site: `{command}`."
            )
        );
    }

    private static readonly Words OwnSite = new(
        "Bila folder ini memang situs tersendiri, taruh berkas bloggen.yml di dalamnya (boleh kosong).",
        "If this folder is meant to be a site of its own, put a bloggen.yml into it (it may be empty)."
    );
}
