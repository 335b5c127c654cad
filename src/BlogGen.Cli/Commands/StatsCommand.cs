using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Commands;

internal sealed class StatsCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly ValueOption _author = new(
        new Words("NAMA", "NAME"),
        new Words("hanya tulisan penulis ini", "only this author's posts"),
        "--author",
        "--penulis"
    );

    private readonly ValueOption _format = SharedWords.Format(
        new Words("bentuk catatan: untuk orang atau program", "the record's form: for people or programs"),
        "text",
        "json"
    );

    public StatsCommand()
        : base(
            "stats",
            "statistik",
            new Words(
                "Menunjukkan kebiasaan menulis: rangkaian hari, bulan, dan penulis.",
                "Show the writing habit: days in a row, months and authors."
            )
        )
    {
        Add(_site);
        Add(_author);
        Add(_format);
    }

    public override Words Example => new("bloggen stats blog-saya", "bloggen stats my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var report = SiteHabits.Observe(request.Site, SiteRun.Options(request), request.Value(_author));
        var language = request.AskedLanguage ?? report.Language;
        SiteQuestions.WriteStops(request, report.Diagnostics, language);
        if (report.Habit is not { } habit)
            return report.Succeeded ? UnknownAuthor(request, report.Authors, language) : ExitCodes.NotDone;

        if (request.Value(_format) == "json")
            HabitJson.Write(request.Terminal.Out, habit);
        else
            HabitText.Write(
                request.Terminal.Out,
                report,
                habit,
                Quoting.AsArgument(request.Shown(request.Site)),
                language,
                request.IsQuiet
            );
        return ExitCodes.Done;
    }

    private int UnknownAuthor(Request request, IReadOnlyList<string> authors, UiLanguage language)
    {
        var typed = request.Value(_author)!;
        var nearest = Similar.Nearest(typed, authors);
        var message = nearest is null
            ? new Words($"Tidak ada penulis `{typed}` di situs ini.", $"There is no author `{typed}` in this site.")
            : new Words(
                $"Tidak ada penulis `{typed}` di situs ini. Maksud Anda `{nearest}`?",
                $"There is no author `{typed}` in this site. Did you mean `{nearest}`?"
            );
        request.Terminal.Error.WriteLine(Printable.Text(message.In(language)));
        if (authors.Count > 0)
            request.Terminal.Error.WriteLine(
                Printable.Text(
                    new Words(
                        $"→ Penulis di situs ini: {string.Join(", ", authors)}",
                        $"→ Authors in this site: {string.Join(", ", authors)}"
                    ).In(language)
                )
            );
        return ExitCodes.NotDone;
    }
}
