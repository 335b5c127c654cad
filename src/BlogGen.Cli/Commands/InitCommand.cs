using System.CommandLine;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Commands;

internal sealed class InitCommand : Verb
{
    private readonly SiteArgument _folder = new(new Words("FOLDER", "DIR"));

    private readonly ValueOption _title = new(
        new Words("\"…\"", "\"…\""),
        new Words("judul blog", "the site's title"),
        "--title",
        "--judul"
    );

    private readonly ValueOption _author = new(
        new Words("\"…\"", "\"…\""),
        new Words("nama penulis", "the author's name"),
        "--author",
        "--penulis"
    );

    private readonly ValueOption _theme = new(
        new Words("NAMA", "NAME"),
        new Words("tema (bawaan: pena)", "theme (default: pena)"),
        "--theme",
        "--tema"
    );

    private readonly ValueOption _starter = new(
        new Words("guru|sekolah|organisasi", "guru|sekolah|organisasi"),
        new Words("isi awal (bawaan: guru)", "what the site starts with (default: guru)"),
        "--starter"
    )
    {
        Choices = ["guru", "sekolah", "organisasi"],
    };

    public InitCommand()
        : base(
            "init",
            "mulai",
            new Words("Membuat blog baru yang langsung dapat disusun.", "Make a new site that builds at once.")
        )
    {
        Add(_folder);
        Add(_title);
        Add(_author);
        Add(_theme);
        Add(_starter);
    }

    public override Words Example =>
        new(
            "bloggen init blog-saya --title \"Kelas Bu Sari\" --author \"Sari Wulandari\"",
            "bloggen init my-blog --title \"Room 7\" --author \"Sari Wulandari\" --lang en"
        );

    /// <summary>Here <c>--lang</c> is the new site's language too, and a site may be in any.</summary>
    public override bool AcceptsAnyValue(Option option) => option is ValueOption { Name: "--lang" };

    public override int Run(Request request)
    {
        var result = SiteScaffolder.Create(request.Site, Answers(request), request.Now);
        var language = request.Language;
        Reporters.WriteDiagnostics(request, request.Site, result.Diagnostics, language);
        if (!result.Succeeded)
            return ExitCodes.NotDone;

        if (!request.IsQuiet)
            WriteNextSteps(request, result, language);
        return ExitCodes.Done;
    }

    private SiteAnswers Answers(Request request)
    {
        var language = request.Language;
        return new SiteAnswers(
            request.Value(_title)
                ?? Ask(request, new Words("Judul blog", "Title of the site"), TitleFromFolder(request.Site))
                ?? TitleFromFolder(request.Site),
            request.Value(_author)
                ?? Ask(request, new Words("Nama penulis", "Your name"), UnknownAuthor.In(language))
                ?? UnknownAuthor.In(language),
            request.Value(request.Shared.Lang) ?? "id",
            request.Value(_theme) ?? "pena",
            request.Value(_starter) ?? "guru"
        );
    }

    private static readonly Words UnknownAuthor = new("Nama Anda", "Your Name");

    /// <summary>Null where nobody can be asked, or where the answer is empty.</summary>
    private static string? Ask(Request request, Words question, string fallback)
    {
        if (!request.Terminal.CanAsk)
            return null;

        request.Terminal.Out.Write($"{question.In(request.Language)} [{fallback}]: ");
        request.Terminal.Out.Flush();
        return request.Terminal.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }

    /// <summary><c>blog-saya</c> becomes "Blog Saya".</summary>
    private static string TitleFromFolder(string folder)
    {
        var words = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))
            .Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => char.ToUpperInvariant(w[0]) + w[1..]);
        return string.Join(' ', words) is { Length: > 0 } title ? title : "Blog";
    }

    private static void WriteNextSteps(Request request, ScaffoldResult result, UiLanguage language)
    {
        var folder = Quoting.IfNeeded(request.Shown(request.Site));
        var site = folder == "." ? "" : " " + folder;
        var output = request.Terminal.Out;
        output.WriteLine(
            new Words(
                $"Blog siap di {folder} ({result.Written.Count} berkas).",
                $"The site is ready in {folder} ({result.Written.Count} files)."
            ).In(language)
        );
        if (request.IsVerbose)
        {
            foreach (var file in result.Written)
                output.WriteLine("  " + file);
        }
        output.WriteLine();
        output.WriteLine(new Words("Langkah berikutnya:", "Next:").In(language));
        output.WriteLine($"  bloggen build{site}");
        output.WriteLine(
            new Words($"  bloggen new post \"Judul Saya\"{site}", $"  bloggen new post \"My Title\"{site}").In(language)
        );
    }
}
