namespace BlogGen.Content.Foreign;

/// <summary>Hugo's own shortcodes for links, pictures, films and code.</summary>
internal sealed class HugoWords : IVocabulary
{
    public bool HasShortcodes => true;

    /// <summary><c>{{&lt;/* ref */&gt;}}</c> is how an author writes about a shortcode.</summary>
    public string TranslateCode(string code)
    {
        if (!code.Contains("*/", StringComparison.Ordinal))
            return code;
        foreach (var (open, close) in (ReadOnlySpan<(string, string)>)[("{{<", ">}}"), ("{{%", "%}}")])
            code = code.Replace(open + "/*", open, StringComparison.Ordinal)
                .Replace("*/" + close, close, StringComparison.Ordinal);
        return code;
    }

    public string? NameOf(TemplateTag tag) =>
        tag.Kind == TagKind.Shortcode
            ? tag.Inner.StartsWith('/')
                ? null
                : LiquidName.Of(tag)
            // In content Hugo runs shortcodes only; what begins with a dot was meant to be run all the same.
            : tag.Inner is ['.' or '$', ..]
                ? LiquidName.Of(tag)
                : null;

    public Replacement? Translate(TagPlace place)
    {
        if (place.Tag.Kind != TagKind.Shortcode)
            return null;
        if (place.Tag.Inner.StartsWith("/*", StringComparison.Ordinal))
            return new Replacement(
                PlainWords.Escape(TranslateCode(place.Text[place.Tag.Start..place.Tag.End])),
                place.Tag.End
            );
        var words = TagWords.Read(place.Tag.Inner.TrimEnd('/').TrimEnd());
        return words.Name switch
        {
            "ref" or "relref" when words.Value("path", 0) is { } path => Link(place, path),
            "figure" when words.Value("src", 0) is { } source => Figure(words, source).At(place),
            "youtube" => VideoShape.YouTube(place, words.Value("id", 0), words.Value("title")),
            "highlight" when Closing(place, words.Name) is { } end => CodeShape.Make(
                place,
                TranslateCode(place.Text[place.Tag.End..end.Start]),
                words.Value("type", 0) ?? "",
                end
            ),
            "comment" when Closing(place, words.Name) is { } end => new Replacement("", end.End),
            _ => null,
        };
    }

    private static (int Start, int End)? Closing(TagPlace place, string name) =>
        place.Closing.Find("/" + name, place.Tag.End);

    private static Replacement Link(TagPlace place, string path)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (file, suffix) = hash < 0 ? (path.TrimEnd('/'), "") : (path[..hash].TrimEnd('/'), path[hash..]);
        var target = file.Length == 0 || SourceDiscovery.IsMarkdown(file) ? file : file + ".md";
        return new Replacement(
            PlainWords.Link(place, target + suffix, file.Length == 0 ? suffix : PlainWords.NameOf(file)),
            place.Tag.End
        );
    }

    private static PictureShape Figure(TagWords words, string source) =>
        new(source)
        {
            Alt = words.Value("alt"),
            Title = words.Value("title"),
            Caption = words.Value("caption"),
            Credit = words.Value("attr"),
            CreditLink = words.Value("attrlink"),
            Link = words.Value("link"),
            Width = words.Value("width"),
            Height = words.Value("height"),
            Class = words.Value("class"),
        };
}
