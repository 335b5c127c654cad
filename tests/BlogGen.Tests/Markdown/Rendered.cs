using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown;

/// <summary>Markdown in; HTML whose holes hold their targets out.</summary>
internal sealed record Rendered(Body Body, IReadOnlyList<Diagnostic> Problems)
{
    public static Rendered From(string markdown, MarkdownOptions? options = null)
    {
        var problems = new DiagnosticBag();
        var body = MarkdownRenderer.Render(
            markdown,
            options ?? new MarkdownOptions { File = "a.md", Title = "Judul" },
            problems
        );
        return new Rendered(body, problems.ToSortedList());
    }

    public string Html => Fill(slot => slot.Target);

    public IEnumerable<string> Targets => Body.Links.Select(l => l.Target);

    public IEnumerable<string> Codes => Problems.Select(p => p.Code);

    public string Fill(Func<LinkSlot, string> address)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var slot in Body.Links)
        {
            html.Append(Encoding.UTF8.GetString(Body.Html.Span[at..slot.Offset])).Append(address(slot));
            at = slot.Offset;
        }
        return html.Append(Encoding.UTF8.GetString(Body.Html.Span[at..])).ToString();
    }
}
