using BlogGen.Cli.Printing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>Writes a workshop's kit as one zip.</summary>
internal static class KitRun
{
    public static readonly IReadOnlyList<string> Formats = ["zip"];

    /// <param name="browser">That prints the cheat sheet as PDF; null where there is none.</param>
    public static int Run(Request request, IReadOnlyList<string> programs, string? browser, string? output)
    {
        var kit = KitBuilder.Build(Wanted(request, programs, browser), SiteRun.Options(request));
        Reporters.WriteDiagnostics(request, request.Site, kit.Notes, request.Language);
        if (kit.Zip.IsEmpty)
            return ExitCodes.NotDone;

        var name = new Words("kit-bloggen.zip", "bloggen-kit.zip").In(request.Language);
        var path = AsZip(ExportedFile.Place(request, output, name));
        if (!ExportedFile.Write(request, path, kit.Zip.Span))
            return ExitCodes.NotDone;
        request.Terminal.Out.WriteLine(
            request.IsQuiet ? request.Shown(path) : Report(kit, request.Shown(path)).In(request.Language)
        );
        return ExitCodes.Done;
    }

    private static KitRequest Wanted(Request request, IReadOnlyList<string> programs, string? browser)
    {
        string[] own = request.Terminal.NativeProgram is { } program ? [program] : [];
        return new KitRequest(
            programs.Count > 0 ? [.. programs.Select(request.FullPath)] : own,
            ProgramVersion.Current,
            ProgramVersion.Released ?? DateOnly.FromDateTime(request.Now.DateTime)
        )
        {
            SampleSite = request.Folder is null ? null : request.Site,
            Print = page => browser is null ? null : Print(page, browser, request.Terminal.TemporaryFolder),
        };
    }

    /// <summary>Windows opens by its ending what it unpacks; <c>--output kit.tar</c> makes no other archive of it.</summary>
    private static string AsZip(string path) =>
        path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? path : path + ".zip";

    private static byte[]? Print(ReadOnlyMemory<byte> page, string browser, string temporaryFolder)
    {
        var folder = Path.Combine(temporaryFolder, "bloggen-kit-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, "page.html");
            File.WriteAllBytes(file, page.Span);
            return PdfPrinter.Print(browser, [file], temporaryFolder).Select(File.ReadAllBytes).FirstOrDefault();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Words Report(KitExport kit, string path)
    {
        var size = Math.Max(1, (kit.Zip.Length + 500_000) / 1_000_000);
        var systems = string.Join(", ", kit.Systems);
        return new(
            $"Kit untuk {systems} siap di {path} ({size} MB). Lembar ringkas: {(kit.HasPdf ? "HTML dan PDF" : "HTML")}.",
            $"The kit for {systems} is ready in {path} ({size} MB). Cheat sheet: {(kit.HasPdf ? "HTML and PDF" : "HTML")}."
        );
    }
}
