using BlogGen.Cli.Publishing;
using BlogGen.Diagnostics;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Commands;

/// <summary>Something that a person does at a host, because no program can.</summary>
/// <param name="Commands">To type, a line each; none where there is nothing to type.</param>
internal sealed record HostStep(Words Words, IReadOnlyList<Words> Commands)
{
    public HostStep(string id, string en)
        : this(new Words(id, en), []) { }
}

/// <summary>What is left to do until a site goes online by itself, in order, for somebody who does it the first time.</summary>
internal static class HostSteps
{
    private const string Unknown = "NAMA/REPO";

    /// <param name="folder">That goes to the repository, as it is typed.</param>
    public static IEnumerable<HostStep> Of(SiteHost host, Checkout checkout, string folder)
    {
        var isNew = checkout.Origin is null;
        if (isNew)
            yield return Repository(host);
        if (host == SiteHost.GitHub)
            yield return ChooseSource(checkout);
        yield return Send(host, checkout, folder);
        if (host != SiteHost.GitLab && isNew)
            yield return WithoutGit(host);
        foreach (var step in Afterwards(host, checkout))
            yield return step;
    }

    private static HostStep Repository(SiteHost host)
    {
        var page = host == SiteHost.GitLab ? "https://gitlab.com/projects/new" : "https://github.com/new";
        return new(
            $"Buat repositori kosong di {page}. Di bawah ini NAMA ialah nama akun Anda dan REPO nama repositori itu.",
            $"Make an empty repository at {page}. Below, NAME is your account's name and REPO the repository's."
        );
    }

    private static HostStep ChooseSource(Checkout checkout)
    {
        var page = checkout.Address?.PagesSettings ?? $"https://github.com/{Unknown}/settings/pages";
        return new(
            $"Buka {page}, lalu pada Source pilih GitHub Actions (Settings → Pages; cukup sekali).",
            $"Open {InEnglish(page)}, then choose GitHub Actions as the Source (Settings → Pages; only once)."
        );
    }

    private static HostStep Send(SiteHost host, Checkout checkout, string folder) =>
        new(
            new Words(
                "Kirim folder ini ke repositori itu dengan Git. Semua isinya ikut, jadi pindahkan dulu berkas yang bukan bagian blog:",
                "Send this folder to the repository with Git. All that is in it goes along, so move away first what is no part of the site:"
            ),
            [.. Commands(host, checkout, folder).Select(line => new Words(line, InEnglish(line)))]
        );

    private static IEnumerable<string> Commands(SiteHost host, Checkout checkout, string folder)
    {
        if (folder is not ("." or ""))
            yield return $"cd {Quoting.IfNeeded(folder)}";
        if (checkout is { Branch: null, Origin: null })
            yield return "git init -b main";
        yield return "git add -A";
        yield return "git commit -m \"Blog\"";
        if (checkout.Origin is null)
        {
            var server = host == SiteHost.GitLab ? "gitlab.com" : "github.com";
            yield return $"git remote add origin https://{server}/{Unknown}.git";
        }
        // In a repository that was never pushed a lone `git push` would be refused.
        yield return $"git push -u origin {checkout.Branch ?? "main"}";
    }

    /// <summary>Teachers have no Git; a page that takes files often leaves out what a computer hides.</summary>
    private static HostStep WithoutGit(SiteHost host)
    {
        var upload = $"https://github.com/{Unknown}/upload/main";
        if (host != SiteHost.GitHub)
            return new(
                $"Tanpa Git: unggah semua isi folder itu di {upload}",
                $"Without Git: upload all that is in the folder at {InEnglish(upload)}"
            );
        var write = $"https://github.com/{Unknown}/new/main?filename=.github/workflows/bloggen.yml";
        return new(
            $"Tanpa Git: unggah semua isi folder itu di {upload}. Folder `.github` sering tersembunyi; bila tidak ikut, buka {write} dan tempelkan isi berkas itu.",
            $"Without Git: upload all that is in the folder at {InEnglish(upload)}. The folder `.github` is often hidden; if it was left out, open {InEnglish(write)} and paste that file's text."
        );
    }

    private static IEnumerable<HostStep> Afterwards(SiteHost host, Checkout checkout) =>
        host switch
        {
            SiteHost.GitHub =>
            [
                new HostStep(
                    $"Beberapa menit kemudian buka {Site(checkout)}",
                    $"A few minutes later open {InEnglish(Site(checkout))}"
                ),
            ],
            SiteHost.GitLab =>
            [
                new HostStep(
                    "Setelah Build → Pipelines selesai, alamat situs tampak di Deploy → Pages.",
                    "When Build → Pipelines has finished, Deploy → Pages shows the site's address."
                ),
                new HostStep(
                    "Untuk tulisan terjadwal, buat jadwal harian di Build → Pipeline schedules.",
                    "For scheduled posts, add a daily schedule at Build → Pipeline schedules."
                ),
            ],
            SiteHost.Netlify =>
            [
                new HostStep(
                    "Di https://app.netlify.com/start pilih repositori itu, lalu klik Deploy; pengaturannya dibaca dari netlify.toml.",
                    "At https://app.netlify.com/start choose that repository and click Deploy; the settings come from netlify.toml."
                ),
                OnlyAfterAPush,
            ],
            _ =>
            [
                new HostStep(
                    "Di https://dash.cloudflare.com buka Workers & Pages → Create → Pages, lalu pilih repositori itu.",
                    "At https://dash.cloudflare.com open Workers & Pages → Create → Pages, then choose that repository."
                ),
                new HostStep(
                    "Isi Build command: bash bloggen-build.sh",
                    "Set the Build command: bash bloggen-build.sh"
                ),
                OnlyAfterAPush,
            ],
        };

    private static HostStep OnlyAfterAPush =>
        new(
            "Tulisan terjadwal terbit bersama kiriman berikutnya; layanan ini tidak membangun menurut jadwal.",
            "Scheduled posts go out with the next push; this host does not build by a schedule."
        );

    private static string Site(Checkout checkout) =>
        checkout.Address?.Site is { } site ? site + "/" : "https://NAMA.github.io/REPO/";

    private static string InEnglish(string text) => text.Replace("NAMA", "NAME", StringComparison.Ordinal);
}
