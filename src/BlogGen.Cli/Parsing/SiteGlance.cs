using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Parsing;

/// <summary>What the command line must know of a site before the engine has read it.</summary>
internal sealed class SiteGlance(string siteFolder)
{
    private readonly Lazy<SiteConfig> _config = new(() => SiteSettings.Read(siteFolder));

    /// <summary>The language of help and of usage errors; Indonesian without a site.</summary>
    public UiLanguage Language => Speaks(_config.Value.Language);

    /// <summary>A moment that is written without an offset is meant in the site's zone.</summary>
    public DateTimeOffset At(DateTime local) => _config.Value.Zone.At(local);

    /// <summary>The nearer of the two languages that bloggen speaks to people.</summary>
    public static UiLanguage Speaks(string language) =>
        Languages.Primary(language) is "id" or "jv" or "su" ? UiLanguage.Indonesian : UiLanguage.English;
}
