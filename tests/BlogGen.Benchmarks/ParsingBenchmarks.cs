using BenchmarkDotNet.Attributes;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Markdown.Highlighting;

namespace BlogGen.Benchmarks;

/// <summary>What one post costs before the site is known.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private static readonly SourceFile s_source = new("content/posts/tulisan.md", ContentKind.Post, "posts", "tulisan");
    private readonly string _text = Posts.Text(7);

    [Benchmark]
    public object FrontMatter() => FrontMatterReader.Read(_text, s_source, SiteZone.Wib, new DiagnosticBag());

    [Benchmark]
    public object MarkdownToHtml() =>
        MarkdownRenderer.Render(Posts.Body, new MarkdownOptions { File = "tulisan.md" }, new DiagnosticBag());

    [Benchmark]
    public bool HighlightByGrammar() => Highlighter.TryWrite(Posts.Code, CodeLanguages.Find("csharp")!, new());

    /// <summary>The one interpreted pattern that <see cref="HighlightByGrammar"/> replaces.</summary>
    [Benchmark]
    public bool HighlightByPattern() => Highlighter.TryByLibrary(Posts.Code, CodeLanguages.Find("csharp")!, new());
}
