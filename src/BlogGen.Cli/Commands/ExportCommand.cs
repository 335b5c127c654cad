using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Exporting;

namespace BlogGen.Cli.Commands;

internal sealed class ExportCommand : Verb
{
    private static readonly string[] s_formats = ["moodle", "gift", "aiken", "csv"];
    private static readonly string[] s_files = ["xml", "gift.txt", "aiken.txt", "csv"];

    private readonly ValueArgument _what = new(
        new Words("ISI", "WHAT"),
        new Words("yang diekspor: quiz (kumpulan soal)", "what to export: quiz (the question bank)")
    );

    private readonly SiteArgument _site = new();

    private readonly ValueOption _kind = new(
        new Words("BENTUK", "FORMAT"),
        new Words(
            "moodle (bawaan, dengan gambar), gift, aiken, atau csv",
            "moodle (default, with pictures), gift, aiken or csv"
        ),
        "--kind"
    )
    {
        Choices = s_formats,
    };

    private readonly ValueOption _output = new(
        new Words("BERKAS", "FILE"),
        new Words("berkas hasil", "the file to write"),
        "--output",
        "-o"
    );

    public ExportCommand()
        : base(
            "export",
            "ekspor",
            new Words(
                "Mengekspor soal dari semua tulisan yang terbit, misalnya ke Moodle.",
                "Export the questions of all published posts, to Moodle for one."
            )
        )
    {
        Add(_what);
        Add(_site);
        Add(_kind);
        Add(_output);
    }

    public override Words Example =>
        new(
            "bloggen ekspor quiz blog-saya --kind gift --output soal.txt",
            "bloggen export quiz my-blog --kind gift --output questions.txt"
        );

    public override int Run(Request request)
    {
        if (request.Value(_what) is not ("quiz" or "soal" or "kuis") and var what)
            return UsageErrors.Write([UnknownContent(what!).In(request.Language)], this, request);
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var format = Math.Max(0, Array.IndexOf(s_formats, request.Value(_kind)));
        var export = SiteBuilder.ExportQuiz(request.Site, SiteRun.Options(request), (QuizFormat)format);
        Reporters.WriteDiagnostics(request, request.Site, export.Notes, request.Language);
        if (export.Notes.Any(note => note.Effect == Effect.StopsBuild))
            return ExitCodes.NotDone;
        if (export.Exported == 0)
            return Say(request, NothingToExport(export), ExitCodes.NotDone);

        var name = new Words("soal.", "questions.").In(request.Language) + s_files[format];
        return Write(request, request.FullPath(request.Value(_output) ?? name), export);
    }

    private static Words UnknownContent(string what) =>
        new($"`{what}` tidak dapat diekspor. Pilihannya: quiz.", $"`{what}` cannot be exported. You can choose: quiz.");

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

    private static int Write(Request request, string path, QuizExport export)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, export.Content.Span);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(
                request,
                new Words($"Berkas tidak dapat ditulis: {e.Message}", $"The file cannot be written: {e.Message}"),
                ExitCodes.NotDone
            );
        }
        var shown = request.Shown(path);
        if (request.IsQuiet)
            request.Terminal.Out.WriteLine(shown);
        else
            request.Terminal.Out.WriteLine(
                new Words(
                    $"{export.Exported} dari {export.Total} soal diekspor ke {shown}",
                    $"{export.Exported} of {export.Total} questions exported to {shown}"
                ).In(request.Language)
            );
        return ExitCodes.Done;
    }

    private static int Say(Request request, Words words, int code)
    {
        request.Terminal.Error.WriteLine(words.In(request.Language));
        return code;
    }
}
