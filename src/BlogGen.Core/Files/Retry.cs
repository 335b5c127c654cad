namespace BlogGen.Files;

/// <summary>Tries again while an antivirus program or a cloud folder holds a file for a moment.</summary>
public static class Retry
{
    private static readonly int[] PausesInMilliseconds = [50, 100, 200, 400, 600, 650];

    /// <summary>Runs the action until it succeeds, for about two seconds; then its last exception goes on.</summary>
    /// <param name="wait">Sleeps, except in tests.</param>
    public static T On<T>(Func<T> action, Action<TimeSpan> wait)
    {
        foreach (var pause in PausesInMilliseconds)
        {
            try
            {
                return action();
            }
            catch (Exception e) when (MayPass(e))
            {
                wait(TimeSpan.FromMilliseconds(pause));
            }
        }
        return action();
    }

    /// <inheritdoc cref="On{T}"/>
    public static void On(Action action, Action<TimeSpan> wait) =>
        On(
            () =>
            {
                action();
                return true;
            },
            wait
        );

    // Windows says "access denied" for a file that is about to go; elsewhere a missing permission does not come by waiting.
    private static bool MayPass(Exception e) =>
        e switch
        {
            UnauthorizedAccessException => OperatingSystem.IsWindows(),
            FileNotFoundException or DirectoryNotFoundException or PathTooLongException => false,
            IOException => !DiskFull.Is(e),
            _ => false,
        };
}
