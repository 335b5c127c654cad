using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Exporting;

namespace BlogGen.Cli.Commands;

/// <summary>Writes the question bank of a site as one file.</summary>
internal static class QuizRun
{
    /// <summary>In the order of <see cref="QuizFormat"/>.</summary>
    public static readonly IReadOnlyList<string> Formats = ["moodle", "gift", "aiken", "csv"];

    private static readonly string[] s_files = ["xml", "gift.txt", "aiken.txt", "csv"];

    public static int Run(Request request, int format, string? output)
    {
        var export = SiteExports.Quiz(request.Site, SiteRun.Options(request), (QuizFormat)format);
        Reporters.WriteDiagnostics(request, request.Site, export.Notes, request.Language);
        if (export.Notes.Any(note => note.Effect == Effect.StopsBuild))
            return ExitCodes.NotDone;
        if (export.Exported == 0)
        {
            request.Terminal.Error.WriteLine(NothingToExport(export).In(request.Language));
            return ExitCodes.NotDone;
        }

        var name = new Words("soal.", "questions.").In(request.Language) + s_files[format];
        var path = ExportedFile.Place(request, output, name);
        if (!ExportedFile.Write(request, path, export.Content.Span))
            return ExitCodes.NotDone;
        var shown = request.Shown(path);
        request.Terminal.Out.WriteLine(
            request.IsQuiet
                ? shown
                : new Words(
                    $"{export.Exported} dari {export.Total} soal diekspor ke {shown}",
                    $"{export.Exported} of {export.Total} questions exported to {shown}"
                ).In(request.Language)
        );
        return ExitCodes.Done;
    }

    private static Words NothingToExport(QuizExport export) =>
        export.Total == 0
            ? new(
                "Belum ada soal dalam tulisan yang terbit. Soal ditulis dengan `::: soal`.",
                "No published post has questions yet. They are written with `::: soal`."
            )
            : new(
                "Tidak satu pun soal dapat diekspor dalam bentuk ini.",
                "No question can be exported in this format."
            );
}
