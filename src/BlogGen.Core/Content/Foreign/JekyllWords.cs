namespace BlogGen.Content.Foreign;

/// <summary>Liquid, as far as it says something about addresses, code and text.</summary>
internal sealed class JekyllWords : IVocabulary
{
    public bool HasShortcodes => false;

    public string TranslateCode(string code) => RawMarks.TakeOut(code);

    public string? NameOf(TemplateTag tag) => LiquidName.Of(tag);

    public Replacement? Translate(TagPlace place) =>
        place.Tag.Kind == TagKind.Output ? Output(place) : Tag(place, TagWords.Read(place.Tag.Inner));

    private static Replacement? Tag(TagPlace place, TagWords words) =>
        words.Name switch
        {
            "raw" => RawMarks.Translate(place),
            "highlight" => Highlight(place, words),
            "comment" when place.Closing.Find("endcomment", place.Tag.End) is { } end => new Replacement("", end.End),
            "post_url" when words.Rest.Length > 0 => Link(
                place,
                words.Rest + ".md",
                PlainWords.NameOf(WithoutDate(words.Rest))
            ),
            "link" when words.Rest.Length > 0 => Link(
                place,
                "/" + words.Rest.TrimStart('/'),
                PlainWords.NameOf(WithoutDate(words.Rest))
            ),
            "youtube" => VideoShape.YouTube(place, words.Value("id", 0), words.Value("title")),
            _ => null,
        };

    private static Replacement Link(TagPlace place, string target, string words) =>
        new(PlainWords.Link(place, target, words), place.Tag.End);

    private static Replacement? Highlight(TagPlace place, TagWords words) =>
        words.Values is [var language, ..] && place.Closing.Find("endhighlight", place.Tag.End) is { } closing
            ? CodeShape.Make(place, RawMarks.TakeOut(place.Text[place.Tag.End..closing.Start]), language, closing)
            : null;

    private static string WithoutDate(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length > 11 && DateOnly.TryParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", out _) ? name[11..] : name;
    }

    private static Replacement? Output(TagPlace place)
    {
        var parts = place.Tag.Inner.Split('|', StringSplitOptions.TrimEntries);
        var text =
            parts[0] is ['"' or '\'', .. var literal, _]
            && literal.IndexOf(parts[0][0]) < 0
            && parts[0][^1] == parts[0][0]
                ? Literal(place, literal, parts[1..])
            : parts.Length == 1 ? Site(place, parts[0])
            : null;
        return text is null ? null : new Replacement(text, place.Tag.End);
    }

    private static string? Site(TagPlace place, string name) =>
        name switch
        {
            "site.url" when !place.IsAddress => place.Site.Origin,
            // The whole address is written: it leaves the base path, so it is not one of this site's own.
            "site.url"
                when place.Site is { Origin: { } origin, BasePath.Length: > 0 }
                    && !place.IsFollowedBy("site.baseurl") => origin,
            "site.baseurl" when !place.IsAddress => place.Site.BasePath,
            // Bloggen puts its base path before every address from the root, so the words themselves say nothing.
            "site.url" or "site.baseurl" => place.GoesOn ? "" : "/",
            _ => null,
        };

    private static string? Literal(TagPlace place, string literal, string[] filters)
    {
        if (filters.Length == 0)
            return PlainWords.Escape(literal);
        var isWhole = false;
        foreach (var filter in filters)
        {
            if (filter is not ("relative_url" or "absolute_url" or "prepend: site.baseurl" or "prepend: site.url"))
                return null;
            isWhole |= filter is "absolute_url" or "prepend: site.url";
        }
        var path = literal.StartsWith('/') ? literal : "/" + literal;
        return place.IsAddress ? PlainWords.Target(path)
            : isWhole ? place.Site.Absolute(path)
            : place.Site.BasePath + path;
    }
}
