using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Checkups;

internal static class MachineFindings
{
    private const long Megabyte = 1_000_000;

    /// <summary>Windows stops at 260 where long paths are not switched on, and the built page's path is a little longer.</summary>
    private const int LongPath = 220;

    private static readonly string[] CloudFolders = ["OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "My Drive"];

    public static IEnumerable<Finding> Of(MachineFacts machine)
    {
        yield return Writable(machine);
        if (Space(machine.FreeBytes) is { } space)
            yield return space;
        yield return Pictures(machine);
        if (machine is { IsWindows: true, LongestPath: > LongPath })
            yield return LongPaths(machine.LongestPath);
        if (CloudFolder(machine.SiteFolder) is { } cloud)
            yield return InCloud(cloud);
        if (machine.IsNetworkFolder)
            yield return OnNetwork();
    }

    private static Finding Writable(MachineFacts machine) =>
        machine.CanWrite
            ? Finding.Fine("folder", new("Folder situs dapat ditulisi.", "The site's folder can be written to."))
            : Finding.Error(
                "folder",
                new("Folder situs tidak dapat ditulisi.", "The site's folder cannot be written to."),
                new(
                    "Pindahkan situs ke folder milik Anda, misalnya Dokumen, atau cabut tanda hanya-baca.",
                    "Move the site into a folder of your own, such as Documents, or take the read-only mark away."
                )
            );

    private static Finding? Space(long? free)
    {
        if (free is not { } bytes)
            return null;
        var words = new Words(
            $"Sisa ruang diska: {NumberText.FileSize(bytes, "id")}.",
            $"Free disk space: {NumberText.FileSize(bytes, "en")}."
        );
        var advice = new Words(
            "Kosongkan diska; situs dengan banyak foto memerlukan beberapa ratus MB.",
            "Free some space; a site with many photos needs a few hundred MB."
        );
        return bytes switch
        {
            < 50 * Megabyte => Finding.Error("disk", words, advice),
            < 500 * Megabyte => Finding.Warning("disk", words, advice),
            _ => Finding.Fine("disk", words),
        };
    }

    private static Finding Pictures(MachineFacts machine) =>
        machine.HasPictureLibrary
            ? Finding.Fine("pictures", new("Pustaka gambar siap.", "The picture library is ready."))
            : Finding.Warning("pictures", Problems.NoPictureLibrary().Message, Problems.NoPictureLibrary().Hint);

    private static Finding LongPaths(int length) =>
        Finding.Warning(
            "paths",
            new(
                $"Ada berkas dengan alamat {length} huruf; Windows biasanya berhenti di 260.",
                $"A file's path is {length} letters long; Windows usually stops at 260."
            ),
            new(
                "Pindahkan situs ke folder yang pendek, misalnya C:\\blog.",
                "Move the site into a short folder, such as C:\\blog."
            )
        );

    /// <summary>The name of the service; a business account's folder has the school's name behind it.</summary>
    private static string? CloudFolder(string folder) =>
        folder
            .Split('/', '\\')
            .Select(part =>
                CloudFolders.FirstOrDefault(name =>
                    part.Equals(name, StringComparison.OrdinalIgnoreCase)
                    || part.StartsWith(name + " - ", StringComparison.OrdinalIgnoreCase)
                )
            )
            .FirstOrDefault(name => name is not null);

    private static Finding InCloud(string name) =>
        Finding.Note(
            "folder",
            new(
                $"Situs ada di folder {name}, yang kadang menahan berkas selagi disinkronkan.",
                $"The site lies in a {name} folder, which sometimes holds files while they are synchronised."
            ),
            new(
                "Bila bangun tersendat, jeda sinkronisasi atau pindahkan situs ke folder biasa.",
                "If a build gets stuck, pause the synchronisation or move the site into a plain folder."
            )
        );

    private static Finding OnNetwork() =>
        Finding.Note(
            "folder",
            new(
                "Situs ada di folder jaringan: bangun lebih lambat, dan pratinjau bisa luput melihat simpanan.",
                "The site lies on the network: builds are slower, and the preview may miss what is saved."
            ),
            new("Kerjakan salinannya di diska komputer ini.", "Work on a copy on this computer's disk.")
        );
}
