using System.Runtime.InteropServices;

namespace BlogGen.Cli;

/// <summary>Whether this process has a console window to itself: it was started by a double click, and the window closes with it.</summary>
internal static partial class OwnConsole
{
    public static bool Exists()
    {
        if (!OperatingSystem.IsWindows() || Console.IsInputRedirected || Console.IsOutputRedirected)
            return false;
        // Any shell that started us is attached to the same console and counts too.
        var first = 0u;
        return GetConsoleProcessList(ref first, 1) == 1;
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetConsoleProcessList(ref uint processIds, uint count);
}
