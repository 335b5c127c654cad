using BlogGen.Configuration;

namespace BlogGen.Scaffolding;

/// <summary>What a new site is to be like.</summary>
/// <param name="Language">BCP 47: <c>id</c>, <c>en</c>, <c>jv</c> …</param>
/// <param name="Starter">A folder of <c>templates/starters</c>: <c>guru</c>, <c>sekolah</c>, <c>organisasi</c>.</param>
public sealed record SiteAnswers(string Title, string Author, string Language, string Theme, string Starter)
{
    /// <summary>The theme of a new site whose owner has not chosen one: a school has a front of its own.</summary>
    public static string ThemeOf(string starter) => starter == "sekolah" ? "sekolah" : SiteConfig.DefaultTheme;
}
