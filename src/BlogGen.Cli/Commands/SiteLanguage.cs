using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Commands;

/// <summary>
/// The language of a new site. A tag that nobody knows is taken for a slip here, since the whole site would be made in
/// another language than the person speaks; in bloggen.yml any tag is good.
/// </summary>
internal static class SiteLanguage
{
    /// <returns>Null for a language that is known.</returns>
    public static Words? Complain(string tag)
    {
        if (Languages.IsKnown(tag))
            return null;

        var (id, en) = Meant(tag) is { } meant ? ($" Maksud Anda `{meant}`?", $" Did you mean `{meant}`?") : ("", "");
        var known = string.Join(", ", Languages.Known);
        return new Words(
            $"Bahasa `{tag}` tidak dikenal.{id} Pilihannya: {known}. Bahasa lain dapat ditulis di bloggen.yml setelah blog jadi.",
            $"Unknown language `{tag}`.{en} You can choose: {known}. Another language can be written into bloggen.yml later."
        );
    }

    private static string? Meant(string tag) =>
        tag.ToLowerInvariant() switch
        {
            "indonesia" or "indonesian" or "bahasa" or "ina" or "indo" => "id",
            "inggris" or "english" or "eng" or "ing" => "en",
            "jawa" or "javanese" => "jv",
            "sunda" or "sundanese" => "su",
            "arab" or "arabic" => "ar",
            _ => tag.Replace('_', '-') is var hyphenated && Languages.IsKnown(hyphenated) ? hyphenated : null,
        };
}
