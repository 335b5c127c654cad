using System.Buffers;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Excerpts;
using BlogGen.Markdown.Headings;
using BlogGen.Markdown.Links;
using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Text;
using Markdig;
using Markdig.Syntax;

namespace BlogGen.Markdown;

/// <summary>Turns the Markdown of one document into its <see cref="Body"/>: one parse, one rendering, no other file.</summary>
public static class MarkdownRenderer
{
    private static readonly SearchValues<char> s_controls = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(c => (char)c).Except(['\t', '\n', '\r']),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>May be called from many threads at once.</summary>
    public static Body Render(string text, MarkdownOptions options, DiagnosticBag problems)
    {
        var state = new RenderState(text, options, problems);
        try
        {
            return RenderDocument(Parse(text, state), state);
        }
        catch (ArgumentException e) when (IsTooDeep(e))
        {
            problems.Add(Problems.TextNestedTooDeeply(new SourceLocation(options.File, options.FirstLine)));
            return RenderAsWritten(text, options);
        }
    }

    private static MarkdownDocument Parse(string text, RenderState state)
    {
        var context = new MarkdownParserContext();
        context.Properties[RenderState.Key] = state;
        var clean = WithoutControls(text, state.Options);
        if (state.Options is { IsPlain: false, Maths.IsOn: true })
            clean = TablePipes.Hold(clean);
        return Markdig.Markdown.Parse(clean, Pipelines.For(state.Options), context);
    }

    // Control characters are illegal in XML, so that one of them would break the feeds; nobody sees them.
    private static string WithoutControls(string text, MarkdownOptions options) =>
        options.IsPlain || !text.AsSpan().ContainsAny(s_controls)
            ? text
            : string.Create(
                text.Length,
                text,
                static (copy, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                        copy[i] = s_controls.Contains(source[i]) ? '\uFFFD' : source[i];
                }
            );

    private static Body RenderDocument(MarkdownDocument document, RenderState state)
    {
        if (state.Options.Paper is { IsThrown: true } variant)
            VariantOrder.Arrange(document, variant);
        if (state.HasMaths)
            PageFormulas.Read(document, state);
        var headings = state.Options.IsPlain ? HeadingOutline.Empty : HeadingReader.Read(document, state.Options);
        var html = TablePipes.Release(HtmlPrinter.Print(document, state));
        var holes = HoleScanner.Scan(html, state);
        return new Body
        {
            Html = holes.Html,
            Links = holes.Links,
            Pictures = holes.Pictures,
            Hidden = state.Hidden,
            HiddenLines = [.. state.HiddenLines],
            HasActivity = state.HasActivity,
            Embeds = [.. state.Embeds],
            Headings = headings.Headings,
            FirstHeading = headings.FirstHeading,
            Excerpt = ExcerptReader.Read(html, state.MoreAt),
            WordCount = holes.WordCount,
            HasMaths = state.HasMaths && html.Contains("<math", StringComparison.Ordinal),
            Questions = state.Questions.ToImmutable(),
            Asides = state.Asides.ToImmutable(),
            HasAnswerSpace = state.HasAnswerSpace,
        };
    }

    // Markdig throws a plain ArgumentException when it meets its limit; its words are the only mark that it carries.
    private static bool IsTooDeep(ArgumentException e) => e.Message.Contains("nested", StringComparison.Ordinal);

    private static Body RenderAsWritten(string text, MarkdownOptions options)
    {
        var published = options.TeacherOnlyAllowed ? text : TeacherOnly.CutAtFirst(text);
        return new Body
        {
            Html = System.Text.Encoding.UTF8.GetBytes($"<pre>{HtmlText.Escape(published)}</pre>\n"),
            Excerpt = ExcerptReader.Shorten(published),
            WordCount = WordCounter.Count(published),
        };
    }
}
