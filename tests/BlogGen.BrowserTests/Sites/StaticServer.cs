using System.Net;
using BlogGen.Tests;

namespace BlogGen.BrowserTests;

/// <summary>Serves a folder under <c>/nama-repo/</c>, as GitHub Pages does: folders by their index, 404.html for the rest.</summary>
internal sealed class StaticServer : IDisposable
{
    public const string BasePath = "/nama-repo/";

    private readonly HttpListener _listener;
    private readonly string _folder;

    public StaticServer(string folder)
    {
        _folder = folder;
        (_listener, Origin) = Loopback.Listen();
        _ = Task.Run(AnswerAllAsync);
    }

    /// <summary>Such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Origin { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAllAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception e)
                when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The browser went away, or the run is over.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var file = FileOf(Uri.UnescapeDataString(context.Request.Url!.AbsolutePath));
        context.Response.StatusCode = file is null ? 404 : 200;
        var shown = file ?? Path.Combine(_folder, "404.html");
        context.Response.ContentType = TypeOf(Path.GetExtension(shown));
        await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(shown));
        context.Response.Close();
    }

    private string? FileOf(string address)
    {
        if (!address.StartsWith(BasePath, StringComparison.Ordinal))
            return null;
        var path = Path.Combine(_folder, address[BasePath.Length..]);
        if (address.EndsWith('/'))
            path = Path.Combine(path, "index.html");
        return File.Exists(path) ? path : null;
    }

    private static string TypeOf(string extension) =>
        extension switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" => "image/jpeg",
            ".webp" => "image/webp",
            ".pdf" => "application/pdf",
            _ => "application/octet-stream",
        };
}
