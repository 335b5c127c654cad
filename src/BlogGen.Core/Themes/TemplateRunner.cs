using System.Buffers;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Themes.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BlogGen.Themes;

/// <summary>Runs a page's layout inside <c>base.html</c>, straight into a buffer; a theme's mistake is a diagnostic with its place.</summary>
internal sealed class TemplateRunner
{
    private readonly Theme _theme;
    private readonly DiagnosticBag _problems;
    private readonly ScriptObject _functions;

    public TemplateRunner(Theme theme, DiagnosticBag problems)
    {
        (_theme, _problems) = (theme, problems);
        _functions = ThemeFunctions.Create(this);
    }

    public void Run(Subject subject, PageScope scope, IBufferWriter<byte> buffer)
    {
        var layout = LayoutOf(subject);
        if (Template(layout) is not { } inner || Template("layouts/base.html") is not { } outer)
            return;
        var context = new ThemeContext(scope, _functions);
        context.PushGlobal(Globals(subject, scope, inner));
        context.PushOutput(new Utf8Output(buffer));
        try
        {
            context.Evaluate(outer.Page!);
        }
        catch (ScriptRuntimeException error)
        {
            Report(error);
        }
    }

    public object Partial(ThemeContext context, string name, object? value)
    {
        var template =
            Template("partials/" + name)
            ?? throw new UnknownNameException(
                context.CurrentSpan,
                $"partial \"{name}\"",
                Similar.Nearest(name, PartialNames())
            );
        return new LazyHtml(c => Render(c, template, value));
    }

    /// <summary>The same words for the same value on every page that stands equally deep (addresses are relative only when portable).</summary>
    public object Cached(ThemeContext context, string name, object? value)
    {
        var scope = context.Scope;
        var depth = scope.Urls.RelativeTo is { } from ? FolderPath.Of(from) : "/";
        var key = new PartialKey([name, scope.Language, scope.Edition.Language, depth], value);
        return new Html(scope.Views.Partials.GetOrAdd(key, _ => Capture(context, name, value)));
    }

    private string Capture(ThemeContext context, string name, object? value)
    {
        var text = new StringBuilderOutput();
        context.PushOutput(text);
        try
        {
            ((LazyHtml)Partial(context, name, value)).Write(context);
        }
        finally
        {
            context.PopOutput();
        }
        return text.ToString();
    }

    private static void Render(ThemeContext context, Template template, object? value)
    {
        context.PushGlobal(new ScriptObject { ["it"] = value });
        context.EnterRecursive(template.Page!);
        try
        {
            context.Evaluate(template.Page!);
        }
        finally
        {
            context.ExitRecursive(template.Page!);
            context.PopGlobal();
        }
    }

    private string LayoutOf(Subject subject)
    {
        if (subject.Page?.Meta.Text(Content.Fields.Layout) is { } own && _theme.Has($"layouts/{own}.html"))
            return $"layouts/{own}.html";
        return $"layouts/{Kinds.Of(subject)}.html";
    }

    private static ScriptObject Globals(Subject subject, PageScope scope, Template inner) =>
        new()
        {
            ["site"] = scope.Views.Shared(scope.Site, () => SiteShape.Instance.Of(scope.Site)),
            ["page"] = subject.Page is { } page ? scope.Views.Page(page) : PageShape.Instance.Of(subject),
            ["list"] = subject.List is { } list ? ListShape.Instance.Of(list) : null,
            ["content"] = new LazyHtml(context => context.Evaluate(inner.Page!)),
        };

    /// <summary>Null, with a diagnostic, where the file is missing or cannot be understood.</summary>
    private Template? Template(string path)
    {
        if (!_theme.Has(path))
        {
            if (path.StartsWith("layouts/", StringComparison.Ordinal))
                _problems.Add(Problems.LayoutMissing(_theme.PlaceOf(path)));
            return null;
        }
        var template = _theme.TemplateOf(path);
        if (!template.HasErrors)
            return template;
        foreach (var message in template.Messages.Take(3))
            _problems.Add(
                Problems.TemplateSyntax(
                    new SourceLocation(
                        _theme.PlaceOf(path),
                        message.Span.Start.Line + 1,
                        message.Span.Start.Column + 1
                    ),
                    message.Message
                )
            );
        return null;
    }

    private IEnumerable<string> PartialNames() =>
        _theme
            .Files.List()
            .Where(p => p.StartsWith("partials/", StringComparison.Ordinal))
            .Select(p => p["partials/".Length..]);

    private void Report(ScriptRuntimeException error)
    {
        var cause = error as UnknownNameException ?? error.InnerException as UnknownNameException;
        var span = (cause ?? error).Span;
        var at = new SourceLocation(span.FileName ?? _theme.Name, span.Start.Line + 1, span.Start.Column + 1);
        _problems.Add(
            cause is not null ? Problems.UnknownThemeName(at, cause.Name, cause.Nearest) : Explain(error, at)
        );
    }

    /// <summary>Scriban's own words for a global that is not there name it in backquotes.</summary>
    private static Diagnostic Explain(ScriptRuntimeException error, SourceLocation at)
    {
        var text = error.OriginalMessage;
        var name = text.Split('`') is [_, var quoted, ..] ? quoted : null;
        return text.Contains("was not found", StringComparison.Ordinal) && name is not null
            ? Problems.UnknownThemeName(at, name, Similar.Nearest(name, ThemeVocabulary.Names))
            : Problems.TemplateFailed(at, text);
    }
}
