namespace BlogGen.Writing;

/// <summary>By what an output is known again without reading it.</summary>
/// <param name="Written">In UTC, by the disk's clock.</param>
internal readonly record struct OutputStamp(string Path, long Length, DateTime Written)
{
    private static readonly TimeSpan CoarsestClock = TimeSpan.FromSeconds(2);

    /// <summary>Whether the file at this place is still the one that was stamped.</summary>
    public bool IsOn(string folder)
    {
        var file = new FileInfo(System.IO.Path.Join(folder, Path));
        return file.Exists
            && file.Length == Length
            && file.LastWriteTimeUtc == Written
            && ((file.Attributes & FileAttributes.ReparsePoint) == 0 || file.LinkTarget is null);
    }

    /// <summary>
    /// Whether any edit after the given moment shows in the time of the file: not within one tick of the disk's clock. Whole
    /// seconds mean a disk that counts in seconds, or in pairs of them.
    /// </summary>
    public bool IsSafelyBefore(DateTime moment) =>
        Written.Ticks % TimeSpan.TicksPerSecond == 0 ? Written + CoarsestClock <= moment : Written < moment;
}
