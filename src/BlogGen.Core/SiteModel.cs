using System.Buffers;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Pictures;
using BlogGen.Rendering;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen;

/// <summary>What is read from a site folder, while no file knows of another yet.</summary>
internal sealed record SiteInputs(
    IFileStore Files,
    SiteConfig Config,
    Theme Theme,
    Sources Sources,
    IReadOnlyList<Document> Documents,
    IReadOnlyDictionary<string, Picture> Pictures,
    PublishedAddresses Published
);

/// <summary>A whole site, resolved and planned: any output can be rendered from it at any time, by any thread.</summary>
public sealed class SiteModel
{
    private readonly SiteInputs _inputs;
    private readonly OutputRenderer _renderer;
    private readonly DiagnosticBag _problems;
    private readonly Lazy<Dictionary<string, Output>> _byPath;

    internal SiteModel(
        SiteInputs inputs,
        Site site,
        IReadOnlyList<Output> plan,
        OutputRenderer renderer,
        DiagnosticBag problems
    )
        : this(
            inputs,
            site,
            plan,
            renderer,
            problems,
            new(() => plan.ToDictionary(o => o.Path, StringComparer.Ordinal))
        ) { }

    private SiteModel(
        SiteInputs inputs,
        Site site,
        IReadOnlyList<Output> plan,
        OutputRenderer renderer,
        DiagnosticBag problems,
        Lazy<Dictionary<string, Output>> byPath
    ) => (_inputs, Site, Plan, _renderer, _problems, _byPath) = (inputs, site, plan, renderer, problems, byPath);

    public SiteConfig Config => _inputs.Config;

    public Site Site { get; }

    /// <summary>Every file of the site, by path.</summary>
    public IReadOnlyList<Output> Plan { get; }

    public IReadOnlyList<Listing> Listings => BlogGen.Listings.Of(Site);

    /// <summary>Those of the theme are only found when a page is rendered.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _problems.ToSortedList();

    public bool StopsBuild => _problems.StopsBuild;

    /// <summary>The site's language, for messages.</summary>
    public UiLanguage Language => Languages.Messages(Config.Language);

    internal IFileStore Files => _inputs.Files;

    public required PictureWorkshop Pictures { get; init; }

    internal PublishedAddresses Published => _inputs.Published;

    /// <summary>The same plan for a site that differs only in its texts.</summary>
    internal SiteModel With(Site site, DiagnosticBag problems) =>
        new(_inputs, site, Plan, _renderer.With(site, problems), problems, _byPath) { Pictures = Pictures };

    /// <summary>Null for what the site does not hold.</summary>
    public Output? Find(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>Not for copied files: see <see cref="Open"/>.</summary>
    public void Render(Output output, IBufferWriter<byte> buffer) => _renderer.Render(output, buffer);

    /// <exception cref="IOException">The file is gone, or another program holds it.</exception>
    public Stream Open(CopyOutput copy) => _inputs.Files.Open(copy.SourcePath);
}
