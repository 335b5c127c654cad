using System.Globalization;
using BlogGen.Configuration;
using BlogGen.Files;

namespace BlogGen.Content;

/// <summary>Reads what a file name says: date, language, bundle.</summary>
internal static class SourceNames
{
    public static bool IsIndexName(string path) =>
        StripLanguage(Path.GetFileNameWithoutExtension(path), null, out _)
            .Equals("index", StringComparison.OrdinalIgnoreCase);

    public static SourceFile Read(string path, Place.Content place, SiteConfig config, IReadOnlySet<string> bundles)
    {
        var name = StripLanguage(Path.GetFileNameWithoutExtension(path), config.Languages, out var language);
        var folder = FolderPath.Of(path);
        var isBundle = bundles.Contains(folder) && name.Equals("index", StringComparison.OrdinalIgnoreCase);
        var section = place.Section;
        if (isBundle)
        {
            name = folder[(folder.LastIndexOf('/') + 1)..];
            section = FolderPath.Of(section);
        }
        var date = LeadingDate(name, out var rest);
        return new SourceFile(path, place.Kind, section, rest)
        {
            NameDate = date,
            Language = language,
            InDrafts = place.InDrafts,
            BundleFolder =
                isBundle ? folder
                : config.Dialect == Dialect.Hexo && bundles.Contains(HexoBundle(path)) ? HexoBundle(path)
                : null,
            IsSectionIndex =
                name == "_index" || (name.Equals("index", StringComparison.OrdinalIgnoreCase) && !isBundle),
            Dialect = config.Dialect,
            FolderCategories = place.Categories,
            Defaults = FrontDefaults.For(path, place, config.FrontDefaults),
        };
    }

    /// <summary>Hexo keeps the files of <c>zat-cair.md</c> in <c>zat-cair/</c> beside it.</summary>
    public static string HexoBundle(string path) => path[..^Path.GetExtension(path).Length];

    /// <summary><c>x.en</c> is the English <c>x</c>, where the site has English.</summary>
    private static string StripLanguage(string name, IReadOnlyList<string>? languages, out string? language)
    {
        language = null;
        if (name.LastIndexOf('.') is not (> 0 and var dot))
            return name;
        var suffix = name[(dot + 1)..];
        var isLanguage = languages is null
            ? suffix.Length == 2
            : languages.Contains(suffix, StringComparer.OrdinalIgnoreCase);
        if (!isLanguage)
            return name;
        language = suffix.ToLowerInvariant();
        return name[..dot];
    }

    private static DateOnly? LeadingDate(string name, out string rest)
    {
        rest = name;
        if (
            name.Length < 10
            || !DateOnly.TryParseExact(
                name.AsSpan(0, 10),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
            return null;
        var after = name[10..].TrimStart('-', '_', ' ');
        rest = after.Length > 0 ? after : name;
        return date;
    }
}
