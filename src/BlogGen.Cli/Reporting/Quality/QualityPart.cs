using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting.Quality;

/// <summary>All places of one rule.</summary>
internal sealed record RuleGroup(Rule Rule, IReadOnlyList<Diagnostic> Places);

/// <summary>A part of the quality page: what comes first matters most.</summary>
/// <param name="Id">Of the part on the page, and of its picture.</param>
internal sealed record QualityPart(string Id, Words Title, Words Lead, IReadOnlyList<RuleGroup> Groups)
{
    public int Count => Groups.Sum(group => group.Places.Count);

    /// <summary>Pupils first, then what breaks, then what could be better, then what is good to know. Empty parts are left out.</summary>
    public static IReadOnlyList<QualityPart> Of(SiteReport report, RuleBook book)
    {
        var parts = report.Result.Diagnostics.ToLookup(diagnostic => IdOf(diagnostic, report));
        return
        [
            .. s_parts
                .Select(part =>
                    part with
                    {
                        Groups =
                        [
                            .. parts[part.Id]
                                .GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                                .Select(group => new RuleGroup(book[group.Key], [.. group]))
                                .OrderByDescending(group => group.Places.Count)
                                .ThenBy(group => group.Rule.Code, StringComparer.Ordinal),
                        ],
                    }
                )
                .Where(part => part.Groups.Count > 0),
        ];
    }

    public static bool IsAboutPupils(Diagnostic diagnostic) =>
        diagnostic.Code.StartsWith("PRV", StringComparison.Ordinal);

    private const string Pupils = "murid";
    private const string Broken = "galat";
    private const string Better = "saran";
    private const string Notes = "catatan";

    private static readonly QualityPart[] s_parts =
    [
        new(
            Pupils,
            new Words("Lindungi murid", "Protect your pupils"),
            new Words(
                "Yang menyangkut data anak didahulukan, sebab sekali terbit tidak dapat ditarik kembali.",
                "What tells about children comes first: once it is online it cannot be taken back."
            ),
            []
        ),
        new(
            Broken,
            new Words("Betulkan sebelum terbit", "Fix before publishing"),
            new Words(
                "Ini membuat halaman rusak atau tidak terbaca bagi sebagian pembaca.",
                "This breaks pages, or hides them from some readers."
            ),
            []
        ),
        new(
            Better,
            new Words("Buat lebih baik", "Make it better"),
            new Words(
                "Situs tetap dapat terbit; luangkan waktu untuk ini kapan saja.",
                "The site can go online as it is; take time for this whenever you like."
            ),
            []
        ),
        new(
            Notes,
            new Words("Sekadar diketahui", "Good to know"),
            new Words("Tidak perlu tindakan segera.", "Nothing to do at once."),
            []
        ),
    ];

    private static string IdOf(Diagnostic diagnostic, SiteReport report) =>
        report.Strictness.SeverityOf(diagnostic) switch
        {
            Severity.Info => Notes,
            _ when IsAboutPupils(diagnostic) => Pupils,
            Severity.Error => Broken,
            _ => Better,
        };
}
