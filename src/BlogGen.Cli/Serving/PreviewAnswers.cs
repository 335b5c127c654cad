using System.Text;
using BlogGen.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BlogGen.Cli.Serving;

/// <summary>Answers one request: who may ask, for what, and where it is found.</summary>
internal sealed class PreviewAnswers(Preview preview, int port)
{
    private static readonly byte[] Script = new EmbeddedFileStore(typeof(PreviewAnswers).Assembly, "").Read("live.js");

    private readonly string[] _hosts =
    [
        $"localhost:{port}",
        $"127.0.0.1:{port}",
        $"[::1]:{port}",
        .. port == 80 ? (string[])["localhost", "127.0.0.1", "[::1]"] : [],
    ];

    public Task Answer(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // A page elsewhere could point its own name at this machine and read drafts.
        if (!_hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
            return Text(context, StatusCodes.Status400BadRequest, "This name is not served here.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            headers.Allow = "GET, HEAD";
            return Text(context, StatusCodes.Status405MethodNotAllowed, "GET, HEAD");
        }
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return RequestPath.Read(target) is { } path
            ? Answer(context, path)
            : Text(context, StatusCodes.Status400BadRequest, "This is no path.");
    }

    private Task Answer(HttpContext context, string path)
    {
        var state = preview.Site.State;
        return path switch
        {
            "/_bloggen" => Redirect(context, Preview.Root),
            Preview.Root => Bytes(
                context,
                200,
                ContentTypes.Html,
                Encoding.UTF8.GetBytes(OverviewPage.Html(preview, state))
            ),
            Preview.Root + "live.js" => Bytes(context, 200, ContentTypes.Of("live.js"), Script),
            Preview.Root + "events" => Events(context),
            _ => SitePages.Answer(context, path, preview, state),
        };
    }

    private async Task Events(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, preview.Stop);
        await preview.Events.Send(context, () => preview.Site.State.Revision, stop.Token);
    }

    internal static Task Redirect(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = path + context.Request.QueryString;
        return Task.CompletedTask;
    }

    internal static Task Text(HttpContext context, int status, string text) =>
        Bytes(context, status, ContentTypes.Of("x.txt"), Encoding.UTF8.GetBytes(text + "\n"));

    internal static async Task Bytes(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, bytes.Length);
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
