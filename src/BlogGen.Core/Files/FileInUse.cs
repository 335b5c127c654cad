namespace BlogGen.Files;

/// <summary>Tells a file that another program has open from other failures; only Windows has a code of its own for it.</summary>
internal static class FileInUse
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);

    public static bool Is(Exception e) => e is IOException { HResult: WindowsSharingViolation or WindowsLockViolation };
}
