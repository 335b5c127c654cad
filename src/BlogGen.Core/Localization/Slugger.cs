using System.Text;
using System.Text.RegularExpressions;

namespace BlogGen.Localization;

/// <summary>Turns titles into addresses with a table of its own: the same bytes on every machine, with or without ICU.</summary>
public static partial class Slugger
{
    public const int DefaultLength = 60;

    private static readonly string[] ReservedNames = ["con", "prn", "aux", "nul"];

    /// <returns>Only <c>a-z</c>, <c>0-9</c> and single hyphens; empty where no Latin letter or digit is left.</returns>
    public static string Slug(string text, int maxLength = DefaultLength)
    {
        var slug = new StringBuilder(Math.Min(text.Length, maxLength) + 8);
        var pending = false;
        foreach (var piece in SlugTable.Pieces(text))
        {
            foreach (var c in piece)
            {
                if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                {
                    if (pending && slug.Length > 0)
                        slug.Append('-');
                    pending = false;
                    slug.Append(c);
                }
                else
                {
                    pending = true;
                }
            }
        }
        var cut = CutAtWord(slug.ToString(), maxLength);
        return IsReservedName(cut) ? cut + "-1" : cut;
    }

    /// <summary>An anchor for a heading: like a slug, but other scripts keep their letters, so that it says something.</summary>
    public static string HeadingId(string text)
    {
        if (Slug(text, 100) is { Length: > 0 } slug)
            return slug;
        var id = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                id.Append(rune.ToString());
            else if (id.Length > 0 && id[^1] != '-' && !SlugTable.IsMark(rune))
                id.Append('-');
        }
        return id.ToString().Trim('-');
    }

    /// <summary>False for names that a machine gave: <c>Dokumen 1</c>, <c>WhatsApp Image …</c>, <c>IMG_2031</c>.</summary>
    public static bool IsMeaningfulName(string fileName) => !MachineName().IsMatch(fileName) && fileName.Any(char.IsLetter);

    /// <summary>Names that Windows keeps for devices, with or without an extension.</summary>
    public static bool IsReservedName(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ');
        return ReservedNames.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4
                && char.IsBetween(stem[3], '1', '9')
                && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)));
    }

    private static string CutAtWord(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
            return slug;
        if (slug[maxLength] == '-')
            return slug[..maxLength];
        var dash = slug.LastIndexOf('-', maxLength - 1);
        return dash > 0 ? slug[..dash] : slug[..maxLength];
    }

    [GeneratedRegex(@"^(?:dokumen|document|new document|untitled|tanpa[ _-]?judul|whatsapp (?:image|video|document).*|img[_-]?\d+.*|dsc[_-]?\d+.*|screenshot.*|scan\d*|copy of .*|salinan .*)?[ _-]*(?:\(?\d*\)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MachineName();
}
