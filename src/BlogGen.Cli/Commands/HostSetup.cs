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
            WritePreview(request, checkout, result);
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

    private static void WritePreview(Request request, Checkout checkout, ScaffoldResult result)
    {
        var output = request.Terminal.Out;
        foreach (var path in Shown(request, checkout, result))
            output.WriteLine(new Words($"Akan dibuat: {path}", $"Would make: {path}").In(request.Language));
        output.WriteLine(new Words("Belum ada yang ditulis.", "Nothing was written.").In(request.Language));
    }

    private static IEnumerable<string> Shown(Request request, Checkout checkout, ScaffoldResult result) =>
        result.Written.Select(file => request.Shown(Path.Join(checkout.Root, file)));

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
        foreach (var path in Shown(request, checkout, result))
            output.WriteLine(new Words($"Dibuat: {path}", $"Made: {path}").In(request.Language));
        output.WriteLine(new Words("Agar situs terbit:", "To put the site online:").In(request.Language));
        var folder = request.Shown(checkout.Root);
        foreach (var (step, i) in HostSteps.Of(host, checkout, folder).Select((step, i) => (step, i)))
        {
            output.WriteLine($"  {i + 1}. {step.Words.In(request.Language)}");
            foreach (var command in step.Commands)
                output.WriteLine("       " + command.In(request.Language));
        }
    }
}
