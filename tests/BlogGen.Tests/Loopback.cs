using System.Net;

namespace BlogGen.Tests;

/// <summary>Where the servers of tests listen: on this machine only.</summary>
internal static class Loopback
{
    private const int FirstPort = 42100;
    private const int LastPort = 42700;

    /// <returns>A listener that has started, and its address, such as <c>http://127.0.0.1:42123</c>.</returns>
    public static (HttpListener Listener, string Origin) Listen()
    {
        // HttpListener cannot ask for "any free port", and is spent after a failed start: a new one for each try.
        for (var port = FirstPort; ; port++)
        {
            var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
            try
            {
                listener.Start();
                return (listener, $"http://127.0.0.1:{port}");
            }
            catch (HttpListenerException) when (port < LastPort)
            {
                listener.Close();
            }
        }
    }
}
