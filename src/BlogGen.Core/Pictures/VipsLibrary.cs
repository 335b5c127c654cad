using NetVips;

namespace BlogGen.Pictures;

/// <summary>libvips lies beside the program; where it does not, only pictures go without it.</summary>
public static class VipsLibrary
{
    private static readonly Lazy<bool> s_isReady = new(TryPrepare);

    /// <summary>Native code calls it for as long as the program lives.</summary>
    private static readonly Log.LogDelegate s_silence = (_, _, _) => { };

    public static bool IsThere() => s_isReady.Value;

    internal static void Prepare() => _ = s_isReady.Value;

    /// <summary>Pictures are many, and bloggen has a thread for each: libvips needs no threads and no memory of its own.</summary>
    private static bool TryPrepare()
    {
        try
        {
            if (!ModuleInitializer.VipsInitialized)
                return false;
            // A torn photo is a problem with words of its own; the library would write others into the author's terminal.
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, s_silence);
            NetVips.NetVips.Concurrency = 1;
            Cache.Max = 0;
            Cache.MaxMem = 0;
            Cache.MaxFiles = 0;
            return true;
        }
        catch (Exception e) when (e is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            return false;
        }
    }
}
