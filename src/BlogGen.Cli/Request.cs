using System.CommandLine;
using BlogGen.Cli.Commands;
using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Scaffolding;

namespace BlogGen.Cli;

/// <summary>One call of bloggen: what was typed, and where.</summary>
internal sealed class Request(ParseResult parsed, Terminal terminal, SharedOptions shared)
{
    private SiteGlance? _glance;

    public Terminal Terminal => terminal;

    public SharedOptions Shared => shared;

    public bool IsQuiet => parsed.GetValue(shared.Quiet);

    public bool IsVerbose => parsed.GetValue(shared.Verbose);

    /// <summary>The language asked for, else the site's, else Indonesian.</summary>
    public UiLanguage Language => AskedLanguage ?? Glance.Language;

    /// <summary>Null without <c>--lang</c>, and where it makes no sense.</summary>
    public UiLanguage? AskedLanguage =>
        Value(shared.Lang) is { } tag
        && (
            Languages.Primary(tag) is "id" or "en"
            || (parsed.CommandResult.Command is InitCommand && Languages.IsKnown(tag))
        )
            ? Languages.Messages(tag)
            : null;

    /// <summary>The moment that counts as now: <c>--now</c>, else the clock.</summary>
    public DateTimeOffset Now =>
        Value(shared.Now) is { } text && Moment.TryParse(text, Glance.At, out var moment) ? moment : terminal.Clock();

    /// <summary>The site folder, in full.</summary>
    public string Site => FullPath(Folder ?? ".");

    private SiteGlance Glance => _glance ??= new SiteGlance(Site);

    /// <summary>The site folder as it was typed; who names its configuration means the folder around that.</summary>
    public string? Folder =>
        TypedFolder is { } typed
        && SiteSettings.IsConfiguration(Path.GetFileName(typed))
        && File.Exists(FullPath(typed))
            ? Path.GetDirectoryName(typed) is { Length: > 0 } folder
                ? folder
                : "."
            : TypedFolder;

    private string? TypedFolder => SiteArgument is { } argument ? Value(argument) : null;

    private Argument<string>? SiteArgument =>
        parsed.CommandResult.Command.Arguments.OfType<SiteArgument>().FirstOrDefault();

    public bool Wants(Option<bool> option) => parsed.GetValue(option);

    public string? Value(Option<string> option) =>
        parsed.GetResult(option)?.Errors.Any() == true ? null : parsed.GetValue(option);

    /// <summary>Null where the argument is missing.</summary>
    public string? Value(Argument<string> argument) =>
        parsed.GetResult(argument)?.Tokens is [var token, ..] ? token.Value : null;

    /// <summary>In the order in which they were typed.</summary>
    public IReadOnlyList<string> Values(Option<string[]> option) =>
        [.. parsed.GetResult(option)?.Tokens.Select(token => token.Value) ?? []];

    /// <summary>What the verb has no place for.</summary>
    public IReadOnlyList<string> Surplus => parsed.UnmatchedTokens;

    public string FullPath(string path) => Path.GetFullPath(path, terminal.WorkingFolder);

    /// <summary>The same command for another site folder, as it can be pasted.</summary>
    public string Retyped(string folder)
    {
        var typed =
            SiteArgument is { } argument && parsed.GetResult(argument)?.Tokens is [var token, ..] ? token : null;
        var words = parsed.Tokens.Where(t => !ReferenceEquals(t, typed)).Select(t => t.Value);
        return string.Join(' ', words.Prepend("bloggen").Append(folder).Select(Quoting.IfNeeded));
    }

    /// <summary>As a person at this prompt would type it: relative where it lies below the working folder.</summary>
    public string Shown(string fullPath)
    {
        var relative = Path.GetRelativePath(terminal.WorkingFolder, fullPath);
        return relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative.Replace('\\', '/');
    }
}
