using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class ExportCommand : Verb
{
    private readonly ValueArgument _what = new(
        new Words("ISI", "WHAT"),
        new Words(
            "yang diekspor: quiz (kumpulan soal), worksheet (lembar kerja untuk dicetak), atau kit (bekal lokakarya: program, contoh, lembar ringkas)",
            "what to export: quiz (the question bank), worksheet (sheets to print) or kit (for a workshop: program, sample, cheat sheet)"
        )
    );

    private readonly SiteArgument _site = new();

    private readonly ValueOption _kind = new(
        new Words("BENTUK", "FORMAT"),
        new Words(
            "soal: moodle (bawaan, dengan gambar), gift, aiken, csv; lembar kerja: pdf (bawaan bila Chrome atau Edge ada) atau html; kit: zip",
            "questions: moodle (default, with pictures), gift, aiken, csv; worksheets: pdf (default where Chrome or Edge is found) or html; kits: zip"
        ),
        "--kind"
    )
    {
        Choices = [.. QuizRun.Formats, .. WorksheetRun.Formats, .. KitRun.Formats],
    };

    private readonly ValueOption _output = new(
        new Words("TUJUAN", "PATH"),
        new Words("berkas hasil; untuk lembar kerja: foldernya", "the file to write; for worksheets: the folder"),
        "--output",
        "-o"
    );

    private readonly WorksheetChoices _sheets = new();

    private readonly ValuesOption _programs = new(
        new Words("FOLDER|ZIP", "DIR|ZIP"),
        new Words(
            "kit: program bloggen yang ikut, dari folder atau arsip rilis; boleh ditulis beberapa kali (bawaan: program ini)",
            "kits: the bloggen program to put in, from a folder or a release archive; can be given several times (default: this one)"
        ),
        "--program"
    );

    public ExportCommand()
        : base(
            "export",
            "ekspor",
            new Words(
                "Mengekspor soal, misalnya ke Moodle, lembar kerja untuk dicetak, atau bekal lokakarya.",
                "Export questions, to Moodle for one, worksheets to print, or a workshop's kit."
            )
        )
    {
        Add(_what);
        Add(_site);
        Add(_kind);
        Add(_output);
        foreach (var option in _sheets.Options)
            Add(option);
        Add(_programs);
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
        // A kit without a site brings bloggen's own sample, from wherever one is.
        var needsSite = formats != KitRun.Formats || request.Folder is not null;
        if (needsSite && SiteFolder.Complain(request) is { } code)
            return code;
        var output = request.Value(_output);
        return formats == QuizRun.Formats
                ? QuizRun.Run(request, Math.Max(0, formats.ToList().IndexOf(kind ?? "")), output)
            : formats == KitRun.Formats
                ? KitRun.Run(request, request.Values(_programs), _sheets.FindBrowser(request), output)
            : WorksheetRun.Run(request, _sheets, kind, output);
    }

    private static IReadOnlyList<string> FormatsOf(string what) =>
        what switch
        {
            "quiz" or "soal" or "kuis" => QuizRun.Formats,
            "worksheet" or "worksheets" or "lembar" or "lembar-kerja" or "lkpd" => WorksheetRun.Formats,
            "kit" or "bekal" => KitRun.Formats,
            _ => [],
        };

    private static Words UnknownContent(string what) =>
        new(
            $"`{what}` tidak dapat diekspor. Pilihannya: quiz, worksheet, kit.",
            $"`{what}` cannot be exported. You can choose: quiz, worksheet, kit."
        );

    private static Words WrongKind(string kind, string what, IReadOnlyList<string> formats) =>
        new(
            $"`{what}` tidak dapat diekspor sebagai `{kind}`. Pilihannya: {string.Join(", ", formats)}.",
            $"`{what}` cannot be exported as `{kind}`. You can choose: {string.Join(", ", formats)}."
        );
}
