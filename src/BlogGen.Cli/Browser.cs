using System.ComponentModel;
using System.Diagnostics;

namespace BlogGen.Cli;

/// <summary>Opens an address in the person's browser; where that fails, the address is on the screen anyway.</summary>
internal static class Browser
{
    public static void Open(string address)
    {
        try
        {
            using var process = Process.Start(Opener(address));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // A school server has no browser.
        }
    }

    private static ProcessStartInfo Opener(string address) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
        : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [address])
        // What it says belongs to nobody.
        : new ProcessStartInfo("xdg-open", [address]) { RedirectStandardOutput = true, RedirectStandardError = true };
}
