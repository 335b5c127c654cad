using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads <c>bloggen.yml</c>; without one, what another tool's configuration says; without that, nothing is needed.</summary>
public static class ConfigLoader
{
    internal static readonly string[] OwnFiles = ["bloggen.yml", "bloggen.yaml"];

    public static SiteConfig Load(IFileStore files, DiagnosticBag problems)
    {
        if (OwnFiles.FirstOrDefault(files.Exists) is not { } path)
            return ForeignConfigLoader.Load(files, problems);
        var map = ConfigDoubts.Settle(ReadMap(files, path, problems), problems);
        return FromMap(map, problems) with { SourcePath = path, Dialect = DialectOf(files) };
    }

    /// <summary>A <c>_config.yml</c> left behind beside bloggen's own content says nothing any more.</summary>
    private static Dialect DialectOf(IFileStore files) =>
        ForeignConfigLoader.DialectOf(files) is var dialect
        && dialect == Dialect.Jekyll
        && files.List().Any(path => path.StartsWith("content/", StringComparison.Ordinal))
            ? Dialect.BlogGen
            : dialect;

    /// <summary>A configuration that cannot be read stops the build: guessing would change the whole site.</summary>
    internal static MapNode ReadMap(IFileStore files, string path, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var decoded = TextDecoder.Decode(files.Read(path));
        var node = Path.GetExtension(path) switch
        {
            ".toml" => TomlReader.Read(decoded.Text, path, 1, found),
            ".json" => JsonReader.Read(decoded.Text, path, 1, found),
            _ => YamlReader.Read(
                OwnFiles.Contains(path) ? LiteralValues.Quote(decoded.Text, path, found) : decoded.Text,
                path,
                1,
                found
            ),
        };
        foreach (var problem in found.ToSortedList())
            problems.Add(problem.Severity == Severity.Error ? problem with { Effect = Effect.StopsBuild } : problem);
        if (node is MapNode map)
            return map;
        if (node is not ScalarNode { IsNull: true } && !found.StopsBuild && decoded.Text.Trim().Length > 0)
            problems.Add(Problems.ConfigIsNoMap(node.At));
        return MapNode.Empty;
    }

    private static SiteConfig FromMap(MapNode map, DiagnosticBag problems)
    {
        var defaults = new SiteConfig();
        var snippets = map.Find("snippets", "sisipan") as MapNode ?? MapNode.Empty;
        var languages = LanguagesOf(map.Find("language", "bahasa", "lang", "languages"), problems);
        return defaults with
        {
            Titles = LanguageText.Read(map.Find("title", "judul"), languages[0]),
            Descriptions = LanguageText.Read(map.Find("description", "deskripsi"), languages[0]),
            Address = AddressOf(map.Find("url", "alamat", "base_url"), problems),
            Domain = map.Text("domain"),
            Languages = languages,
            Zone = ZoneOf(map.Find("timezone", "zona", "zona_waktu"), problems),
            Authors = AuthorReader.Read(map.Find("authors", "penulis", "author"), languages[0]),
            Logo = map.Text("logo"),
            Icon = map.Text("icon", "ikon", "favicon"),
            Image = map.Text("image", "gambar"),
            Pictures = PicturesOf(map),
            Photos = PictureSettingsReader.Read(map.Find("photos", "foto"), problems),
            Theme = map.Text("theme", "tema") ?? defaults.Theme,
            ThemeAt = map.Find("theme", "tema")?.At,
            Menu = MenuReader.Read(map.Find("menu"), languages),
            MenuByLanguage = MenuReader.ReadByLanguage(map.Find("menu"), languages),
            Permalink = PermalinkOf(map.Find("permalink"), problems) ?? defaults.Permalink,
            PerPage = PerPageOf(map.Find("per_page", "per_halaman"), problems) ?? defaults.PerPage,
            Taxonomies = TaxonomyReader.Read(map.Find("taxonomies", "taksonomi"), problems),
            Archive = ArchiveOf(map.Find("archive", "arsip"), problems) ?? defaults.Archive,
            Paper = map.Text("paper", "kertas") ?? defaults.Paper,
            License = map.Text("license", "lisensi", "licence"),
            HeadSnippet = snippets.Text("head", "kepala"),
            FootSnippet = snippets.Text("foot", "kaki"),
            Search = SearchOf(map.Find("search", "pencarian"), problems),
            IgnoredRules = map.Find("ignore", "abaikan").AsTexts().Select(code => code.ToUpperInvariant()).ToHashSet(),
            Maths = MathReader.Read(map.Find("math", "matematika"), problems),
            Budget = map.Find("budget", "anggaran") as MapNode ?? MapNode.Empty,
            Params = map.Find("params") as MapNode ?? MapNode.Empty,
        };
    }

    private static IReadOnlyList<(string Target, SourceLocation At)> PicturesOf(MapNode map)
    {
        Node?[] named =
        [
            map.Find("logo"),
            map.Find("icon", "ikon", "favicon"),
            map.Find("image", "gambar"),
            .. AuthorReader.Photos(map.Find("authors", "penulis", "author")),
        ];
        return [.. named.Where(node => node.AsText() is not null).Select(node => (node.AsText()!, node!.At))];
    }

    internal static SiteAddress AddressOf(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return SiteAddress.Unknown;
        if (SiteAddress.TryParse(text) is { } address)
            return address;
        problems.Add(Problems.UnreadableAddress(node!.At, text));
        return SiteAddress.Unknown;
    }

    internal static IReadOnlyList<string> LanguagesOf(Node? node, DiagnosticBag problems)
    {
        var valid = new List<string>();
        foreach (var language in node.AsTexts())
        {
            if (Languages.IsValid(language))
                valid.Add(language);
            else
                problems.Add(Problems.UnknownLanguage(node!.At, language));
        }
        return valid.Count == 0 ? ["id"] : [.. valid.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    internal static SiteZone ZoneOf(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return SiteZone.Wib;
        if (SiteZone.TryParse(text) is { } zone)
            return zone;
        problems.Add(Problems.UnknownZone(node!.At, text));
        return SiteZone.Wib;
    }

    private static string? PermalinkOf(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return null;
        var pattern = PermalinkPresets.Expand(text);
        if (pattern.Contains(':', StringComparison.Ordinal))
            return pattern;
        problems.Add(Problems.UnknownPermalink(node!.At, text, Similar.Nearest(text, PermalinkPresets.Names)));
        return null;
    }

    /// <summary>0 stands for all on one page.</summary>
    internal static int? PerPageOf(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return null;
        if (int.TryParse(text, out var count) && count is >= 0 and <= 1000)
            return count;
        problems.Add(Problems.UnreadablePerPage(node!.At, text));
        return null;
    }

    private static bool SearchOf(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return true;
        if (FieldConverter.FlagOf(text) is { } flag)
            return flag;
        problems.Add(Problems.UnreadableSearch(node!.At, text));
        return true;
    }

    private static ArchiveParts? ArchiveOf(Node? node, DiagnosticBag problems)
    {
        if (node.AsText() is not { } text)
            return null;
        ArchiveParts? parts = text.ToLowerInvariant() switch
        {
            "bulan" or "month" or "months" => ArchiveParts.Months,
            "tahun" or "year" or "years" => ArchiveParts.Years,
            "satu" or "single" or "one" => ArchiveParts.None,
            _ => null,
        };
        if (parts is null)
            problems.Add(Problems.UnknownArchive(node!.At, text));
        return parts;
    }
}
