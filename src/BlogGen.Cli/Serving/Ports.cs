using System.Net;
using System.Net.Sockets;

namespace BlogGen.Cli.Serving;

/// <summary>Ports of this machine's loopback, which no other machine can reach.</summary>
internal static class Ports
{
    public const int Default = 4000;

    private const int Attempts = 10;

    /// <summary>The ports to try, in order: one that was asked for is not exchanged for another.</summary>
    public static IEnumerable<int> Candidates(int? asked) =>
        asked switch
        {
            0 => Enumerable.Range(0, Attempts).Select(_ => AnyFree()),
            { } port => [port],
            null => Enumerable.Range(Default, Attempts),
        };

    /// <summary>The loopback addresses that are free; empty where another program holds the port.</summary>
    public static IReadOnlyList<IPAddress> Free(int port)
    {
        if (!CanListen(IPAddress.Loopback, port))
            return [];
        // Not every machine speaks IPv6; where it does, browsers try it first.
        return CanListen(IPAddress.IPv6Loopback, port)
            ? [IPAddress.Loopback, IPAddress.IPv6Loopback]
            : [IPAddress.Loopback];
    }

    private static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
