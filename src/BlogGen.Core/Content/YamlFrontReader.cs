using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>Reads YAML front matter: known text, dates and lists from their lines, everything else by YAML.</summary>
internal static class YamlFrontReader
{
    public static void Read(
        FrontMatterFence fence,
        SourceFile source,
        FrontMatterBuilder builder,
        DiagnosticBag problems
    )
    {
        var keys = KeyLines.Cut(fence.Front, out var strays);
        var structure = new StructureReader(keys, source.Path, fence.FirstLine);
        foreach (var key in keys)
        {
            var at = new SourceLocation(source.Path, key.Line + fence.FirstLine, key.Column);
            NoteSlips(key, at, problems);
            builder.Add(key.Key, at, ValueOf(key, at, structure, problems));
        }
        foreach (var (line, text) in strays)
            builder.AddStray(new SourceLocation(source.Path, line + fence.FirstLine, 1), text);
    }

    private static void NoteSlips(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        if (key.HasWideColon)
            problems.Add(Problems.WideColon(at, key.Key));
        if (key.IsIndented)
            problems.Add(Problems.IndentedKey(at, key.Key));
        if (!ScalarLine.IsForLine(key) && StructureReader.HasTabs(key))
            problems.Add(Problems.TabIndentation(at));
    }

    private static Node ValueOf(KeyLine key, SourceLocation at, StructureReader structure, DiagnosticBag problems)
    {
        var valueAt = at with { Column = key.ValueColumn };
        if (ScalarLine.IsForLine(key))
            return ScalarLine.Read(key, valueAt, problems);
        return ListLine.Read(key, valueAt, problems) ?? structure.ValueOf(key, valueAt, problems);
    }
}
