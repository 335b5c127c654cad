using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class ExportCommand : Verb
{
    private readonly ValueArgument _what = new(
        new Words("ISI", "WHAT"),
        new Words(
            "yang diekspor: quiz (kumpulan soal) atau worksheet (lembar kerja untuk dicetak)",
            "what to export: quiz (the question bank) or worksheet (sheets to print)"
        )
    );

    private readonly SiteArgument _site = new();

    private readonly ValueOption _kind = new(
        new Words("BENTUK", "FORMAT"),
        new Words(
            "soal: moodle (bawaan, dengan gambar), gift, aiken, csv; lembar kerja: pdf (bawaan bila Chrome atau Edge ada) atau html",
            "questions: moodle (default, with pictures), gift, aiken, csv; worksheets: pdf (default where Chrome or Edge is found) or html"
        ),
        "--kind"
    )
    {
        Choices = [.. QuizRun.Formats, .. WorksheetRun.Formats],
    };

    private readonly ValueOption _output = new(
        new Words("TUJUAN", "PATH"),
        new Words("berkas hasil; untuk lembar kerja: foldernya", "the file to write; for worksheets: the folder"),
        "--output",
        "-o"
    );

    private readonly WorksheetChoices _sheets = new();

    public ExportCommand()
        : base(
            "export",
            "ekspor",
            new Words(
                "Mengekspor soal, misalnya ke Moodle, atau lembar kerja untuk dicetak.",
                "Export questions, to Moodle for one, or worksheets to print."
            )
        )
    {
        Add(_what);
        Add(_site);
        Add(_kind);
        Add(_output);
        foreach (var option in _sheets.Options)
            Add(option);
    }

    public override Words Example =>
        new(
            "bloggen ekspor worksheet blog-saya --post zat-cair --variants 2",
            "bloggen export worksheet my-blog --post liquids --variants 2"
        );

    public override int Run(Request request)
    {
        var what = request.Value(_what)!;
        var formats = FormatsOf(what);
        if (formats.Count == 0)
            return UsageErrors.Write([UnknownContent(what).In(request.Language)], this, request);
        var kind = request.Value(_kind);
        if (kind is not null && !formats.Contains(kind))
            return UsageErrors.Write([WrongKind(kind, what, formats).In(request.Language)], this, request);
        if (SiteFolder.Complain(request) is { } code)
            return code;
        return formats == QuizRun.Formats
            ? QuizRun.Run(request, Math.Max(0, formats.ToList().IndexOf(kind ?? "")), request.Value(_output))
            : WorksheetRun.Run(request, _sheets, kind, request.Value(_output));
    }

    private static IReadOnlyList<string> FormatsOf(string what) =>
        what switch
        {
            "quiz" or "soal" or "kuis" => QuizRun.Formats,
            "worksheet" or "worksheets" or "lembar" or "lembar-kerja" or "lkpd" => WorksheetRun.Formats,
            _ => [],
        };

    private static Words UnknownContent(string what) =>
        new(
            $"`{what}` tidak dapat diekspor. Pilihannya: quiz, worksheet.",
            $"`{what}` cannot be exported. You can choose: quiz, worksheet."
        );

    private static Words WrongKind(string kind, string what, IReadOnlyList<string> formats) =>
        new(
            $"`{what}` tidak dapat diekspor sebagai `{kind}`. Pilihannya: {string.Join(", ", formats)}.",
            $"`{what}` cannot be exported as `{kind}`. You can choose: {string.Join(", ", formats)}."
        );
}
