using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Habits;
using BlogGen.Sites;

namespace BlogGen;

/// <summary>The habit of writing that a site shows.</summary>
public static class SiteHabits
{
    /// <param name="author">The only one whose posts count, by name or id; null for all.</param>
    public static HabitReport Observe(string siteFolder, BuildOptions options, string? author)
    {
        var problems = new DiagnosticBag();
        return Observe(SiteBuilder.Sources(siteFolder, SiteBuilder.DefaultOutput, problems), options, author, problems);
    }

    /// <summary>The same from memory: for sites that live in a test.</summary>
    public static HabitReport Observe(IFileStore files, BuildOptions options, string? author) =>
        Observe(files, options, author, new DiagnosticBag());

    private static HabitReport Observe(IFileStore files, BuildOptions options, string? author, DiagnosticBag problems)
    {
        var model = SiteBuilder.Load(files, options with { Pictures = PictureUse.Ignore }, problems);
        var posts = model.Site.Documents.Where(page => page.IsPost).ToList();
        var people = model.Config.Authors.Concat(posts.SelectMany(post => post.Authors)).ToList();
        var asked = author is null ? null : people.Find(one => IsNamed(one, author));
        var report = new HabitReport(model.Config.Title, problems.ToSortedList(), model.Language)
        {
            Author = asked?.Name,
            Authors = [.. people.Select(one => one.Name).Distinct(StringComparer.Ordinal)],
        };
        if (problems.StopsBuild || (author is not null && asked is null))
            return report;
        var counted = asked is null ? posts : posts.FindAll(post => NamesOf(post).Contains(asked.Name));
        return report with { Habit = HabitObserver.Observe(FactsOf(counted, model.Site)) };
    }

    private static bool IsNamed(AuthorConfig author, string name) =>
        author.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || author.Id.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static HabitFacts FactsOf(List<Page> posts, Site site) =>
        new(
            [
                .. posts
                    .Where(post => post.IsPublished)
                    .Select(post => new WrittenPost(
                        post.Date is { } date ? DayOf(date.Instant, site) : null,
                        site.BodyOf(post).WordCount,
                        [.. NamesOf(post)]
                    )),
            ],
            DayOf(site.Now, site)
        )
        {
            Drafts = posts.Count(post => post.Fate.Status == ListingStatus.Draft),
            Scheduled = posts.Count(post => post.Fate.Status == ListingStatus.Scheduled),
        };

    /// <summary>A post of half past eleven at night in Jakarta is one of the next day in Jayapura.</summary>
    private static DateOnly DayOf(DateTimeOffset moment, Site site) =>
        DateOnly.FromDateTime(site.Config.Zone.Convert(moment).DateTime);

    private static IEnumerable<string> NamesOf(Page post) => post.Authors.Select(author => author.Name);
}

/// <param name="Title">Of the site.</param>
public sealed record HabitReport(string Title, IReadOnlyList<Diagnostic> Diagnostics, UiLanguage Language)
{
    /// <summary>Null where the site cannot be read, or where nobody here has the name that was asked for.</summary>
    public WritingHabit? Habit { get; init; }

    /// <summary>In full, of the one who was asked for; null for all.</summary>
    public string? Author { get; init; }

    /// <summary>All who have written here, and those whom the configuration names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public bool Succeeded => Diagnostics.All(problem => problem.Effect != Effect.StopsBuild);
}
