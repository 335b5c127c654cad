using BlogGen.Diagnostics;

namespace BlogGen.Files;

/// <summary>Why a file could not be read or written, in words for a person; the system has only English ones.</summary>
public static class FileFailure
{
    // Windows numbers errors in its own way, Linux and macOS as C does.
    private const int WindowsWriteProtected = unchecked((int)0x80070013);
    private const int WindowsExists = unchecked((int)0x80070050);
    private const int WindowsAlreadyExists = unchecked((int)0x800700B7);
    private const int UnixExists = 17;
    private const int UnixIsAFolder = 21;
    private const int UnixReadOnly = 30;

    /// <summary>A part of a sentence, without a full stop: "diska penuh". The system's own words where nothing fits.</summary>
    public static Words Reason(Exception failure) =>
        failure switch
        {
            FileNotFoundException => new("tidak ditemukan", "not found"),
            DirectoryNotFoundException => new(
                "foldernya tidak ada, atau sebuah berkas menempati namanya",
                "its folder is not there, or a file has its name"
            ),
            PathTooLongException => new("namanya terlalu panjang", "the path is too long"),
            UnauthorizedAccessException => new(
                "akses ditolak; mungkin itu folder, hanya-baca, atau milik pengguna lain",
                "access denied; it may be a folder, read-only, or another user's"
            ),
            _ when DiskFull.Is(failure) => new("diska penuh", "the disk is full"),
            _ when FileInUse.Is(failure) => new("sedang dibuka oleh program lain", "another program has it open"),
            IOException { HResult: WindowsWriteProtected or UnixReadOnly } => new(
                "diska ini hanya dapat dibaca",
                "this disk can only be read"
            ),
            IOException { HResult: WindowsExists or WindowsAlreadyExists or UnixExists } => new(
                "sudah ada berkas dengan nama itu",
                "a file of that name is already there"
            ),
            IOException { HResult: UnixIsAFolder } => new("itu folder, bukan berkas", "that is a folder, not a file"),
            _ => new(failure.Message, failure.Message),
        };
}
