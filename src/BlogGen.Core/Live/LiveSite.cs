using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Live;

/// <summary>
/// A site while it is being written. A save reads again what it touched and puts the model together anew; readers
/// always see a whole <see cref="State"/>, and the last good one where the new one cannot be built.
/// </summary>
public sealed class LiveSite(string siteFolder)
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    private readonly FolderState _folder = new(siteFolder);
    private readonly ConfigState _config = new();
    private readonly ThemeState _theme = new();
    private readonly DocumentCache _documents = new();
    private readonly PictureState _pictures = new();
    private Sources? _sources;
    private IReadOnlyList<Diagnostic> _found = [];
    private bool _isBehind;
    private volatile LiveState _state = new(null, null, [], UiLanguage.Indonesian, 0);

    /// <summary>Read by any thread.</summary>
    public LiveState State => _state;

    /// <summary>Called by one thread at a time.</summary>
    /// <param name="options">Now, and what is shown.</param>
    /// <param name="hints">Paths in the site that may have changed, come or gone; null for any.</param>
    public LiveChange Refresh(BuildOptions options, IReadOnlySet<string>? hints = null)
    {
        var change = _folder.Look(_sources is null ? null : hints);
        _config.Update(_folder.Files, change, options);
        if (!_config.StopsBuild || _state.Shown is null)
            return Update(change, options);
        // With no configuration to go by, everything else waits.
        _sources = null;
        return Keep([.. _folder.Problems, .. _config.Problems]);
    }

    private LiveChange Update(FolderChange change, BuildOptions options)
    {
        var config = _config.Config;
        var isNewTheme = _theme.Update(_folder.Files, config, change);
        if (_sources is null || change.ListDiffers || change.Touches(MayBeTemplate))
            _sources = SourceDiscovery.Discover(_folder.Files, config);
        var news = _documents.Update(_sources, _folder.Files, config, options.Threads, change.Touched);
        _pictures.Update(_sources, _folder.Files, options.Threads, change.Touched);
        List<string> others = [.. (change.Touched ?? Nothing).Where(path => !SourceDiscovery.IsMarkdown(path))];
        if (!isNewTheme && others.Count == 0 && !change.ListDiffers && !_isBehind)
        {
            if (news.IsNothing)
                return LiveChange.Nothing;
            if (!news.IsOtherList && TrySwap(news.Saved, options))
                return LiveChange.Pages;
        }

        var problems = Collect();
        var model = SiteBuilder.Assemble(
            InputsOf(problems),
            options with
            {
                Pictures = PictureUse.MakeOne,
                PictureFolder = SitePictures.FolderOf(siteFolder),
            },
            problems
        );
        _found = model.Diagnostics;
        if (isNewTheme || _isBehind)
            RenderOneOfEachKind(model);
        if (model.StopsBuild && _state.Shown is not null)
            return Keep(model.Diagnostics);
        var wasBehind = _isBehind;
        Show(model);
        return news.IsNothing && !change.ListDiffers && !wasBehind && others.Count > 0 && others.All(IsStyle)
            ? LiveChange.Styles
            : LiveChange.Pages;
    }

    /// <summary>Most saves change a text and nothing that another page tells of it.</summary>
    private bool TrySwap(IReadOnlyList<SavedDocument> saved, BuildOptions options)
    {
        if (_state.Shown is not { } model)
            return false;
        var (site, found) = (model.Site, _found.ToHashSet());
        foreach (var document in saved)
        {
            if (TextSwap.Try(site, document.Shown, options.Now) is not { } swapped)
                return false;
            site = swapped.Site;
            found.ExceptWith(document.ProblemsBefore.Concat(swapped.Gone));
            found.UnionWith(document.Problems.Concat(swapped.Found));
        }
        var problems = new DiagnosticBag();
        problems.AddRange(found);
        Show(model.With(site, problems));
        _found = _state.Diagnostics;
        return true;
    }

    /// <summary>Jekyll's own templates are told from copied files by their first bytes.</summary>
    private bool MayBeTemplate(string path) =>
        _config.Config.Dialect == Dialect.Jekyll && !SourceDiscovery.IsMarkdown(path);

    private SiteInputs InputsOf(DiagnosticBag problems) =>
        new(
            _folder.Files,
            _config.Config,
            _theme.Theme!,
            _sources!,
            _documents.Documents,
            _pictures.Pictures,
            PermalinkLock.Read(_folder.Files, problems)
        );

    private DiagnosticBag Collect()
    {
        var problems = new DiagnosticBag();
        problems.AddRange(_folder.Problems);
        problems.AddRange(_config.Problems);
        problems.AddRange(_theme.Problems);
        problems.AddRange(_documents.Problems);
        return problems;
    }

    /// <summary>A theme's mistake shows when it is run: better here than when somebody looks.</summary>
    private static void RenderOneOfEachKind(SiteModel model)
    {
        var pages = model.Plan.Where(output => output is PageOutput or ListOutput);
        foreach (var output in pages.DistinctBy(KindOf))
            model.Render(output, new System.Buffers.ArrayBufferWriter<byte>());
    }

    private static (ListKind?, ContentKind?) KindOf(Output output) =>
        ((output as ListOutput)?.Kind, (output as PageOutput)?.Page.Source.Kind);

    private LiveChange Keep(IReadOnlyList<Diagnostic> problems)
    {
        var isNews = !_isBehind || !problems.SequenceEqual(_state.Diagnostics);
        _isBehind = true;
        if (!isNews)
            return LiveChange.Nothing;
        _state = _state with { Diagnostics = problems, Revision = _state.Revision + 1 };
        return LiveChange.Pages;
    }

    private void Show(SiteModel model)
    {
        var last = _state.Shown;
        var before = last is { StopsBuild: false } ? last : _state.Before;
        _isBehind = false;
        _state = new LiveState(model, before, model.Diagnostics, model.Language, _state.Revision + 1);
    }

    private static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
}
