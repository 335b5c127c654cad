using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Serving;

/// <summary><c>bloggen serve</c> as it runs, with a real site, real HTTP and a Ctrl+C of its own.</summary>
internal sealed partial class PreviewRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly StringWriter _outText = new();
    private readonly StringWriter _errorText = new();
    private readonly TextWriter _out;
    private readonly TextWriter _error;
    private readonly Thread _thread;
    private Action _interrupt = () => { };
    private int? _exitCode;

    private PreviewRun(TemporaryFolder site, string[] args)
    {
        Site = site;
        (_out, _error) = (TextWriter.Synchronized(_outText), TextWriter.Synchronized(_errorText));
        var terminal = Transcript.Terminal(site.Path) with
        {
            Out = _out,
            Error = _error,
            Browse = address => Browsed = address,
            OnInterrupt = action =>
            {
                _interrupt = action;
                return new MemoryStream();
            },
        };
        _thread = new Thread(() => _exitCode = BlogGen.Cli.App.Run(["serve", .. args], terminal))
        {
            IsBackground = true,
        };
        _thread.Start();
    }

    public TemporaryFolder Site { get; }

    public string Out => Read(_out, _outText);

    public string Error => Read(_error, _errorText);

    public string? Browsed { get; private set; }

    public int Port { get; private set; }

    public HttpClient Http { get; } =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { Timeout = Patience };

    /// <summary>A site whose address is known, so that there is nothing to complain about.</summary>
    public static TemporaryFolder NewSite(string address = "https://contoh.sch.id/") =>
        new TemporaryFolder()
            .With("bloggen.yml", $"judul: Kelas Bu Sari\nalamat: {address}\n")
            .With("content/posts/2026-08-01-zat.md", "---\njudul: Zat Cair\n---\n\nAir mengalir.\n");

    public static PreviewRun Of(TemporaryFolder site, params string[] args)
    {
        var run = new PreviewRun(site, args.Contains("--port") ? args : ["--port", "0", .. args]);
        Until(() => AddressLine().IsMatch(run.Out) || run._exitCode is not null);
        if (AddressLine().Match(run.Out) is { Success: true } match)
        {
            run.Port = int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            run.Http.BaseAddress = new Uri($"http://localhost:{run.Port}/");
        }
        return run;
    }

    public string Get(string path) => Http.GetStringAsync(path).GetAwaiter().GetResult();

    public (HttpStatusCode Status, string Text) Ask(string path)
    {
        using var answer = Http.GetAsync(path).GetAwaiter().GetResult();
        return (answer.StatusCode, answer.Content.ReadAsStringAsync().GetAwaiter().GetResult());
    }

    /// <summary>The answer to a request as it is typed: no client tidies its path.</summary>
    public string Raw(string target, string? host = null, string method = "GET")
    {
        using var client = new TcpClient("127.0.0.1", Port);
        using var stream = client.GetStream();
        stream.Write(
            Encoding.UTF8.GetBytes(
                $"{method} {target} HTTP/1.1\r\nHost: {host ?? $"localhost:{Port}"}\r\nConnection: close\r\n\r\n"
            )
        );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public EventReader Events() => new(Http.GetStreamAsync("_bloggen/events").GetAwaiter().GetResult());

    /// <summary>Waits for something that a save brings about.</summary>
    public static void Until(Func<bool> condition)
    {
        var end = DateTime.UtcNow + Patience;
        while (!condition())
        {
            if (DateTime.UtcNow > end)
                Assert.Fail("It did not happen in time.");
            Thread.Sleep(5);
        }
    }

    /// <summary>The synchronized writer locks itself.</summary>
    private static string Read(TextWriter writer, StringWriter text)
    {
        lock (writer)
            return text.ToString().ReplaceLineEndings("\n");
    }

    public int Interrupt()
    {
        _interrupt();
        Assert.That(_thread.Join(Patience), Is.True, "it does not end");
        return _exitCode!.Value;
    }

    public void Dispose()
    {
        if (_exitCode is null)
            _interrupt();
        _thread.Join(Patience);
        Http.Dispose();
        Site.Dispose();
    }

    [GeneratedRegex(@"^(?:Pratinjau|Preview): http://localhost:(\d+)/", RegexOptions.Multiline)]
    private static partial Regex AddressLine();
}

/// <summary>Reads server-sent events one after the other.</summary>
internal sealed class EventReader(Stream stream) : IDisposable
{
    private readonly StreamReader _reader = new(stream);

    /// <summary>The next event's name and data.</summary>
    public (string Name, string Data) Next()
    {
        var (name, data) = ("", "");
        while (Line() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line["event: ".Length..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
                data = line["data: ".Length..];
            else if (line.Length == 0 && name.Length > 0)
                return (name, data);
        }
        throw new AssertionException("The events have ended.");
    }

    public void Dispose() => _reader.Dispose();

    private string? Line()
    {
        var line = _reader.ReadLineAsync();
        Assert.That(line.Wait(TimeSpan.FromSeconds(30)), Is.True, "no event came");
        return line.Result;
    }
}
