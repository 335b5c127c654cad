namespace BlogGen.Content.Foreign;

/// <summary><c>{% asset_img [class …] file [width] [height] ["title" ["alt"]] %}</c></summary>
internal static class HexoPicture
{
    public static PictureShape? Read(IReadOnlyList<string> values)
    {
        var file = values
            .ToList()
            .FindIndex(v => v.Contains('.', StringComparison.Ordinal) || v.Contains('/', StringComparison.Ordinal));
        if (file < 0)
            return null;
        var rest = values.Skip(file + 1).ToList();
        var sizes = rest.TakeWhile(v => v.Length > 0 && v.All(char.IsAsciiDigit)).Take(2).ToList();
        // Older posts write both texts in one pair of quotes: '"title" "alt"'.
        var texts = rest.Skip(sizes.Count).SelectMany(Texts).Where(t => t.Length > 0).ToList();
        return new PictureShape(values[file])
        {
            Class = string.Join(' ', values.Take(file)),
            Width = sizes.ElementAtOrDefault(0),
            Height = sizes.ElementAtOrDefault(1),
            Caption = texts.Count == 0 ? null : PlainWords.Escape(texts[0]),
            Alt = texts.ElementAtOrDefault(1) ?? texts.ElementAtOrDefault(0),
        };
    }

    private static IEnumerable<string> Texts(string value) =>
        value.StartsWith('"')
            ? value.Split('"', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [value];
}
