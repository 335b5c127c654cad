using BlogGen.Diagnostics;
using BlogGen.Exporting.Kits;
using BlogGen.Files;
using BlogGen.Scaffolding;
using BlogGen.Sites;

namespace BlogGen;

/// <summary>
/// Makes a workshop's kit: one zip from which a teacher without .NET and without internet starts a blog. Programs, a blog
/// that is begun, a sample to look at and to take apart, and a sheet of paper.
/// </summary>
public static class KitBuilder
{
    /// <summary>What a USB stick and two hundred copies can bear.</summary>
    private const int LargestBytes = 100_000_000;

    public static KitExport Build(KitRequest wanted, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var programs = wanted
            .Programs.Select(place => ProgramReader.Read(place, problems))
            .OfType<KitProgram>()
            .ToList();
        foreach (var twice in programs.GroupBy(program => program.System).Where(group => group.Count() > 1))
            problems.Add(Problems.SameSystemTwice(twice.Key));
        if (wanted.Programs.Count == 0)
            problems.Add(Problems.NoOwnProgram());
        if (problems.StopsBuild)
            return KitExport.None(problems);

        var sample = Sample(wanted, options, problems);
        if (problems.StopsBuild)
            return KitExport.None(problems);
        return Pack(wanted, programs, [.. Starter(options), .. sample], problems);
    }

    private static KitExport Pack(
        KitRequest wanted,
        IReadOnlyList<KitProgram> programs,
        IReadOnlyList<KitFile> sites,
        DiagnosticBag problems
    )
    {
        var texts = new KitTexts(
            [.. programs.Select(program => program.System)],
            wanted.Version,
            hasSources: wanted.SampleSite is null
        );
        var sheet = texts.CheatSheet();
        var paper = wanted.Print(sheet.Bytes);
        KitFile[] files =
        [
            .. sites,
            .. texts.Files(),
            sheet,
            .. paper is null
                ? []
                : new[] { sheet with { Path = Path.ChangeExtension(sheet.Path, ".pdf"), Bytes = paper } },
            .. programs.SelectMany(program =>
                program.Files.Select(file => file with { Path = $"program/{program.System}/{file.Path}" })
            ),
        ];
        var zip = KitArchive.Pack(files, wanted.Day);
        if (!texts.HasWindows)
            problems.Add(Problems.NoProgramForWindows());
        if (zip.Length > LargestBytes)
            problems.Add(Problems.KitTooLarge(zip.Length));
        return new KitExport(
            zip,
            [.. texts.Systems.Select(ProgramSystem.Title)],
            paper is not null,
            problems.ToSortedList()
        );
    }

    /// <summary>What <c>bloggen init</c> would make.</summary>
    private static IEnumerable<KitFile> Starter(BuildOptions options) =>
        SiteScaffolder
            .Files(
                new SiteAnswers("Blog Saya", "", "id", SiteAnswers.ThemeOf("guru"), "guru"),
                options.Now,
                EmbeddedFileStore.Templates()
            )
            .Select(file => new KitFile(KitTexts.StarterFolder + file.Path, file.Bytes));

    /// <summary>A site to open in a browser without any program; of bloggen's own sample also what it is made of.</summary>
    private static IEnumerable<KitFile> Sample(KitRequest wanted, BuildOptions options, DiagnosticBag problems)
    {
        IFileStore sources = wanted.SampleSite is { } site
            ? SiteBuilder.Sources(site, SiteBuilder.DefaultOutput, problems)
            : EmbeddedFileStore.Sample();
        // The sample is as old as the program: a clock that is wrong takes no post out of it.
        var now = wanted.SampleSite is null ? new DateTimeOffset(wanted.Day, TimeOnly.MaxValue, default) : options.Now;
        var built = SiteBuilder.BuildInMemory(sources, options with { Portable = true, Now = now });
        // Of a sample that was tried before only what stops it is news.
        problems.AddRange(
            built.Result.Diagnostics.Where(found => wanted.SampleSite is not null || found.Effect == Effect.StopsBuild)
        );
        var pages = built.Outputs.Select(output => new KitFile(KitTexts.SampleFolder + output.Key, output.Value));
        return wanted.SampleSite is null ? pages.Concat(Published(sources, built.Result.Listings)) : pages;
    }

    /// <summary>A draft, with what lies in its folder, is nobody's business.</summary>
    private static IEnumerable<KitFile> Published(IFileStore sources, IReadOnlyList<Listing> listings)
    {
        var hidden = listings
            .Where(listing => listing.Status != ListingStatus.Published)
            .Select(listing =>
                listing.File.EndsWith("/index.md", StringComparison.Ordinal) ? listing.File[..^8] : listing.File
            )
            .ToList();
        return sources
            .List()
            .Where(path => !hidden.Exists(start => path.StartsWith(start, StringComparison.Ordinal)))
            .Select(path => new KitFile(KitTexts.SampleSourcesFolder + path, sources.Read(path)));
    }
}

/// <summary>What a kit is to hold.</summary>
/// <param name="Programs">Folders or archives, in full; none where nobody has one to give away.</param>
/// <param name="Version">Of bloggen.</param>
/// <param name="Day">Of every file in the zip.</param>
public sealed record KitRequest(IReadOnlyList<string> Programs, string Version, DateOnly Day)
{
    /// <summary>The folder of a site to show in place of bloggen's own sample.</summary>
    public string? SampleSite { get; init; }

    /// <summary>Makes a PDF of a page of HTML; null where it cannot.</summary>
    public Func<ReadOnlyMemory<byte>, byte[]?> Print { get; init; } = _ => null;
}

/// <param name="Zip">Empty where there is no kit.</param>
/// <param name="Systems">For which it holds a program, as people call them.</param>
public sealed record KitExport(
    ReadOnlyMemory<byte> Zip,
    IReadOnlyList<string> Systems,
    bool HasPdf,
    IReadOnlyList<Diagnostic> Notes
)
{
    internal static KitExport None(DiagnosticBag problems) => new(default, [], false, problems.ToSortedList());
}
