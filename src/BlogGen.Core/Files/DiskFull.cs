namespace BlogGen.Files;

/// <summary>Tells a full disk from other failures, by the code of each system.</summary>
internal static class DiskFull
{
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int UnixNoSpace = 28;
    private const int LinuxQuota = 122;
    private const int MacQuota = 69;

    public static bool Is(Exception e) =>
        e is IOException
        && e.HResult is WindowsHandleDiskFull or WindowsDiskFull or UnixNoSpace or LinuxQuota or MacQuota;
}
