using BlogGen.Cli.Parsing;
using BlogGen.Cli.Publishing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Commands;

/// <summary>What <c>init --host</c> and <c>publish --setup</c> share: the files of a host, and what a person must click there.</summary>
internal static class HostSetup
{
    public static ValueOption Option() =>
        new(
            new Words("github|gitlab|netlify|cloudflare", "github|gitlab|netlify|cloudflare"),
            new Words(
                "siapkan berkas agar situs terbit sendiri setiap kali tulisan dikirim ke sana",
                "prepare the files with which the site goes online after each push"
            ),
            "--host"
        )
        {
            Choices = ["github", "gitlab", "netlify", "cloudflare"],
        };

    public static SiteHost HostOf(string? name) =>
        name switch
        {
            "gitlab" => SiteHost.GitLab,
            "netlify" => SiteHost.Netlify,
            "cloudflare" => SiteHost.Cloudflare,
            _ => SiteHost.GitHub,
        };

    /// <returns>The exit code.</returns>
    public static int Run(Request request, SiteHost host, bool isDryRun = false)
    {
        var checkout = Checkout.Around(request.Site);
        var language = request.Language;
        var result = HostScaffolder.Create(
            checkout.Root,
            new HostAnswers(host, checkout.PathOf(request.Site), ProgramVersion.Current, ProgramVersion.Repository),
            SiteSettings.Read(request.Site),
            request.Now,
            path => isDryRun ? WouldAsk(request, path) : MayReplace(request, path),
            isDryRun
        );
        Reporters.WriteDiagnostics(request, checkout.Root, result.Diagnostics, language);
        if (!result.Succeeded)
            return ExitCodes.NotDone;
        if (isDryRun)
            WritePreview(request, result);
        else if (!request.IsQuiet)
            WriteNextSteps(request, host, checkout, result);
        return ExitCodes.Done;
    }

    /// <summary>Nobody is asked in a rehearsal; the file stays where nobody can be asked later either.</summary>
    private static bool WouldAsk(Request request, string path)
    {
        if (request.Terminal.CanAsk)
            request.Terminal.Out.WriteLine(
                new Words(
                    $"{path} sudah ada. Anda akan ditanya dulu sebelum berkas itu diganti.",
                    $"{path} is already there. You will be asked before it is replaced."
                ).In(request.Language)
            );
        return request.Terminal.CanAsk;
    }

    private static void WritePreview(Request request, ScaffoldResult result)
    {
        var output = request.Terminal.Out;
        foreach (var file in result.Written)
            output.WriteLine(new Words($"Akan dibuat: {file}", $"Would make: {file}").In(request.Language));
        output.WriteLine(new Words("Belum ada yang ditulis.", "Nothing was written.").In(request.Language));
    }

    private static bool MayReplace(Request request, string path)
    {
        if (!request.Terminal.CanAsk)
            return false;
        request.Terminal.Out.Write(
            new Words(
                $"{path} sudah ada. Ganti dengan yang baru? [y/T]: ",
                $"{path} is already there. Replace it? [y/N]: "
            ).In(request.Language)
        );
        request.Terminal.Out.Flush();
        return request.Terminal.In.ReadLine()?.Trim().ToLowerInvariant() is "y" or "ya" or "yes";
    }

    private static void WriteNextSteps(Request request, SiteHost host, Checkout checkout, ScaffoldResult result)
    {
        var output = request.Terminal.Out;
        output.WriteLine();
        foreach (var file in result.Written)
            output.WriteLine(new Words($"Dibuat: {file}", $"Made: {file}").In(request.Language));
        output.WriteLine(new Words("Agar situs terbit:", "To put the site online:").In(request.Language));
        foreach (var (step, i) in Steps(host, checkout).Select((step, i) => (step, i)))
            output.WriteLine($"  {i + 1}. {step.In(request.Language)}");
    }

    private static IEnumerable<Words> Steps(SiteHost host, Checkout checkout)
    {
        if (host == SiteHost.GitHub)
        {
            var page = checkout.Address?.PagesSettings ?? "https://github.com/NAMA/REPO/settings/pages";
            yield return new(
                $"Buka {page}, lalu pada Source pilih GitHub Actions (Settings → Pages; cukup sekali).",
                $"Open {page.Replace("NAMA", "NAME")}, then choose GitHub Actions as the Source (Settings → Pages; only once)."
            );
        }
        yield return new(
            "Kirim folder ini ke repositori Anda (git push, atau unggah di situs webnya).",
            "Send this folder to your repository (git push, or upload it on the web site)."
        );
        if (host is SiteHost.Netlify or SiteHost.Cloudflare)
            yield return new(
                "Di situs host, buat situs baru dari repositori itu.",
                "At the host, make a new site from that repository."
            );
        if (host == SiteHost.Cloudflare)
            yield return new(
                "Isi Build command: bash bloggen-build.sh",
                "Set the Build command: bash bloggen-build.sh"
            );
        if (host == SiteHost.GitHub && checkout.Address?.Site is { } site)
            yield return new($"Beberapa menit kemudian buka {site}/", $"A few minutes later open {site}/");
    }
}
