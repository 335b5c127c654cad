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

    /// <summary>The same for a new site, which must not lie in another, nor be strewn over the folder of others unasked.</summary>
    public static int? ComplainAboutNew(Request request) =>
        SiteFinder.FindForNew(request.Site) switch
        {
            SitePlace.Around around => Refuse(request, IsInside(request, around.Site), around.Site),
            SitePlace.Below below when request.Folder is null => Refuse(request, IsBeside(request, below.Sites)),
            _ => null,
        };

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

    private static Diagnostic IsInside(Request request, string site) =>
        Problems.NewInsideSite(
            Name(request),
            Typed(request, site),
            "bloggen new post \"…\"" + Quoting.AsArgument(Typed(request, site))
        );

    private static Diagnostic IsBeside(Request request, IReadOnlyList<string> sites) =>
        Problems.NewBesideSites(
            sites.Take(MostSites).Select(site => Typed(request, site)),
            request.Retyped(new Words("blog-baru", "new-blog").In(request.Language))
        );

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
        var message = Nearest(request.Site) is { } nearest
            ? new Words(
                $"Folder `{typed}` tidak ada. Maksud Anda `{nearest}`?",
                $"There is no folder `{typed}`. Did you mean `{nearest}`?"
            )
            : new Words($"Folder `{typed}` tidak ada.", $"There is no folder `{typed}`.");
        request.Terminal.Error.WriteLine(message.In(request.Language));
        request.Terminal.Error.WriteLine(WayOut(request).In(request.Language));
        return ExitCodes.WrongUsage;
    }

    /// <summary>A new site, but never inside another.</summary>
    private static Words WayOut(Request request)
    {
        if (SiteFinder.AtOrAround(request.Site) is not { } site)
            return new($"→ Membuat blog baru: {Init(request)}", $"→ To make a new site: {Init(request)}");
        var (name, command) = (Typed(request, site), request.Retyped(Typed(request, site)));
        return new($"→ Untuk situs di {name}: {command}", $"→ For the site in {name}: {command}");
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
