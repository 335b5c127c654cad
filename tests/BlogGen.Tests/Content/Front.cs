using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Tests.Content;

/// <summary>Front matter as a test reads it.</summary>
internal sealed record Front(FrontMatterResult Result, IReadOnlyList<Diagnostic> Problems)
{
    public FrontMatter Meta => Result.Meta;

    public IEnumerable<string> Codes => Problems.Select(p => p.Code);

    /// <summary>A whole file.</summary>
    public static Front Of(string text, Dialect dialect = Dialect.BlogGen)
    {
        var problems = new DiagnosticBag();
        var source = new SourceFile("content/posts/a.md", ContentKind.Post, "", "a") { Dialect = dialect };
        return new Front(FrontMatterReader.Read(text, source, SiteZone.Wib, problems), problems.ToSortedList());
    }

    /// <summary>Lines between fences.</summary>
    public static Front OfLines(params string[] lines) => Of($"---\n{string.Join('\n', lines)}\n---\nIsi.\n");

    public string? Text(string key) => Meta.Text(Fields.Find(key)!);
}
