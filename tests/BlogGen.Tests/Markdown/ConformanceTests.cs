using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using BlogGen.Markdown;
using Markdig.Renderers;

namespace BlogGen.Tests.Markdown;

/// <summary>With no extension on, the dialect is CommonMark's and GFM's own, example by example.</summary>
public sealed partial class ConformanceTests
{
    private static readonly Dictionary<int, string> s_commonMarkDeviations = new()
    {
        [542] = "Markdig does not fold ẞ to ss in the names of link references.",
    };

    private static readonly Dictionary<int, string> s_gfmDeviations = new()
    {
        [199] = "Columns are aligned by style: the align attribute is obsolete in HTML.",
        [279] = "Task lists carry classes for the theme, and disabled=\"disabled\".",
        [280] = "As 279.",
        [625] = "Markdig ends a bare address at the first bracket too many, GitHub at the last.",
        [629] = "A bare e-mail address stays text: a blog should not invite harvesters unasked.",
        [630] = "As 629.",
        [631] = "As 629.",
        [645] = "GFM is based on CommonMark 0.29; since 0.31 a comment may hold two hyphens.",
        [646] = "As 645.",
        [653] = "No tag filter: the files are the teacher's own, and their HTML is kept.",
    };

    [Test]
    public void Every_example_of_CommonMark_comes_out_as_specified() =>
        Check("commonmark/spec.txt", _ => new MarkdownOptions { PlainCommonMark = true }, s_commonMarkDeviations);

    [Test]
    public void Every_example_of_GFM_comes_out_as_specified() => Check("gfm/spec.txt", GfmOptions, s_gfmDeviations);

    private static MarkdownOptions GfmOptions(SpecExample example) =>
        example.Extension.Length > 0 ? new() { Gfm = true } : new() { PlainCommonMark = true };

    private static void Check(
        string path,
        Func<SpecExample, MarkdownOptions> options,
        Dictionary<int, string> deviations
    )
    {
        var failed = SpecExample.Of(path).Where(e => !Passes(e, options(e))).ToList();
        Assert.Multiple(() =>
        {
            foreach (var e in failed.Where(e => !deviations.ContainsKey(e.Number)))
                Assert.Fail(
                    $"{path} {e.Number} ({e.Extension})\n{e.Markdown}--- expected\n{e.Html}--- but was\n{Rendered.From(e.Markdown, options(e)).Html}"
                );
            Assert.That(
                deviations.Keys.Except(failed.Select(e => e.Number)),
                Is.Empty,
                "deviations that are none any more"
            );
        });
    }

    private static bool Passes(SpecExample example, MarkdownOptions options)
    {
        var rendered = Rendered.From(example.Markdown, options);
        return Same(rendered.Fill(s => Percent(s.Target)), example.Html)
            || Same(rendered.Fill(s => WebUtility.HtmlEncode(s.Target)), example.Html);
    }

    // The specification compares documents, not bytes: quotes and space around block tags may differ.
    private static bool Same(string actual, string expected) =>
        actual == expected || Document(actual) == Document(expected);

    private static string Document(string html) =>
        SpaceAroundBlocks().Replace(new HtmlParser().ParseDocument("<body>" + html).Body!.InnerHtml, "$1");

    [GeneratedRegex(@"\s*(</?(?:p|li|ul|ol|hr|pre|blockquote|h\d|div|table|thead|tbody|tr|td|th)\b[^>]*>)\s*")]
    private static partial Regex SpaceAroundBlocks();

    private static string Percent(string url)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscapeUrl(url);
        return writer.ToString();
    }
}
