using BlogGen.Checkups;
using BlogGen.Pictures;

namespace BlogGen.Cli.Examining;

/// <summary>Looks at the computer, as far as a site in this folder meets it.</summary>
internal static class MachineSurvey
{
    public static MachineFacts Gather(string site)
    {
        var drive = DriveOf(site);
        return new MachineFacts
        {
            HasPictureLibrary = VipsLibrary.IsThere(),
            FreeBytes = drive?.Free,
            CanWrite = CanWrite(site),
            SiteFolder = site,
            IsNetworkFolder = site.StartsWith(@"\\", StringComparison.Ordinal) || drive?.Type == DriveType.Network,
            IsWindows = OperatingSystem.IsWindows(),
            LongestPath = OperatingSystem.IsWindows() ? LongestPath(site) : 0,
        };
    }

    private static (long Free, DriveType Type)? DriveOf(string site)
    {
        try
        {
            var drive = new DriveInfo(site);
            return (drive.AvailableFreeSpace, drive.DriveType);
        }
        // The share of another computer is no drive of this one.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Only a try tells: rights, read-only disks and virus scanners all have their say.</summary>
    private static bool CanWrite(string site)
    {
        try
        {
            var file = Path.Join(site, $".bloggen-{Guid.NewGuid():N}.tmp");
            using (
                new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)
            )
                return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int LongestPath(string site) =>
        Directory
            .EnumerateFiles(
                site,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }
            )
            .Select(file => file.Length)
            .DefaultIfEmpty(0)
            .Max();
}
