using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Words of the site: the same in every language, or one text for each (<c>id: …</c> and <c>en: …</c> on lines below the key).</summary>
public sealed record LanguageText(string Text, IReadOnlyDictionary<string, string> ByLanguage)
{
    public static readonly LanguageText Empty = Of("");

    public static LanguageText Of(string text) => new(text, new Dictionary<string, string>());

    public string In(string language) => ByLanguage.GetValueOrDefault(language) ?? Text;

    internal static LanguageText Read(Node? node, string siteLanguage)
    {
        if (node is not MapNode map || !IsByLanguage(map))
            return Of(node.AsText() ?? "");
        var texts = map
            .Entries.Where(entry => entry.Value.AsText() is not null)
            .GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Last().Value.AsText()!, StringComparer.OrdinalIgnoreCase);
        // A language that nobody wrote for reads the words of the site's own.
        return new LanguageText(texts.GetValueOrDefault(siteLanguage) ?? texts.Values.FirstOrDefault("") ?? "", texts);
    }

    internal static bool IsByLanguage(Node node) =>
        node is MapNode { Entries.Count: > 0 } map
        && map.Entries.All(entry => entry.Value is ScalarNode && Languages.IsValid(entry.Key));
}
