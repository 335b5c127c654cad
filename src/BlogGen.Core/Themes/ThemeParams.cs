using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Themes;

/// <summary>The theme's own values with the site's <c>params</c> on top; what cannot be used leaves the theme's in place.</summary>
internal static class ThemeParams
{
    private const string Accent = "accent";
    private const string Reply = "reply";

    /// <param name="declared">The parent's first.</param>
    public static MapNode Merge(IReadOnlyList<ThemeParam> declared, MapNode ofSite, DiagnosticBag problems)
    {
        var names = NamesOf(declared);
        foreach (var entry in ofSite.Entries)
            WarnOfSlip(entry, names, declared, problems);
        return new MapNode(
            new SourceLocation(""),
            [
                .. declared.Select(param => param.Default).Select(Named),
                .. ofSite.Entries.Where(entry => IsUsable(entry, Named(entry).Key, problems)).Select(Named),
            ]
        );

        MapEntry Named(MapEntry entry) =>
            entry with
            {
                Key = names.GetValueOrDefault(KeyNames.Fold(entry.Key), entry.Key),
            };
    }

    /// <summary>From each name, folded, to the one that templates use: that of the theme which offered the value first.</summary>
    private static Dictionary<string, string> NamesOf(IReadOnlyList<ThemeParam> declared)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var param in declared)
        {
            names.TryAdd(KeyNames.Fold(param.Name), param.Name);
            foreach (var also in param.Also)
                names.TryAdd(KeyNames.Fold(also), names[KeyNames.Fold(param.Name)]);
        }
        return names;
    }

    /// <summary>Any key may stand there for the site's own templates; one that nearly names a value of the theme is a slip.</summary>
    private static void WarnOfSlip(
        MapEntry entry,
        Dictionary<string, string> names,
        IReadOnlyList<ThemeParam> declared,
        DiagnosticBag problems
    )
    {
        if (names.ContainsKey(KeyNames.Fold(entry.Key)))
            return;
        var offered = declared.SelectMany(param => param.Also.Prepend(param.Name));
        if (Similar.Nearest(entry.Key, offered) is { } near)
            problems.Add(Problems.UnknownThemeParam(entry.KeyAt, entry.Key, near));
    }

    private static bool IsUsable(MapEntry entry, string name, DiagnosticBag problems)
    {
        var value = entry.Value.AsText() ?? "";
        var problem = name switch
        {
            Accent when Color.TryParse(value) is null => Problems.NoColor(entry.KeyAt, entry.Key, value),
            Reply when !ReplyAddress.IsNone(value) && ReplyAddress.TryParse(value) is null => Problems.NoReplyAddress(
                entry.KeyAt,
                entry.Key,
                value
            ),
            _ => null,
        };
        if (problem is not null)
            problems.Add(problem);
        return problem is null;
    }
}
