using System.Collections.Frozen;
using BlogGen.Diagnostics;

namespace BlogGen.Localization;

/// <summary>What bloggen knows about a language by its BCP 47 tag.</summary>
public static class Languages
{
    private static readonly FrozenDictionary<string, string> NativeNames = new Dictionary<string, string>
    {
        ["ace"] = "Bahsa Acèh",
        ["ar"] = "العربية",
        ["ban"] = "Basa Bali",
        ["bjn"] = "Bahasa Banjar",
        ["bug"] = "Basa Ugi",
        ["de"] = "Deutsch",
        ["en"] = "English",
        ["es"] = "Español",
        ["fa"] = "فارسی",
        ["fr"] = "Français",
        ["he"] = "עברית",
        ["hi"] = "हिन्दी",
        ["id"] = "Bahasa Indonesia",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["jv"] = "Basa Jawa",
        ["ko"] = "한국어",
        ["mad"] = "Basa Madhurâ",
        ["min"] = "Baso Minangkabau",
        ["ms"] = "Bahasa Melayu",
        ["nl"] = "Nederlands",
        ["pt"] = "Português",
        ["ru"] = "Русский",
        ["sas"] = "Basa Sasak",
        ["su"] = "Basa Sunda",
        ["tet"] = "Tetun",
        ["th"] = "ไทย",
        ["tr"] = "Türkçe",
        ["ur"] = "اردو",
        ["vi"] = "Tiếng Việt",
        ["zh"] = "中文",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The shape of a BCP 47 tag: <c>id</c>, <c>id-ID</c>, <c>zh-Hant-TW</c>; not that the language exists.</summary>
    public static bool IsValid(string lang)
    {
        var subtags = lang.Split('-');
        return subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit))
            && subtags[^1].Length > 1;
    }

    /// <summary>The languages that bloggen has a name for: those that it speaks first, then by tag.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        .. NativeNames
            .Keys.OrderBy(tag => tag is not ("id" or "en"))
            .ThenBy(tag => tag == "en")
            .ThenBy(tag => tag, StringComparer.Ordinal),
    ];

    public static bool IsKnown(string lang) => IsValid(lang) && NativeNames.ContainsKey(Primary(lang));

    /// <summary>The language without region or script; the old codes that Java and Blogger still write are renewed.</summary>
    public static string Primary(string lang)
    {
        var end = lang.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? lang : lang[..end]).Trim().ToLowerInvariant();
        return primary switch
        {
            "in" => "id",
            "jw" => "jv",
            "iw" => "he",
            _ => primary,
        };
    }

    /// <summary>By the script where the tag names one (<c>ms-Arab</c>), else by the language.</summary>
    public static bool IsRightToLeft(string lang)
    {
        var script = lang.Split('-', '_').Skip(1).FirstOrDefault(s => s.Length == 4 && s.All(char.IsAsciiLetter));
        if (script is not null)
            return script.ToLowerInvariant() is "arab" or "hebr" or "thaa" or "syrc" or "nkoo" or "adlm";
        return Primary(lang) is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi";
    }

    /// <summary>The nearer of the two languages that bloggen speaks to people.</summary>
    public static UiLanguage Messages(string lang) =>
        Primary(lang) is "id" or "jv" or "su" ? UiLanguage.Indonesian : UiLanguage.English;

    public static string Tag(UiLanguage language) => language == UiLanguage.Indonesian ? "id" : "en";

    /// <summary>Regional languages have no words of their own yet; their readers read Indonesian.</summary>
    public static bool IsReadInIndonesian(string lang) =>
        Primary(lang) is "id" or "ms" or "jv" or "su" or "ban" or "mad" or "min";

    /// <summary>The name that its speakers use; the tag itself where bloggen has none.</summary>
    public static string NativeName(string lang) => NativeNames.GetValueOrDefault(Primary(lang), lang);
}
