using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>The plan while it grows: who comes first keeps a path; paths that differ only in case are one path.</summary>
internal sealed class PlanTable(DiagnosticBag problems)
{
    private readonly Dictionary<string, Output> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<Output> Outputs => _byPath.Values;

    public void AddAll(IEnumerable<Output> outputs)
    {
        foreach (var output in outputs)
            Add(output);
    }

    public IReadOnlyList<Output> Sorted() => [.. _byPath.Values.OrderBy(o => o.Path, StringComparer.Ordinal)];

    private void Add(Output output)
    {
        if (!PortablePath.Is(output.Path))
        {
            problems.Add(Problems.OutputSetAside(PlaceOf(output), output.Path));
            return;
        }
        if (!_byPath.TryGetValue(output.Path, out var holder))
        {
            if (BlockedBy(output.Path) is { } blocker)
                problems.Add(Problems.OutputClash(PlaceOf(output) ?? PlaceOf(blocker), output.Path));
            else
                Keep(output);
            return;
        }
        switch (holder, output)
        {
            // A redirect or a theme file that gives way needs no words: the site's own file is meant.
            case (_, RedirectOutput or ThemeAssetOutput or TextOutput):
            case (ListOutput, ListOutput):
            // Nobody writes the page for what is not found by accident.
            case (PageOutput, ListOutput { Path: "404.html" }):
                break;
            case (PageOutput { Page: var page }, ListOutput list):
                problems.Add(Problems.PageBeatsList(new SourceLocation(page.Source.Path), list.Url));
                break;
            default:
                problems.Add(Problems.OutputClash(PlaceOf(output) ?? PlaceOf(holder), output.Path));
                break;
        }
    }

    /// <summary>A file cannot lie where a folder must be, nor below a file.</summary>
    private Output? BlockedBy(string path)
    {
        if (_folders.Contains(path))
            return _byPath.First(p => p.Key.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase)).Value;
        for (var folder = FolderPath.Of(path); folder.Length > 0; folder = FolderPath.Of(folder))
        {
            if (_byPath.TryGetValue(folder, out var file))
                return file;
        }
        return null;
    }

    private void Keep(Output output)
    {
        _byPath[output.Path] = output;
        for (var folder = FolderPath.Of(output.Path); folder.Length > 0 && _folders.Add(folder); )
            folder = FolderPath.Of(folder);
    }

    private static SourceLocation? PlaceOf(Output output) =>
        output switch
        {
            PageOutput { Page: var page } => new SourceLocation(page.Source.Path),
            CopyOutput copy => new SourceLocation(copy.SourcePath),
            PictureOutput { Picture: var picture } => new SourceLocation(picture.SourcePath),
            _ => null,
        };
}
