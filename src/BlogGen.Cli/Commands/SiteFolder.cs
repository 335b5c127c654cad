using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Commands;

internal static class SiteFolder
{
    /// <summary>An exit code where the site folder is not there, after saying so; else null.</summary>
    public static int? Complain(Request request)
    {
        if (Directory.Exists(request.Site))
            return null;

        var typed = request.Folder ?? ".";
        var message = Nearest(request.Site) is { } nearest
            ? new Words(
                $"Folder `{typed}` tidak ada. Maksud Anda `{nearest}`?",
                $"There is no folder `{typed}`. Did you mean `{nearest}`?"
            )
            : new Words($"Folder `{typed}` tidak ada.", $"There is no folder `{typed}`.");
        request.Terminal.Error.WriteLine(message.In(request.Language));
        request.Terminal.Error.WriteLine(
            new Words($"→ Membuat blog baru: bloggen init {typed}", $"→ To make a new site: bloggen init {typed}").In(
                request.Language
            )
        );
        return ExitCodes.WrongUsage;
    }

    private static string? Nearest(string site)
    {
        var parent = Path.GetDirectoryName(site);
        return parent is not null && Directory.Exists(parent)
            ? Similar.Nearest(
                Path.GetFileName(site),
                Directory.EnumerateDirectories(parent).Select(d => Path.GetFileName(d)!)
            )
            : null;
    }
}
