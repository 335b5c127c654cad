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
        new Words(
            "tema: pena (bawaan), papan, sekolah; nama baru membuat tema anak",
            "theme: pena (the default), papan, sekolah; a new name makes a child theme"
        ),
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

    private readonly Flag _gitHub = new(
        new Words("sama dengan --host github", "the same as --host github"),
        "--github"
    );

    private readonly ValueOption _host = HostSetup.Option();

    public InitCommand()
        : base(
            "init",
            "mulai",
            new Words("Membuat blog baru yang langsung dapat dibangun.", "Make a new site that builds at once.")
        )
    {
        Add(_folder);
        Add(_title);
        Add(_author);
        Add(_theme);
        Add(_starter);
        Add(_gitHub);
        Add(_host);
    }

    public override Words Example =>
        new(
            "bloggen init blog-saya --title \"Kelas Bu Sari\" --author \"Sari Wulandari\"",
            "bloggen init my-blog --title \"Room 7\" --author \"Sari Wulandari\" --lang en"
        );

    /// <summary>Here <c>--lang</c> is the new site's language too, and a site may be in any.</summary>
    public override Func<string, Words?>? JudgeOf(Option option) =>
        option is ValueOption { Name: "--lang" } ? SiteLanguage.Complain : null;

    public override int Run(Request request)
    {
        if (request.Wants(_gitHub) && request.Value(_host) is { } other and not "github")
            return UsageErrors.Write([TwoHosts(other).In(request.Language)], this, request);
        SiteHost? host =
            request.Value(_host) is { } name ? HostSetup.HostOf(name)
            : request.Wants(_gitHub) ? SiteHost.GitHub
            : null;
        // A site that is there needs no second beginning, only what its host wants.
        if (host is { } wanted && File.Exists(Path.Join(request.Site, "bloggen.yml")))
            return HostSetup.Run(request, wanted);
        if (SiteFolder.ComplainAboutNew(request) is { } code)
            return code;

        var answers = Answers(request);
        var result = SiteScaffolder.Create(request.Site, answers, request.Now);
        var language = request.Language;
        Reporters.WriteDiagnostics(request, request.Site, result.Diagnostics, language);
        if (!result.Succeeded)
            return ExitCodes.NotDone;

        if (!request.IsQuiet)
            WriteNextSteps(request, answers, result, language);
        return host is { } online ? HostSetup.Run(request, online) : ExitCodes.Done;
    }

    private static Words TwoHosts(string other) =>
        new(
            $"`--github` dan `--host {other}` menyebut dua layanan. Pilih salah satu.",
            $"`--github` and `--host {other}` name two hosts. Choose one of them."
        );

    private SiteAnswers Answers(Request request)
    {
        var starter = request.Value(_starter) ?? "guru";
        return new SiteAnswers(
            Given(request, _title)
                ?? Ask(request, new Words("Judul blog", "Title of the site"), TitleFromFolder(request.Site))
                ?? TitleFromFolder(request.Site),
            Given(request, _author)
                ?? Ask(
                    request,
                    new Words("Nama penulis", "Your name"),
                    new Words("boleh kosong", "may be empty").In(request.Language)
                )
                ?? "",
            request.Value(request.Shared.Lang) ?? "id",
            Given(request, _theme) ?? SiteAnswers.ThemeOf(starter),
            starter
        );
    }

    private static string? Given(Request request, ValueOption option) =>
        request.Value(option)?.Trim() is { Length: > 0 } value ? value : null;

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

    private static void WriteNextSteps(Request request, SiteAnswers answers, ScaffoldResult result, UiLanguage language)
    {
        var folder = Quoting.IfNeeded(request.Shown(request.Site));
        var site = Quoting.AsArgument(request.Shown(request.Site));
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
        if (answers.Author.Length == 0)
            output.WriteLine(
                new Words(
                    "Nama penulis belum ada; isi kapan saja di bloggen.yml.",
                    "There is no author yet; write your name into bloggen.yml at any time."
                ).In(language)
            );
        if (result.Written.Contains("theme/theme.yml"))
            output.WriteLine(ChildTheme(answers.Theme).In(language).ReplaceLineEndings());
        output.WriteLine();
        output.WriteLine(new Words("Langkah berikutnya:", "Next:").In(language));
        output.WriteLine($"  bloggen serve{site} --open");
        output.WriteLine(
            new Words($"  bloggen new post \"Judul Saya\"{site}", $"  bloggen new post \"My Title\"{site}").In(language)
        );
        output.WriteLine($"  bloggen build{site}");
    }

    private static Words ChildTheme(string name) =>
        new(
            $"""

            Tema anak `{name}` ada di folder theme:
              theme/theme.yml             nama tema dan induknya
              theme/partials/footer.html  contoh: menggantikan kaki halaman tema induk
            Berkas lain tetap diambil dari tema induk. Semua nama yang dapat dipakai: halaman Acuan Tema di panduan.
            """,
            $"""

            The child theme `{name}` is in the folder theme:
              theme/theme.yml             the theme's name and its parent
              theme/partials/footer.html  an example: takes the place of the parent's page foot
            All other files come from the parent theme. Every name that you can use: the page Theme Reference of the guide.
            """
        );
}
