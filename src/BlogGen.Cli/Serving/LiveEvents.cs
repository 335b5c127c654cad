using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace BlogGen.Cli.Serving;

/// <summary>Server-sent events: tells every open page that something was saved.</summary>
internal sealed class LiveEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private ImmutableList<Channel<string>> _readers = [];

    /// <summary>The version of what a page shows: another run of bloggen has others.</summary>
    public string VersionOf(int revision) => $"{_run}-{revision}";

    /// <param name="name"><c>reload</c> or <c>css</c>.</param>
    public void Publish(string name, int revision)
    {
        var text = Text(name, revision);
        foreach (var reader in _readers)
            reader.Writer.TryWrite(text);
    }

    /// <summary>Writes until the page or the server goes away; a page that missed something sees it from the version.</summary>
    public async Task Send(HttpContext context, Func<int> revision, CancellationToken stop)
    {
        // A page that does not read misses the older of two events, which the newer one repeats.
        var reader = Channel.CreateBounded<string>(
            new BoundedChannelOptions(4) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        ImmutableInterlocked.Update(ref _readers, readers => readers.Add(reader));
        try
        {
            context.Response.ContentType = "text/event-stream";
            await Write(context, "retry: 1000\n" + Text("hello", revision()), stop);
            while (true)
                await Write(context, await NextOrNothing(reader.Reader, stop), stop);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The page was closed, or the server ends.
        }
        finally
        {
            ImmutableInterlocked.Update(ref _readers, readers => readers.Remove(reader));
        }
    }

    private static async Task<string> NextOrNothing(ChannelReader<string> reader, CancellationToken stop)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(stop);
        pause.CancelAfter(Heartbeat);
        try
        {
            return await reader.ReadAsync(pause.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return ": \n\n";
        }
    }

    private static async Task Write(HttpContext context, string text, CancellationToken stop)
    {
        await context.Response.WriteAsync(text, stop);
        await context.Response.Body.FlushAsync(stop);
    }

    private string Text(string name, int revision) => $"event: {name}\ndata: {VersionOf(revision)}\n\n";
}
