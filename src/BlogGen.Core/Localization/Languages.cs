using System.Text.RegularExpressions;

namespace BlogGen.Localization;

/// <summary>What bloggen knows of languages, by BCP 47 code.</summary>
public static partial class Languages
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = "Bahasa Indonesia",
        ["en"] = "English",
        ["ar"] = "العربية",
        ["jv"] = "Basa Jawa",
        ["su"] = "Basa Sunda",
        ["ban"] = "Basa Bali",
        ["min"] = "Baso Minangkabau",
        ["ms"] = "Bahasa Melayu",
        ["zh"] = "中文",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["de"] = "Deutsch",
        ["fr"] = "Français",
        ["nl"] = "Nederlands",
    };

    public static bool IsValid(string language) => Tag().IsMatch(language);

    /// <summary><c>id</c> of <c>id-ID</c>.</summary>
    public static string Primary(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant();
    }

    public static string NativeName(string language) => Names.GetValueOrDefault(Primary(language), language);

    public static bool IsRightToLeft(string language) =>
        Primary(language) is "ar" or "fa" or "he" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv"
        || language.Contains("-Arab", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
