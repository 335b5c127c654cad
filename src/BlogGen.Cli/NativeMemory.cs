using System.Runtime.InteropServices;

namespace BlogGen.Cli;

/// <summary>How the C library keeps what libvips has freed.</summary>
internal static partial class NativeMemory
{
    private const int MostArenas = -8;

    /// <summary>
    /// The GNU library gives every thread a heap of its own, which keeps what was freed in it: after hundreds of photos three
    /// times as much as they need. To be called before the first thread is started; any other library has one heap anyway.
    /// </summary>
    public static void ShareOneHeap()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetOption(MostArenas, 1);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException) { }
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetOption(int option, int value);
}
