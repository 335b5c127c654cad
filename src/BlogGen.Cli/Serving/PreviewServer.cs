using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BlogGen.Cli.Serving;

/// <summary>Kestrel on the loopback, and nothing of ASP.NET around it: no settings from files or the environment.</summary>
internal sealed class PreviewServer : IDisposable
{
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, int port) => (_application, Port) = (application, port);

    public int Port { get; }

    /// <summary>Null where no port is free.</summary>
    public static PreviewServer? Start(int? askedPort, Func<int, RequestDelegate> answers)
    {
        foreach (var port in Ports.Candidates(askedPort))
        {
            if (Ports.Free(port) is { Count: > 0 } addresses && TryStart(port, addresses, answers(port)) is { } server)
                return server;
        }
        return null;
    }

    public void Dispose()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        _application.StopAsync(patience.Token).GetAwaiter().GetResult();
        ((IDisposable)_application).Dispose();
    }

    private static PreviewServer? TryStart(int port, IReadOnlyList<IPAddress> addresses, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, port, addresses));
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var application = builder.Build();
        application.Run(answer);
        try
        {
            application.StartAsync().GetAwaiter().GetResult();
            return new PreviewServer(application, port);
        }
        catch (IOException)
        {
            // Somebody was faster.
            ((IDisposable)application).Dispose();
            return null;
        }
    }

    private static void Listen(KestrelServerOptions kestrel, int port, IReadOnlyList<IPAddress> addresses)
    {
        kestrel.AddServerHeader = false;
        foreach (var address in addresses)
            kestrel.Listen(address, port);
    }

    /// <summary>Ctrl+C is bloggen's own business: see <see cref="Terminal.OnInterrupt"/>.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
