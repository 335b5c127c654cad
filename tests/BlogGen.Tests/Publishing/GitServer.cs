using System.Diagnostics;
using System.Net;
using System.Text;

namespace BlogGen.Tests.Publishing;

/// <summary>Git's own HTTP server on the loopback, behind a token; it can hang up in the middle of an answer.</summary>
internal sealed class GitServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly string _backend;
    private readonly string _folder;
    private readonly string _token;

    private GitServer(string backend, string folder, string token)
    {
        (_backend, _folder, _token) = (backend, folder, token);
        (_listener, Origin) = Loopback.Listen();
        _ = Task.Run(AnswerAllAsync);
    }

    public string Origin { get; }

    /// <summary>The server hangs up where a request's address holds this.</summary>
    public string? CutsAt { get; set; }

    /// <summary>The answer to every push.</summary>
    public int? RefusesPushWith { get; set; }

    /// <summary>Skips the test where Git is not installed.</summary>
    public static GitServer Start(string folder, string token)
    {
        var backend = Backend();
        if (backend is null)
            Assert.Ignore("git http-backend is not here.");
        return new GitServer(backend!, folder, token);
    }

    public void Dispose() => _listener.Close();

    private static string? Backend()
    {
        try
        {
            using var git = Process.Start(
                new ProcessStartInfo("git", "--exec-path") { RedirectStandardOutput = true }
            )!;
            var path = Path.Combine(git.StandardOutput.ReadToEnd().Trim(), "git-http-backend");
            return File.Exists(path) ? path : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private async Task AnswerAllAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception e)
                when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var wanted = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("oauth2:" + _token));
        if (context.Request.Headers["Authorization"] != wanted)
        {
            context.Response.AddHeader("WWW-Authenticate", "Basic realm=\"git\"");
            Close(context, 401);
        }
        else if (context.Request.RawUrl!.Contains("git-receive-pack") && RefusesPushWith is { } status)
            Close(context, status);
        else if (CutsAt is { } cut && context.Request.RawUrl.Contains(cut))
            context.Response.Abort();
        else
            await RunAsync(context);
    }

    private static void Close(HttpListenerContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Close();
    }

    private async Task RunAsync(HttpListenerContext context)
    {
        var request = context.Request;
        var start = new ProcessStartInfo(_backend)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["GIT_PROJECT_ROOT"] = _folder,
                ["GIT_HTTP_EXPORT_ALL"] = "1",
                ["REMOTE_USER"] = "guru",
                ["REQUEST_METHOD"] = request.HttpMethod,
                ["PATH_INFO"] = request.Url!.AbsolutePath,
                ["QUERY_STRING"] = request.Url.Query.TrimStart('?'),
                ["CONTENT_TYPE"] = request.ContentType ?? "",
                ["GIT_CONFIG_COUNT"] = "1",
                ["GIT_CONFIG_KEY_0"] = "safe.directory",
                ["GIT_CONFIG_VALUE_0"] = "*",
            },
        };
        using var git = Process.Start(start)!;
        await request.InputStream.CopyToAsync(git.StandardInput.BaseStream);
        git.StandardInput.Close();
        using var answer = new MemoryStream();
        await git.StandardOutput.BaseStream.CopyToAsync(answer);
        Send(context, answer.ToArray());
    }

    private static void Send(HttpListenerContext context, byte[] answer)
    {
        var end = answer.AsSpan().IndexOf("\r\n\r\n"u8);
        foreach (var line in Encoding.ASCII.GetString(answer, 0, end).Split("\r\n"))
        {
            var (name, value) = line.Split(": ", 2) is [var n, var v] ? (n, v) : (line, "");
            if (name == "Status")
                context.Response.StatusCode = int.Parse(value[..3], System.Globalization.CultureInfo.InvariantCulture);
            else if (name == "Content-Type")
                context.Response.ContentType = value;
        }
        context.Response.OutputStream.Write(answer.AsSpan(end + 4));
        context.Response.Close();
    }
}
