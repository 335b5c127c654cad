using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Importing;

namespace BlogGen.Cli.Commands;

internal sealed class ImportCommand : Verb
{
    private readonly ValueArgument _source = new(
        new Words("ASAL", "SOURCE"),
        new Words("asal berkas: gift (bank soal Moodle)", "where the file is from: gift (Moodle's question bank)")
    );

    private readonly ValueArgument _file = new(
        new Words("BERKAS", "FILE"),
        new Words("berkas yang diimpor", "the file to import")
    );

    private readonly SiteArgument _site = new();

    public ImportCommand()
        : base(
            "import",
            "impor",
            new Words("Mengimpor bank soal sebagai draf tulisan.", "Import a question bank as a draft.")
        )
    {
        Add(_source);
        Add(_file);
        Add(_site);
    }

    public override Words Example =>
        new("bloggen impor gift soal.txt blog-saya", "bloggen import gift questions.txt my-blog");

    public override int Run(Request request)
    {
        if (request.Value(_source) is not "gift" and var source)
            return UsageErrors.Write([UnknownSource(source!).In(request.Language)], this, request);
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var path = request.FullPath(request.Value(_file)!);
        if (Read(request, path) is not { } bytes)
            return ExitCodes.NotDone;
        var result = GiftImporter.Import(request.Site, Path.GetFileName(path), bytes, request.Now);
        Reporters.WriteDiagnostics(request, Path.GetDirectoryName(path)!, result.Diagnostics, request.Language);
        if (!result.Succeeded)
            return ExitCodes.NotDone;
        var post = Quoting.IfNeeded(request.Shown(Path.Combine(request.Site, result.Written[0])));
        request.Terminal.Out.WriteLine(
            request.IsQuiet
                ? post
                : new Words(
                    $"Draf dibuat: {post}\nPeriksa soalnya, lalu hapus baris `draf: ya` untuk menerbitkannya.",
                    $"Draft made: {post}\nLook through its questions, then delete the line `draft: yes` to publish it."
                )
                    .In(request.Language)
                    .ReplaceLineEndings()
        );
        return ExitCodes.Done;
    }

    private static Words UnknownSource(string source) =>
        new(
            $"Asal `{source}` tidak dikenal. Pilihannya: gift.",
            $"The source `{source}` is not known. You can choose: gift."
        );

    private static byte[]? Read(Request request, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = FileFailure.Reason(e);
            var words = new Words(
                $"`{request.Shown(path)}` tidak dapat dibuka: {reason.Id}.",
                $"`{request.Shown(path)}` cannot be opened: {reason.En}."
            );
            request.Terminal.Error.WriteLine(words.In(request.Language));
            return null;
        }
    }
}
