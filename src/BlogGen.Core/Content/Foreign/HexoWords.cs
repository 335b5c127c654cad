namespace BlogGen.Content.Foreign;

/// <summary>Hexo's own tag plugins for links, pictures and code.</summary>
internal sealed class HexoWords : IVocabulary
{
    public bool HasShortcodes => false;

    public string TranslateCode(string code) => RawMarks.TakeOut(code);

    public string? NameOf(TemplateTag tag) => LiquidName.Of(tag);

    public Replacement? Translate(TagPlace place)
    {
        if (place.Tag.Kind != TagKind.Tag)
            return null;
        var words = TagWords.Read(place.Tag.Inner);
        return words.Name switch
        {
            "raw" => RawMarks.Translate(place),
            "codeblock" or "code" => Code(place, words, place.Closing.Find("end" + words.Name, place.Tag.End)),
            "youtube" => VideoShape.YouTube(place, words.Value("id", 0), title: null),
            "img" => HexoPicture.Read(words.Values)?.At(place),
            "asset_img" => HexoPicture.Read(words.Values)?.At(place),
            _ when words.Values is [var first, ..] => Link(place, words.Name, first, TitleOf(words.Values.Skip(1))),
            _ => null,
        };
    }

    private static Replacement? Link(TagPlace place, string name, string target, string? title) =>
        name switch
        {
            "post_link" => To(place with { IsAddress = false }, FileOf(target), title ?? PlainWords.NameOf(target)),
            "post_path" => To(place, FileOf(target), PlainWords.NameOf(target)),
            "asset_link" => To(place with { IsAddress = false }, target, title ?? Path.GetFileName(target)),
            "asset_path" => To(place, target, Path.GetFileName(target)),
            _ => null,
        };

    private static Replacement To(TagPlace place, string target, string words) =>
        new(PlainWords.Link(place, target, words), place.Tag.End);

    private static string FileOf(string name)
    {
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? name : name[..hash];
        return (SourceDiscovery.IsMarkdown(path) ? path : path + ".md") + (hash < 0 ? "" : name[hash..]);
    }

    /// <summary>A title without quotes may have several words; a last word says whether to escape it.</summary>
    private static string? TitleOf(IEnumerable<string> values) =>
        string.Join(' ', values.Where(v => v is not ("true" or "false"))) is { Length: > 0 } title ? title : null;

    /// <summary><c>{% codeblock Judul lang:js https://x.example teks %}</c></summary>
    private static Replacement? Code(TagPlace place, TagWords words, (int Start, int End)? closing)
    {
        if (closing is not { } end)
            return null;
        var option = words.Values.Where(v => v.Contains(':', StringComparison.Ordinal) && !IsAddress(v)).ToList();
        var language = option.FirstOrDefault(o => o.StartsWith("lang:", StringComparison.Ordinal))?["lang:".Length..];
        var others = words.Values.Except(option).ToList();
        var link = others.FindIndex(IsAddress);
        var title = string.Join(' ', link < 0 ? others : others.Take(link));
        var source =
            link < 0
                ? null
                : $"[{PlainWords.Escape(link + 1 < others.Count ? string.Join(' ', others.Skip(link + 1)) : others[link])}]({PlainWords.Target(others[link])})";
        var caption = string.Join(
            ' ',
            ((string?[])[title.Length == 0 ? null : $"**{PlainWords.Escape(title)}**", source]).OfType<string>()
        );
        var code = RawMarks.TakeOut(place.Text[place.Tag.End..end.Start]);
        return CodeShape.Make(place, code, language ?? "", end, caption.Length == 0 ? null : caption);
    }

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);
}
