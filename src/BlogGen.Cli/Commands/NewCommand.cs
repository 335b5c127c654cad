using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Commands;

internal sealed class NewCommand : Verb
{
    private readonly ValueArgument _type = new(
        new Words("JENIS", "TYPE"),
        new Words(
            "jenis tulisan: post, halaman, atau kerangka lain",
            "the kind of text: post, page or another archetype"
        )
    );

    private readonly ValueArgument _title = new(
        new Words("JUDUL", "TITLE"),
        new Words("judul, di antara tanda kutip", "the title, in quotes")
    );

    private readonly SiteArgument _site = new();

    public NewCommand()
        : base("new", "baru", new Words("Memulai tulisan baru sebagai draf.", "Start a new text as a draft."))
    {
        Add(_type);
        Add(_title);
        Add(_site);
    }

    public override Words Example => new("bloggen new post \"Zat Cair\"", "bloggen new post \"Liquids\"");

    public override Words? ExplainSurplus(Request request) => UnquotedTitle(request, request.Surplus);

    public override int Run(Request request)
    {
        if (request.Surplus.Count == 0 && IsTitlesSecondWord(request) && UnquotedTitle(request, []) is { } words)
            return UsageErrors.Write([words.In(request.Language)], this, request);
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var result = PostScaffolder.Create(request.Site, request.Value(_type)!, request.Value(_title)!, request.Now);
        Reporters.WriteDiagnostics(request, request.Site, result.Diagnostics, request.Language);
        if (!result.Succeeded)
            return ExitCodes.NotDone;

        WriteNextSteps(request, result.Written[0]);
        return ExitCodes.Done;
    }

    /// <summary>Where a folder of nearly this name is there, that is what was meant.</summary>
    private bool IsTitlesSecondWord(Request request) =>
        request.Value(_site) is { } site
        && !site.Contains('/', StringComparison.Ordinal)
        && !site.Contains('\\', StringComparison.Ordinal)
        && !Path.Exists(request.FullPath(site))
        && !request.Value(_title)!.Contains(' ', StringComparison.Ordinal)
        && SiteFolder.Nearest(request.FullPath(site)) is null;

    /// <summary>The last word may well be the site.</summary>
    private Words? UnquotedTitle(Request request, IReadOnlyList<string> surplus)
    {
        if (request.Value(_title) is not { } title || request.Value(_site) is not { } second)
            return null;
        List<string> words = [title, second, .. surplus.Where(word => !word.StartsWith('-'))];
        var site = Directory.Exists(request.FullPath(words[^1])) ? words[^1] : null;
        if (site is not null)
            words.RemoveAt(words.Count - 1);
        var command =
            $"bloggen new {request.Value(_type)} \"{string.Join(' ', words)}\"{Quoting.AsArgument(site ?? "")}";
        return new Words(
            $"Judul yang lebih dari satu kata perlu diapit tanda kutip: {command}",
            $"A title of several words needs quotes: {command}"
        );
    }

    private static void WriteNextSteps(Request request, string file)
    {
        var path = Quoting.IfNeeded(request.Shown(Path.Combine(request.Site, file)));
        if (request.IsQuiet)
        {
            request.Terminal.Out.WriteLine(path);
            return;
        }

        var site = request.Folder is { } folder ? " " + Quoting.IfNeeded(folder) : "";
        request.Terminal.Out.WriteLine(new Words(
                $"""
                Draf dibuat: {path}

                Ini masih draf, jadi belum ikut terbit. Tulis isinya dengan penyunting teks apa saja.
                Melihat hasilnya:  bloggen serve{site}
                Menerbitkannya:    hapus baris `draf: ya`, lalu bloggen publish{site} atau kirim ke GitHub
                """,
                $"""
                Draft made: {path}

                It is a draft, so it is not published yet. Write it in any text editor.
                To look at it:     bloggen serve{site}
                To publish it:     delete the line `draft: yes` (or `draf: ya`), then bloggen publish{site} or push to GitHub
                """
            ).In(request.Language).ReplaceLineEndings());
    }
}
