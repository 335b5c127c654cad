using System.Xml.Linq;
using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown.Charts;

/// <summary>A chart as it stands on a page, read as XML: so it is well formed.</summary>
internal sealed record Figure(XElement Xml)
{
    public static Figure Of(string source, string language = "id") =>
        All($"```chart\n{source}\n```", language).Single();

    public static IReadOnlyList<Figure> All(string markdown, string language = "id")
    {
        var rendered = Rendered.From(markdown, new MarkdownOptions { File = "a.md", Language = language });
        Assert.That(rendered.Problems.Select(p => $"{p.Code} {p.Location} {p.Message.En}"), Is.Empty);
        return [.. From(rendered.Html)];
    }

    public static IEnumerable<Figure> From(string html) =>
        XElement.Parse($"<body>{html}</body>").Descendants("figure").Select(f => new Figure(f));

    public IEnumerable<string> Texts => Xml.Descendants("text").Select(t => t.Value);

    public IReadOnlyList<string> Rows =>
        [.. Xml.Descendants("tr").Select(r => string.Join('|', r.Elements().Select(c => c.Value)))];

    public string Description => Xml.Descendants("desc").Single().Value;

    public IEnumerable<string> Paths => Xml.Descendants("path").Select(p => (string)p.Attribute("d")!);

    /// <summary>The stroke of a series.</summary>
    public string Curve(int series) =>
        (string)
            Xml.Descendants("g")
                .Last(g => (string?)g.Attribute("class") == $"c{series}")
                .Elements("path")
                .First()
                .Attribute("d")!;
}
