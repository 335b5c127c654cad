using System.Globalization;

namespace BlogGen.Themes;

/// <summary>A theme's words by language; English where a language has none.</summary>
public sealed class ThemeStrings(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> byLanguage)
{
    public IEnumerable<string> Keys => byLanguage.Values.SelectMany(words => words.Keys).Distinct();

    public bool Speaks(string language) => byLanguage.ContainsKey(Localization.Languages.Primary(language));

    /// <summary>The language that readers of this one really get to see.</summary>
    public string Spoken(string language) =>
        Speaks(language) ? language
        : byLanguage.ContainsKey(Fallback(language)) ? Fallback(language)
        : "en";

    /// <returns>Null where no language has the key.</returns>
    public string? Find(string key, string language, params ReadOnlySpan<string> arguments)
    {
        var text =
            byLanguage.GetValueOrDefault(Localization.Languages.Primary(language))?.GetValueOrDefault(key)
            ?? byLanguage.GetValueOrDefault(Fallback(language))?.GetValueOrDefault(key)
            ?? byLanguage.GetValueOrDefault("en")?.GetValueOrDefault(key);
        for (var i = 0; text is not null && i < arguments.Length; i++)
            text = text.Replace(
                "{" + i.ToString(CultureInfo.InvariantCulture) + "}",
                arguments[i],
                StringComparison.Ordinal
            );
        return text;
    }

    /// <summary>Readers of Indonesia's languages, and of Arabic in its schools, read Indonesian.</summary>
    private static string Fallback(string language) =>
        Localization.Languages.Primary(language) is "jv" or "su" or "ban" or "min" or "ms" ? "id" : "en";
}
