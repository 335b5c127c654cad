using System.Buffers;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Live;
using BlogGen.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BlogGen.Cli.Serving;

/// <summary>Answers with the site's own files: a page is rendered when it is asked for, and not kept.</summary>
internal static class SitePages
{
    /// <param name="path">Decoded, with a leading slash.</param>
    public static Task Answer(HttpContext context, string path, Preview preview, LiveState state)
    {
        var basePath = state.Shown?.Config.Address.BasePath ?? "";
        if (basePath.Length > 0 && (path == "/" || path == basePath))
            return PreviewAnswers.Redirect(context, basePath + "/");
        var local = path.StartsWith(basePath + "/", StringComparison.Ordinal) ? path[(basePath.Length + 1)..] : null;
        return local is null || Find(local, state) is not { } output ? NotFound(context, preview, state)
            // As web servers do: the links of the page are meant from inside the folder.
            : output.Path == local + "/index.html" ? PreviewAnswers.Redirect(context, WithSlash(context))
            : Page(context, StatusCodes.Status200OK, output, preview, state);
    }

    private static Output? Find(string local, LiveState state)
    {
        if (state.Shown is not { } model)
            return null;
        return local.Length == 0 || local.EndsWith('/')
            ? model.Find(local + "index.html")
            : model.Find(local) ?? model.Find(local + "/index.html") ?? model.Find(local + ".html");
    }

    private static string WithSlash(HttpContext context) =>
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0] + "/";

    private static Task NotFound(HttpContext context, Preview preview, LiveState state) =>
        state.Shown?.Find("404.html") is { } page
            ? Page(context, StatusCodes.Status404NotFound, page, preview, state)
            : PreviewAnswers.Text(context, StatusCodes.Status404NotFound, "404");

    private static Task Page(HttpContext context, int status, Output output, Preview preview, LiveState state)
    {
        if (output is CopyOutput copy)
            return Copy(context, copy, preview, state);
        var type = ContentTypes.Of(output.Path);
        var page = Render(output, state);
        return PreviewAnswers.Bytes(
            context,
            status,
            type,
            type == ContentTypes.Html ? Live(page.Span, SourceOf(output), preview, state) : page
        );
    }

    /// <summary>Where the theme fails on this page alone, the page of the model before.</summary>
    private static ReadOnlyMemory<byte> Render(Output output, LiveState state)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        state.Shown!.Render(output, buffer);
        if (state.Shown.StopsBuild && state.Before?.Find(output.Path) is { } before and not CopyOutput)
        {
            buffer.ResetWrittenCount();
            state.Before.Render(before, buffer);
        }
        return buffer.WrittenMemory;
    }

    private static string? SourceOf(Output output) =>
        output switch
        {
            PageOutput page => page.Page.Source.Path,
            ListOutput list => list.Index?.Source.Path,
            _ => null,
        };

    /// <summary>Errors stand above every page, a text's warnings above its own.</summary>
    private static byte[] Live(ReadOnlySpan<byte> page, string? source, Preview preview, LiveState state)
    {
        var language = preview.LanguageOf(state);
        var problems = state.Shown is { StopsBuild: true } model
            ? state.Diagnostics.Union(model.Diagnostics)
            : state.Diagnostics;
        var shown = problems
            .Where(d =>
                d.Severity == Severity.Error
                || (d.Severity == Severity.Warning && source is not null && d.Location?.File == source)
            )
            .ToList();
        var markup = LiveMarkup.Of(
            [.. shown.Select(d => preview.Print(d, language))],
            shown.Any(d => d.Severity == Severity.Error),
            preview.Events.VersionOf(state.Revision),
            language
        );
        return LiveMarkup.Insert(page, markup);
    }

    /// <summary>Straight from the site folder, in parts where a film asks for them.</summary>
    private static async Task Copy(HttpContext context, CopyOutput copy, Preview preview, LiveState state)
    {
        var type = ContentTypes.Of(copy.Path);
        try
        {
            if (!StaysInside(preview.SiteFolder, copy.SourcePath))
                throw new FileNotFoundException(null, copy.SourcePath);
            await using var file = state.Shown!.Open(copy);
            if (type == ContentTypes.Html)
            {
                var page = new MemoryStream();
                await file.CopyToAsync(page, context.RequestAborted);
                await PreviewAnswers.Bytes(context, 200, type, Live(page.ToArray(), null, preview, state));
            }
            else
                await Results.Stream(file, type, enableRangeProcessing: true).ExecuteAsync(context);
        }
        catch (IOException) when (!context.Response.HasStarted)
        {
            // Deleted, or held by another program, since it was listed.
            await PreviewAnswers.Text(context, StatusCodes.Status404NotFound, "404");
        }
    }

    /// <summary>A file may have become a link to somewhere else since it was listed.</summary>
    private static bool StaysInside(string siteFolder, string sourcePath) =>
        RealPath.Of(Path.Join(siteFolder, sourcePath)) is { } real
        && RealPath.Of(siteFolder) is { } root
        && RealPath.IsAtOrBelow(real, root);
}
