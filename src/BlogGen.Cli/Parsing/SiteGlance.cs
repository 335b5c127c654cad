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
    public UiLanguage Language => Languages.Messages(_config.Value.Language);

    /// <summary>A moment that is written without an offset is meant in the site's zone.</summary>
    public DateTimeOffset At(DateTime local) => _config.Value.Zone.At(local);
}
