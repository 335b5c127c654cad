using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <param name="BodyLine">The body's first line in the file, from 1.</param>
public sealed record FrontMatterResult(FrontMatter Meta, string Body, int BodyLine, bool IsReadable);

/// <summary>Reads front matter as its author meant it: key by key, so that one broken line costs one key and never the text.</summary>
public static class FrontMatterReader
{
    public static FrontMatterResult Read(string text, SourceFile source, SiteZone zone, DiagnosticBag problems)
    {
        var fence = FrontMatterFence.Find(text);
        var builder = new FrontMatterBuilder(source, zone, problems);
        if (!fence.IsClosed)
            problems.Add(
                Problems.FenceNotClosed(new SourceLocation(source.Path, fence.FirstLine - 1, 1), fence.BodyLine - 1)
            );
        switch (fence.Format)
        {
            case FrontMatterFormat.Yaml:
                ReadYaml(fence, source, builder, problems);
                break;
            case FrontMatterFormat.Toml:
                builder.AddMap(TomlReader.Read(fence.Front, source.Path, fence.FirstLine, problems));
                break;
            case FrontMatterFormat.Json:
                builder.AddMap(JsonReader.Read(fence.Front, source.Path, fence.FirstLine, problems));
                break;
        }
        return new FrontMatterResult(builder.Build(), fence.Body, fence.BodyLine, IsReadable: true);
    }

    private static void ReadYaml(
        FrontMatterFence fence,
        SourceFile source,
        FrontMatterBuilder builder,
        DiagnosticBag problems
    )
    {
        var keys = KeyLines.Cut(fence.Front, out var strays);
        foreach (var key in keys)
        {
            var at = new SourceLocation(source.Path, key.Line + fence.FirstLine, 1);
            if (key.Separator != ":")
                problems.Add(Problems.WideColon(at, key.Key));
            var value = ScalarLine.IsForLine(key)
                ? ScalarLine.Read(key, at with { Column = key.ValueColumn }, problems)
                : YamlValue(key, at, problems);
            builder.Add(key.Key, at, value);
        }
        foreach (var (line, text) in strays)
            problems.Add(Problems.StrayLine(new SourceLocation(source.Path, line + fence.FirstLine, 1), text));
    }

    /// <summary>Lists, maps and block text: structure is YAML's.</summary>
    private static Node YamlValue(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        var below = string.Join('\n', key.More.Select(line => line.Replace('\u00A0', ' ')));
        var tabs = key.More.Any(line => line.TrimStart(' ').StartsWith('\t') || line.StartsWith('\t'));
        if (tabs)
        {
            below = below.Replace("\t", "  ", StringComparison.Ordinal);
            problems.Add(Problems.TabIndentation(at));
        }
        // "k" stands for the key, at its column, so that places and indentation stay true.
        var pad = new string(' ', Math.Max(1, key.ValueColumn - 3));
        var found = new DiagnosticBag();
        var node = YamlReader.Read($"k:{pad}{key.Value}\n{below}", at.File, at.Line, found);
        problems.AddRange(found.ToSortedList());
        if ((node as MapNode)?.Entries is [{ Value: var value }, ..])
            return value;
        return found.ToSortedList().Count > 0 && !key.HasMore
            ? new ScalarNode(at, key.Value)
            : new ScalarNode(at, "", IsNull: true);
    }
}
