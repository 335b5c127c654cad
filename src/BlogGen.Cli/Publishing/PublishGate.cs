using BlogGen.Cli.Commands;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary>Nothing goes online that was not looked at before; drafts never do.</summary>
internal static class PublishGate
{
    /// <summary>Says what was found, as <c>check</c> would; null where that keeps the site from going online.</summary>
    public static BuildOptions? Check(Request request, PublishWish wish, string? hostedAt = null)
    {
        var options = SiteRun.Options(request) with { Strict = wish.IsStrict };
        options = options with { HostedAt = hostedAt ?? options.HostedAt };
        var check = SiteBuilder.Check(request.Site, options);
        var strictness = new Strictness(IsCheck: false, wish.IsStrict);
        Reporters.WriteDiagnostics(
            request,
            request.Site,
            [.. check.Diagnostics.Select(found => found with { Severity = strictness.SeverityOf(found) })],
            request.Language
        );
        return strictness.ExitCode(check) == ExitCodes.Done ? options : null;
    }

    /// <summary>False for a build that did not come to its end, after saying why.</summary>
    public static bool IsWhole(Request request, BuildResult built)
    {
        if (!built.Succeeded)
            Reporters.WriteDiagnostics(
                request,
                request.Site,
                [.. built.Diagnostics.Where(d => d.Effect == Effect.StopsBuild)],
                request.Language
            );
        return built.Succeeded;
    }

    public static void Tell(Request request, Diagnostic problem) =>
        Reporters.WriteDiagnostics(request, request.Site, [problem], request.Language);

    /// <summary>The last line after everything that went wrong, so that nobody wonders what is online now.</summary>
    /// <returns>The exit code.</returns>
    public static int Close(Request request, PublishWish wish)
    {
        var words = wish switch
        {
            { Undoes: true } => new Words(
                "Tidak ada yang dikembalikan; situs yang sudah terbit tetap seperti semula.",
                "Nothing was put back; what is online stays as it was."
            ),
            { Folder: not null } => new Words(
                "Belum ada yang diterbitkan; isi folder tujuan tetap seperti semula.",
                "Nothing was published; the target folder stays as it was."
            ),
            _ => new Words(
                "Belum ada yang diterbitkan; situs yang sudah terbit tetap seperti semula.",
                "Nothing was published; what is online stays as it was."
            ),
        };
        return WriteLast(request, words);
    }

    /// <summary>The last line where the push broke off: a second undo would go one state too far.</summary>
    /// <returns>The exit code.</returns>
    public static int LeaveOpen(Request request, PublishWish wish) =>
        WriteLast(
            request,
            wish.Undoes
                ? new Words(
                    "Belum pasti apakah keadaan lama sudah kembali. Lihat dulu dengan `bloggen publish --undo --dry-run`.",
                    "It is not certain whether the older state is back. Look first with `bloggen publish --undo --dry-run`."
                )
                : new Words(
                    "Belum pasti apakah kiriman sampai. Jalankan `bloggen publish` lagi untuk memastikannya.",
                    "It is not certain whether the push arrived. Run `bloggen publish` again to make sure."
                )
        );

    private static int WriteLast(Request request, Words words)
    {
        var terminal = request.Terminal;
        var paint = Reporters.UsesColor(request, terminal.ErrorIsTerminal);
        terminal.Error.WriteLine();
        terminal.Error.WriteLine(Paint.Red.Apply(words.In(request.Language), paint));
        return ExitCodes.NotDone;
    }

    public static void Say(Request request, Words words)
    {
        if (!request.IsQuiet)
            request.Terminal.Out.WriteLine(words.In(request.Language));
    }
}
