using BlogGen.Diagnostics;

namespace BlogGen.Tests.Diagnostics;

/// <summary>A tiny site that trips over one code, and what a person is told then.</summary>
internal static class Trip
{
    /// <param name="place"><c>file:line:column</c>, as far as it is known.</param>
    /// <param name="id">What message and hint hold in Indonesian, in this order; parts between <c>…</c>.</param>
    public static void Over(string site, string code, Severity severity, string place, string id, string en)
    {
        var found = TestSite.From(site).Build().Result.Diagnostics.Where(d => d.Code == code).ToList();

        Assert.That(found, Has.Count.EqualTo(1), code);
        Assert.Multiple(() =>
        {
            Assert.That(found[0].Severity, Is.EqualTo(severity));
            Assert.That(Place(found[0].Location), Is.EqualTo(place));
            Assert.That(Said(found[0], UiLanguage.Indonesian), Does.Match(Pattern(id)));
            Assert.That(Said(found[0], UiLanguage.English), Does.Match(Pattern(en)));
        });
    }

    private static string Place(SourceLocation? at) =>
        at switch
        {
            null => "",
            { Line: 0 } => at.File,
            { Column: 0 } => $"{at.File}:{at.Line}",
            _ => $"{at.File}:{at.Line}:{at.Column}",
        };

    private static string Said(Diagnostic problem, UiLanguage language) =>
        $"{problem.Message.In(language)} {problem.Hint.In(language)}";

    private static string Pattern(string parts) =>
        string.Join(".*", parts.Split('…').Select(System.Text.RegularExpressions.Regex.Escape));
}
