using BlogGen.Checkups;
using BlogGen.Cli.Commands;
using BlogGen.Cli.Publishing;
using BlogGen.Diagnostics;
using BlogGen.Scaffolding;
using BlogGen.Sites;

namespace BlogGen.Cli.Examining;

/// <summary>Gathers what <c>doctor</c> judges.</summary>
internal static class SiteSurvey
{
    public static CheckupFacts Gather(Request request)
    {
        var checkout = Checkout.Around(request.Site);
        return new CheckupFacts(
            SiteOf(request, checkout),
            RepositorySurvey.Gather(checkout, request.Site),
            new ProgramFacts(ProgramVersion.Current, ProgramVersion.Released, ProgramVersion.Repository),
            request.Terminal.LookAtMachine(request.Site),
            request.Now,
            request.Terminal.Clock()
        );
    }

    private static SiteFacts SiteOf(Request request, Checkout checkout)
    {
        var result = SiteBuilder.List(request.Site, SiteRun.Options(request));
        return new SiteFacts(
            SiteSettings.Read(request.Site),
            [
                .. result.Diagnostics.Where(d =>
                    d.Effect == Effect.StopsBuild
                    || (d.Severity != Severity.Info && SiteSettings.IsConfiguration(d.Location?.File))
                ),
            ]
        )
        {
            Argument = Quoting.AsArgument(request.Shown(request.Site)),
            HasConfig = SiteSettings.Exist(request.Site),
            Texts = result.Listings.Count(listing => listing.Status != ListingStatus.Excluded),
            Scheduled = result.Listings.Count(listing => listing.Status == ListingStatus.Scheduled),
            HasPermalinkLock = File.Exists(Path.Join(request.Site, RepositoryFacts.LockFile)),
            DomainFile = FirstLine(Path.Join(request.Site, "static", "CNAME")),
            HasMisplacedWorkflows =
                checkout.PathOf(request.Site).Length > 0
                && Directory.Exists(Path.Join(request.Site, RepositorySurvey.WorkflowFolder)),
        };
    }

    private static string? FirstLine(string file) =>
        File.Exists(file) && File.ReadLines(file).FirstOrDefault()?.Trim() is { Length: > 0 } line ? line : null;
}
