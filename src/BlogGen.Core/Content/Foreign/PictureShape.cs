using BlogGen.Markdown.Text;

namespace BlogGen.Content.Foreign;

/// <summary>A tool's picture with its words, in bloggen's own syntax for figures.</summary>
internal sealed record PictureShape(string Source)
{
    /// <summary>Plain.</summary>
    public string? Alt { get; init; }

    /// <summary>Markdown, as is <see cref="Caption"/>.</summary>
    public string? Title { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    public string? CreditLink { get; init; }

    public string? Link { get; init; }

    public string? Width { get; init; }

    public string? Height { get; init; }

    public string? Class { get; init; }

    public Replacement At(TagPlace place)
    {
        var picture =
            $"![{PlainWords.Escape(Alt ?? PlainText.OfInline(Caption ?? Title ?? ""))}]({PlainWords.Target(Source)}){Attributes()}";
        if (Link is not null)
            picture = $"[{picture}]({PlainWords.Target(Link)})";
        var words = Words();
        if (words.Length == 0)
            return new Replacement(picture, place.Tag.End);
        if (!place.IsAloneUpTo(place.Tag.End))
            return new Replacement($"{picture} {words}", place.Tag.End);
        var line = "\n" + place.Margin;
        return new Replacement($"^^^{line}{picture}{line}^^^ {words}", place.Tag.End);
    }

    private string Words()
    {
        var credit =
            Credit is null ? null
            : CreditLink is null ? Credit
            : $"[{Credit}]({PlainWords.Target(CreditLink)})";
        var words = string.Join(
            ' ',
            ((string?[])[Title is null ? null : $"**{Title.Trim()}**", Caption, credit]).OfType<string>()
        );
        return words.ReplaceLineEndings(" ").Trim();
    }

    private string Attributes()
    {
        List<string> parts =
        [
            .. (Class ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsName).Select(c => "." + c),
        ];
        if (IsSize(Width))
            parts.Add($"width={Width}");
        if (IsSize(Height))
            parts.Add($"height={Height}");
        return parts.Count == 0 ? "" : "{" + string.Join(' ', parts) + "}";
    }

    private static bool IsSize(string? text) =>
        text is { Length: > 0 and < 6 } && text.TrimEnd('%').All(char.IsAsciiDigit);

    private static bool IsName(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
