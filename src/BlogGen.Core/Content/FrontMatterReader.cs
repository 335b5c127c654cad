using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <param name="BodyLine">The body's first line in the file, from 1.</param>
/// <param name="IsReadable">False where a draft mark may hide in what could not be read: such a post is set aside.</param>
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
                Problems.FenceNotClosed(
                    new SourceLocation(source.Path, fence.FirstLine - 1, 1),
                    fence.BodyLine - 1,
                    fence.Mark
                )
            );
        if (fence.Format == FrontMatterFormat.None && BareFront.Find(text) is { } bare)
            builder.AddBare(bare);
        var found = new DiagnosticBag();
        switch (fence.Format)
        {
            case FrontMatterFormat.Yaml:
                YamlFrontReader.Read(fence, source, builder, found);
                break;
            case FrontMatterFormat.Toml:
                builder.AddMap(TomlReader.Read(fence.Front, source.Path, fence.FirstLine, found));
                break;
            case FrontMatterFormat.Json:
                builder.AddMap(JsonReader.Read(fence.Front, source.Path, fence.FirstLine, found));
                break;
        }
        var isReadable =
            fence.Format is FrontMatterFormat.Yaml or FrontMatterFormat.None || found.ToSortedList().Count == 0;
        problems.AddRange(found.ToSortedList().Select(problem => WithEffect(problem, isReadable)));
        return new FrontMatterResult(builder.Build(), fence.Body, fence.BodyLine, isReadable);
    }

    /// <summary>An error in one key of YAML costs that key; in TOML and JSON nobody knows what it costs.</summary>
    private static Diagnostic WithEffect(Diagnostic problem, bool isReadable) =>
        problem.Severity != Severity.Error ? problem
        : isReadable ? problem with { Severity = Severity.Warning, Effect = Effect.FailsCheck }
        : problem with { Effect = Effect.SetsAside };
}
