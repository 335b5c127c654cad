using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Commands;

/// <summary>
/// Refuses a folder that is no site, for every verb alike, and says which one was probably meant. Git would take the
/// repository around a folder by itself; here that would let <c>publish</c> put a folder online that nobody named, so
/// bloggen shows the command instead and leaves it to a person to paste it.
/// </summary>
internal static class SiteFolder
{
    private const int MostSites = 4;

    /// <summary>An exit code where the site folder is not there or no site, after saying so; else null.</summary>
    public static int? Complain(Request request)
    {
        if (!Directory.Exists(request.Site))
            return File.Exists(request.Site) ? Refuse(request, IsFile(request)) : IsMissing(request);

        return SiteFinder.Find(request.Site) switch
        {
            SitePlace.Around around => Refuse(request, IsPart(request, around.Site), around.Site),
            SitePlace.Below below => Refuse(request, IsAbove(request, below.Sites), below.Sites[0]),
            SitePlace.Nowhere => Refuse(request, IsNoSite(request)),
            _ => null,
        };
    }

    /// <param name="site">Whose language is spoken where none is asked for.</param>
    private static int Refuse(Request request, Diagnostic problem, string? site = null)
    {
        var language =
            request.AskedLanguage
            ?? (site is null ? request.Language : Languages.Messages(SiteSettings.Read(site).Language));
        Reporters.WriteDiagnostics(request, request.Site, [problem], language);
        return ExitCodes.WrongUsage;
    }

    private static Diagnostic IsFile(Request request)
    {
        var folder = Path.GetDirectoryName(request.Site)!;
        var site = SiteFinder.AtOrAround(folder) ?? folder;
        return Problems.FileForSite(request.Folder!, request.Retyped(Typed(request, site)));
    }

    private static Diagnostic IsPart(Request request, string site) =>
        Problems.PartOfSite(Name(request), Typed(request, site), request.Retyped(Typed(request, site)));

    private static Diagnostic IsAbove(Request request, IReadOnlyList<string> sites)
    {
        var typed = sites.Take(MostSites).Select(site => Typed(request, site)).ToList();
        return Problems.SitesBelow(Name(request), typed, request.Retyped(typed[0]));
    }

    private static Diagnostic IsNoSite(Request request) => Problems.NoSite(Name(request), Init(request));

    private static string Init(Request request) => "bloggen init" + Quoting.AsArgument(request.Folder ?? ".");

    /// <summary>A lone dot says nothing to a person who is in the wrong folder.</summary>
    private static string Name(Request request) =>
        request.Folder is { } typed && typed.Any(c => c is not ('.' or '/' or '\\')) ? typed
        : Path.GetFileName(request.Site) is { Length: > 0 } name ? name
        : request.Site;

    /// <summary>From where the person is, unless the folder was named in full.</summary>
    private static string Typed(Request request, string folder) =>
        request.Folder is { } typed && Path.IsPathRooted(typed)
            ? folder
            : Path.GetRelativePath(request.Terminal.WorkingFolder, folder).Replace('\\', '/');

    private static int IsMissing(Request request)
    {
        var typed = request.Folder ?? ".";
        var init = Init(request);
        var message = Nearest(request.Site) is { } nearest
            ? new Words(
                $"Folder `{typed}` tidak ada. Maksud Anda `{nearest}`?",
                $"There is no folder `{typed}`. Did you mean `{nearest}`?"
            )
            : new Words($"Folder `{typed}` tidak ada.", $"There is no folder `{typed}`.");
        request.Terminal.Error.WriteLine(message.In(request.Language));
        request.Terminal.Error.WriteLine(
            new Words($"→ Membuat blog baru: {init}", $"→ To make a new site: {init}").In(request.Language)
        );
        return ExitCodes.WrongUsage;
    }

    /// <summary>The folder beside it that nearly has its name.</summary>
    public static string? Nearest(string site)
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
