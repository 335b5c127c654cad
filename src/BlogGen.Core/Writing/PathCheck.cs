using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Sites;

namespace BlogGen.Writing;

/// <summary>Refuses a plan that cannot be written on every system.</summary>
internal static class PathCheck
{
    public static bool Accepts(IReadOnlyList<Output> outputs, DiagnosticBag problems)
    {
        var faults = outputs
            .Where(output => !PortablePath.Is(output.Path))
            .Select(output => Problems.UnsafeOutputPath(Printable(output.Path)))
            .Concat(Clashes(outputs).Select(path => Problems.OutputPathTwice(Printable(path))))
            .ToList();
        problems.AddRange(faults);
        return faults.Count == 0;
    }

    private static IEnumerable<string> Clashes(IReadOnlyList<Output> outputs)
    {
        var files = new HashSet<string>(outputs.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (!files.Add(output.Path))
                yield return output.Path;
        }

        foreach (var folder in OutputPaths.Folders(outputs.Select(output => output.Path), StringComparer.Ordinal))
        {
            if (files.Contains(folder))
                yield return folder;
        }
    }

    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '?' : c));
}
