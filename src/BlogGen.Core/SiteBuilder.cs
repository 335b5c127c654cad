using System.Buffers;
using BlogGen.Checking;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Rendering;
using BlogGen.Sites;
using BlogGen.Themes;
using BlogGen.Writing;

namespace BlogGen;

/// <summary>The whole pipeline: load, discover, parse, resolve, plan, render, write. The file to open first.</summary>
public static class SiteBuilder
{
    /// <summary>Of a site, where nobody asks for another; never a source, whatever the output is.</summary>
    public const string DefaultOutput = "public";

    public static BuildResult Build(
        string siteFolder,
        string outputFolder,
        BuildOptions options,
        IProgress<BuildProgress>? progress = null
    )
    {
        var problems = new DiagnosticBag();
        var before = new LastBuild(siteFolder, outputFolder, options, Sources(siteFolder, outputFolder, problems));
        if (before.IfUnchanged(problems) is { } same)
            return same;
        var files = before.Files;
        var model = Load(files, options with { PictureFolder = SitePictures.FolderOf(siteFolder) }, problems);
        var written = WriteSummary.Nothing;
        if (!IsStopped(problems, options))
        {
            var weights = new PageWeights(model.Site, problems);
            var meter = new ProgressMeter(progress, model.Plan.Count(output => output is not CopyOutput));
            var request = new WriteRequest(
                siteFolder,
                outputFolder,
                model.Plan,
                (output, buffer) => meter.Count(() => RenderAndWeigh(model, weights, output, buffer)),
                files,
                options.Threads
            )
            {
                HomeFolder = options.HomeFolder,
                Remember = site => before.Keep(site, model, PagesOf(model)),
            };
            written = SiteWriter.Write(request, problems);
        }
        if (written.Succeeded)
            model.Pictures.Forget();
        if (written.Succeeded && !options.IsContinuousIntegration && !options.Drafts && !options.Future)
            PermalinkLock.Update(siteFolder, files, TrulyPublished(model.Site, options), model.Published);
        return Result(model, problems, written);
    }

    /// <summary>Renders everything and writes nothing.</summary>
    public static BuildResult Check(string siteFolder, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        return Check(Sources(siteFolder, DefaultOutput, problems), options, problems);
    }

    /// <summary>The same for a site that lives in a test.</summary>
    public static BuildResult CheckInMemory(IFileStore files, BuildOptions options) =>
        Check(files, options, new DiagnosticBag());

    private static BuildResult Check(IFileStore files, BuildOptions options, DiagnosticBag problems)
    {
        var model = Load(files, options with { Pictures = PictureUse.Judge }, problems);
        if (!problems.StopsBuild)
        {
            RenderAll(model, options.Threads, problems, (_, _) => { });
            SiteChecker.Check(model.Site, model.Files, options.Threads, problems);
            problems.AddRange(options.AskOthers?.Invoke(ExternalLink.AllOf(model.Site)) ?? []);
        }
        return Result(model, problems, WriteSummary.Nothing);
    }

    /// <summary>Every Markdown file and its fate, without rendering.</summary>
    public static BuildResult List(string siteFolder, BuildOptions options)
    {
        var problems = new DiagnosticBag();
        var ignoring = options with { Pictures = PictureUse.Ignore };
        var model = Load(Sources(siteFolder, DefaultOutput, problems), ignoring, problems);
        return Result(model, problems, WriteSummary.Nothing);
    }

    /// <summary>The same pipeline into memory: for sites that live in a test.</summary>
    public static MemoryBuild BuildInMemory(IFileStore files, BuildOptions options)
    {
        var outputs = new System.Collections.Concurrent.ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var result = Rehearse(files, options, (path, bytes) => outputs[path] = bytes, new DiagnosticBag());
        if (!result.Succeeded)
            outputs.Clear();
        return new MemoryBuild(
            result with
            {
                Written = outputs.Count,
            },
            new SortedDictionary<string, byte[]>(outputs, StringComparer.Ordinal)
        );
    }

    /// <summary>Shows what <see cref="Build"/> would write there, without writing it.</summary>
    /// <param name="see">Path and content, one at a time but on several threads.</param>
    public static BuildResult Rehearse(
        string siteFolder,
        string outputFolder,
        BuildOptions options,
        Action<string, byte[]> see
    )
    {
        var problems = new DiagnosticBag();
        var files = Sources(siteFolder, outputFolder, problems);
        return Rehearse(files, options with { PictureFolder = SitePictures.FolderOf(siteFolder) }, see, problems);
    }

    private static BuildResult Rehearse(
        IFileStore files,
        BuildOptions options,
        Action<string, byte[]> see,
        DiagnosticBag problems
    )
    {
        var model = Load(files, options, problems);
        if (!problems.StopsBuild)
            RenderAll(
                model,
                options.Threads,
                problems,
                (output, bytes) =>
                    see(output.Path, output is CopyOutput copy ? files.Read(copy.SourcePath) : bytes.ToArray())
            );
        return Result(model, problems, WriteSummary.Nothing);
    }

    private static bool IsStopped(DiagnosticBag problems, BuildOptions options) =>
        problems.StopsBuild || (options.Strict && problems.StopsStrictBuild);

    /// <summary>A look at tomorrow with <c>--now</c> publishes nothing today.</summary>
    private static IEnumerable<Page> TrulyPublished(Site site, BuildOptions options) =>
        site.Documents.Where(page =>
            page.IsPublished
            && !page.Source.IsSectionIndex
            && FateDecider.Decide(page.Document, page.Date, options.Clock ?? options.Now, site.Config.Zone).Status
                != ListingStatus.Scheduled
        );

    internal static SiteModel Load(IFileStore files, BuildOptions options, DiagnosticBag problems)
    {
        var config = LoadConfig(files, options, problems);
        var theme = ThemeLoader.Load(files, EmbeddedFileStore.Templates(), config, problems);
        var sources = SourceDiscovery.Discover(files, config);
        var documents = DocumentParser.Parse(sources, files, config, options.Threads, problems);
        var pictures = SitePictures.Read(sources, files, options);
        var published = PermalinkLock.Read(files, problems);
        return Assemble(
            new SiteInputs(files, config, theme, sources, documents, pictures, published),
            options,
            problems
        );
    }

    /// <summary>The second half of the line, from documents to a plan: all that is done anew when one file was saved.</summary>
    internal static SiteModel Assemble(SiteInputs inputs, BuildOptions options, DiagnosticBag problems)
    {
        TurnOffRules(inputs, problems);
        var site = SiteResolver.Resolve(
            inputs.Documents,
            inputs.Sources,
            inputs.Config,
            new ResolveOptions(options.Now, options.Drafts, options.Future, inputs.Published),
            problems
        );
        AddressWatch.Compare(site, inputs.Published, problems);
        site = SiteExtras.Add(site, inputs.Files, problems) with
        {
            HasSearch = inputs.Config.Search && inputs.Theme.CanSearch,
        };
        site = PicturePlanner.Plan(site, inputs.Pictures, options.HasPictureLibrary, problems);
        var plan = OutputPlanner.Plan(site, inputs.Theme.AssetPaths, problems);
        var pictures = SitePictures.Workshop(inputs.Files, plan, options, problems);
        var renderer = new OutputRenderer(site, inputs.Theme, pictures, options.Portable, problems);
        return new SiteModel(inputs, site, plan, renderer, problems) { Pictures = pictures };
    }

    private static void TurnOffRules(SiteInputs inputs, DiagnosticBag problems)
    {
        problems.TurnOff(inputs.Config.IgnoredRules);
        foreach (var document in inputs.Documents)
            problems.TurnOff(document.Source.Path, document.Silences);
    }

    internal static SiteConfig LoadConfig(IFileStore files, BuildOptions options, DiagnosticBag problems)
    {
        var config = ConfigLoader.Load(files, problems);
        if (AddressChoice.Of(config, files, options.BaseUrl, options.HostedAt) is { } address)
            config = config with { Address = address };
        if (config.Address.Origin is null)
            problems.Add(Problems.NoAddress());
        return config with { Pupils = PupilNames.Read(files) };
    }

    private static void RenderAndWeigh(
        SiteModel model,
        PageWeights weights,
        Output output,
        ArrayBufferWriter<byte> buffer
    )
    {
        model.Render(output, buffer);
        weights.Weigh(output, buffer.WrittenSpan);
    }

    private static void RenderAll(
        SiteModel model,
        int threads,
        DiagnosticBag problems,
        Action<Output, ReadOnlySpan<byte>> take
    )
    {
        var weights = new PageWeights(model.Site, problems);
        Parallel.ForEach(
            model.Plan,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new ArrayBufferWriter<byte>(),
            (output, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                if (output is not CopyOutput && !(output is PictureOutput && model.Pictures.IsIdle))
                    RenderAndWeigh(model, weights, output, buffer);
                take(output, buffer.WrittenSpan);
                return buffer;
            },
            _ => { }
        );
    }

    internal static DiskFileStore Sources(string siteFolder, string outputFolder, DiagnosticBag problems) =>
        new(siteFolder, OutputInside(siteFolder, outputFolder), problems);

    private static IReadOnlyList<string> OutputInside(string siteFolder, string outputFolder)
    {
        var relative = Path.GetRelativePath(siteFolder, Path.Combine(siteFolder, outputFolder))
            .Replace(Path.DirectorySeparatorChar, '/');
        return relative is "." || relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? [DefaultOutput]
            : [DefaultOutput, relative];
    }

    private static BuildResult Result(SiteModel model, DiagnosticBag problems, WriteSummary written) =>
        new(
            !problems.StopsBuild,
            PagesOf(model),
            written.Written,
            written.Unchanged,
            written.Deleted,
            problems.ToSortedList(),
            model.Listings,
            model.Language
        )
        {
            Address = model.Site.Config.Address.Absolute(""),
        };

    private static int PagesOf(SiteModel model) =>
        model.Plan.Count(o => o.Path.EndsWith(".html", StringComparison.Ordinal) && o is PageOutput or ListOutput);
}

/// <param name="Outputs">By path; empty where the build stopped.</param>
public sealed record MemoryBuild(BuildResult Result, IReadOnlyDictionary<string, byte[]> Outputs);
