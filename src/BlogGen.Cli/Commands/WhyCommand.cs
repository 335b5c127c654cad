using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Commands;

internal sealed class WhyCommand : Verb
{
    private readonly ValueArgument _file = new(
        new Words("BERKAS", "FILE"),
        new Words("berkas tulisan", "the file of a post or page")
    );

    private readonly SiteArgument _site = new();

    public WhyCommand()
        : base(
            "why",
            "kenapa",
            new Words("Menjelaskan kenapa sebuah tulisan terbit atau tidak.", "Explain why a text is published or not.")
        )
    {
        Add(_file);
        Add(_site);
    }

    public override Words Example =>
        new("bloggen why 2026-08-17-zat-cair.md blog-saya", "bloggen why 2026-08-17-liquids.md my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var result = SiteBuilder.List(request.Site, SiteRun.Options(request));
        var language = request.AskedLanguage ?? result.Language;
        if (!result.Succeeded)
        {
            SiteQuestions.WriteStops(request, result.Diagnostics, language);
            return ExitCodes.NotDone;
        }

        return ListingFinder.Find(request, request.Value(_file)!, result.Listings) switch
        {
            [] => NotFound(request, result.Listings, language),
            [var one] => Explain(request, one, result, language),
            var several => Ambiguous(request, several, language),
        };
    }

    private static int Explain(Request request, Listing listing, BuildResult result, UiLanguage language)
    {
        Explanation.Write(request.Terminal.Out, listing, language, result.Address);
        Diagnostic[] problems = [.. result.Diagnostics.Where(d => d.Location?.File == listing.File)];
        if (problems.Length > 0)
        {
            request.Terminal.Out.WriteLine();
            Reporters.WriteDiagnostics(request, request.Site, problems, language);
        }
        return ExitCodes.Done;
    }

    private int NotFound(Request request, IReadOnlyList<Listing> listings, UiLanguage language)
    {
        var typed = request.Value(_file)!;
        var byName = listings.GroupBy(l => ListingFinder.Name(l.File)).ToDictionary(g => g.Key, g => g.First().File);
        var nearest = Similar.Nearest(ListingFinder.Name(typed.Replace('\\', '/')), byName.Keys);
        var message = nearest is null
            ? new Words($"Tidak ada tulisan `{typed}` di situs ini.", $"There is no text `{typed}` in this site.")
            : new Words(
                $"Tidak ada tulisan `{typed}` di situs ini. Maksud Anda `{byName[nearest]}`?",
                $"There is no text `{typed}` in this site. Did you mean `{byName[nearest]}`?"
            );
        request.Terminal.Error.WriteLine(message.In(language));
        request.Terminal.Error.WriteLine(
            new Words("→ Semua tulisan: bloggen list", "→ All texts: bloggen list").In(language)
        );
        return ExitCodes.NotDone;
    }

    private int Ambiguous(Request request, IReadOnlyList<Listing> listings, UiLanguage language)
    {
        var typed = request.Value(_file)!;
        request.Terminal.Error.WriteLine(
            new Words(
                $"Ada {listings.Count} berkas yang cocok dengan `{typed}`. Pilih salah satu:",
                $"{listings.Count} files match `{typed}`. Choose one:"
            ).In(language)
        );
        foreach (var listing in listings)
            request.Terminal.Error.WriteLine("  " + listing.File);
        return ExitCodes.NotDone;
    }
}
