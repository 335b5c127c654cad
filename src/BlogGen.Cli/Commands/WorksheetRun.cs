using BlogGen.Cli.Printing;
using BlogGen.Cli.Reporting;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Exporting.Worksheets;

namespace BlogGen.Cli.Commands;

/// <summary>Writes posts as sheets to print: HTML always, PDF where a browser of the machine makes it.</summary>
internal static class WorksheetRun
{
    public static readonly IReadOnlyList<string> Formats = ["pdf", "html"];

    public static int Run(Request request, WorksheetChoices choices, string? kind, string? output)
    {
        var folder = request.FullPath(output ?? PrintFolder.Name.In(request.Language));
        var wanted = choices.Sheets(request, folder);
        var export = SiteExports.Worksheets(request.Site, choices.Build(request), wanted);
        Reporters.WriteDiagnostics(request, request.Site, export.Notes, request.Language);
        if (export.Notes.Any(note => note.Effect == Effect.StopsBuild))
            return ExitCodes.NotDone;
        if (export.Files.Count == 0)
            return Say(request, NothingToPrint(wanted), ExitCodes.NotDone);

        var pages = export.Files.Select(file => (Path: Path.Combine(folder, file.Name + ".html"), file.Html)).ToList();
        if (!pages.TrueForAll(page => ExportedFile.Write(request, page.Path, page.Html.Span)))
            return ExitCodes.NotDone;
        var printed = kind == "html" ? [] : Print(request, choices, [.. pages.Select(page => page.Path)]);
        List(request, export, folder, [.. pages.Select(page => page.Path), .. printed]);
        if (kind == "html" || printed.Count == pages.Count)
            return ExitCodes.Done;
        return Say(request, NoBrowser, kind == "pdf" ? ExitCodes.NotDone : ExitCodes.Done);
    }

    private static IReadOnlyList<string> Print(Request request, WorksheetChoices choices, IReadOnlyList<string> pages)
    {
        return choices.FindBrowser(request) is { } browser
            ? [.. PdfPrinter.Print(browser, pages, request.Terminal.TemporaryFolder)]
            : [];
    }

    private static void List(Request request, WorksheetExport export, string folder, IReadOnlyList<string> files)
    {
        if (!request.IsQuiet)
            request.Terminal.Out.WriteLine(
                new Words(
                    $"{export.Posts} tulisan dijadikan lembar kerja di {request.Shown(folder)}:",
                    $"{export.Posts} {(export.Posts == 1 ? "post" : "posts")} made into worksheets in {request.Shown(folder)}:"
                ).In(request.Language)
            );
        foreach (var file in files.Order(StringComparer.Ordinal))
            request.Terminal.Out.WriteLine(request.IsQuiet ? request.Shown(file) : "  " + Path.GetFileName(file));
    }

    private static Words NothingToPrint(WorksheetOptions wanted) =>
        wanted.Posts.Count > 0
            ? new("Tidak ada lembar kerja yang dibuat.", "No worksheet was made.")
            : new(
                "Belum ada soal atau tempat jawab dalam tulisan yang terbit. Mulailah dengan `bloggen baru lkpd \"Judul\"`.",
                "No published post has questions or answer spaces yet. Start with `bloggen new lkpd \"Title\"`."
            );

    private static Words NoBrowser =>
        new(
            "PDF tidak dibuat: Chrome, Chromium, atau Edge tidak ditemukan atau gagal. Buka berkas HTML-nya, lalu cetak (Ctrl+P).",
            "No PDF was made: Chrome, Chromium or Edge was not found, or failed. Open the HTML file and print it (Ctrl+P)."
        );

    private static int Say(Request request, Words words, int code)
    {
        request.Terminal.Error.WriteLine(words.In(request.Language));
        return code;
    }
}
