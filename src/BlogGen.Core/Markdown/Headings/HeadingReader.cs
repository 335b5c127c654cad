using System.Collections.Immutable;
using BlogGen.Localization;
using BlogGen.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Headings;

internal sealed record HeadingOutline(ImmutableArray<Heading> Headings, string? FirstHeading)
{
    public static readonly HeadingOutline Empty = new([], null);
}

/// <summary>Gives every heading its level on the page and its address, and takes the title out of the body.</summary>
internal static class HeadingReader
{
    private const int Deepest = 6;

    public static HeadingOutline Read(MarkdownDocument document, MarkdownOptions options)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var title = TakeTitle(headings, options);
        ShiftBelowTitle(headings);
        var names = new HeadingIds(headings.Select(ExplicitId));
        return new HeadingOutline([.. headings.Select(h => Name(h, names))], title);
    }

    // The theme prints the title: a body that repeats it would show it twice.
    private static string? TakeTitle(List<HeadingBlock> headings, MarkdownOptions options)
    {
        if (headings is not [{ Level: 1 } first, ..] || TextOf(first) is not { Length: > 0 } text)
            return null;
        if (options.Title is null || Same(options.Title, text))
        {
            headings.Remove(first);
            first.Parent!.Remove(first);
        }
        return text;
    }

    private static bool Same(string title, string text) =>
        string.Equals(PlainText.OfInline(title), text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(title.Trim(), text, StringComparison.OrdinalIgnoreCase);

    // A page has one h1, its title. Where a body has its own, all its headings go one down: their order stays.
    private static void ShiftBelowTitle(List<HeadingBlock> headings)
    {
        if (!headings.Exists(h => h.Level == 1))
            return;
        foreach (var heading in headings)
            heading.Level = Math.Min(heading.Level + 1, Deepest);
    }

    private static Heading Name(HeadingBlock heading, HeadingIds ids)
    {
        var text = TextOf(heading);
        var id = ExplicitId(heading) ?? ids.For(text);
        heading.GetAttributes().Id = id;
        return new Heading(heading.Level, id, text);
    }

    private static string? ExplicitId(HeadingBlock heading) => heading.TryGetAttributes()?.Id;

    private static string TextOf(HeadingBlock heading) =>
        heading.Inline is { } inlines ? HtmlText.Collapse(PlainText.Of(inlines)) : "";
}

/// <summary>Addresses of headings, each once in a document; those that the author chose are never given away.</summary>
internal sealed class HeadingIds(IEnumerable<string?> chosen)
{
    private const string Nameless = "bagian";
    private readonly HashSet<string> _taken = [.. chosen.OfType<string>()];
    private readonly Dictionary<string, int> _last = [];

    public string For(string text)
    {
        var name = Slugger.HeadingId(text);
        if (name.Length == 0)
            name = Nameless;
        if (_taken.Add(name))
            return name;
        var n = _last.GetValueOrDefault(name);
        do n++;
        while (!_taken.Add($"{name}-{n}"));
        _last[name] = n;
        return $"{name}-{n}";
    }
}
