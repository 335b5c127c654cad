using System.Diagnostics;
using BlogGen.Cli.Commands;
using BlogGen.Cli.Reporting;
using BlogGen.Cli.Serving.Watching;
using BlogGen.Diagnostics;
using BlogGen.Live;

namespace BlogGen.Cli.Serving;

/// <summary>One run of <c>serve</c>, from the first look at the site to Ctrl+C.</summary>
internal sealed class PreviewSession(Request request)
{
    private readonly LiveSite _site = new(request.Site);
    private readonly LiveEvents _events = new();
    private IReadOnlyList<Diagnostic> _told = [];

    private UiLanguage Language => request.AskedLanguage ?? _site.State.Language;

    public int Run(int? askedPort, bool opensBrowser)
    {
        using var stop = new CancellationTokenSource();
        using var interrupts = request.Terminal.OnInterrupt(stop.Cancel);
        // Watched first, read then: what is saved in between is seen twice rather than never.
        using var watcher = new FolderWatcher(request.Site);
        _site.Refresh(Options());
        var preview = new Preview(request.Site, _site, _events, request.AskedLanguage, stop.Token);
        using var server = PreviewServer.Start(askedPort, port => new PreviewAnswers(preview, port).Answer);
        if (server is null)
            return ComplainOfPort(askedPort);

        var address = $"http://localhost:{server.Port}{_site.State.Shown?.Config.Address.BasePath}/";
        Greet(address, askedPort, server.Port);
        TellProblems();
        if (opensBrowser)
            request.Terminal.Browse(address);
        while (watcher.Next(stop.Token) is { } paths)
            Refresh(paths);
        Say(new Words("Pratinjau dihentikan.", "The preview has ended."));
        return ExitCodes.Done;
    }

    /// <summary>Time goes on while somebody writes.</summary>
    private BuildOptions Options() => SiteRun.Options(request) with { Drafts = true, Future = true };

    private void Refresh(IReadOnlySet<string> paths)
    {
        var watch = Stopwatch.StartNew();
        var change = _site.Refresh(Options(), paths);
        if (change == LiveChange.Nothing)
            return;
        _events.Publish(change == LiveChange.Styles ? "css" : "reload", _site.State.Revision);
        TellProblems();
        Say(Summary(paths, watch.Elapsed));
    }

    /// <summary>Those that were not told before.</summary>
    private void TellProblems()
    {
        var printer = Reporters.Printer(
            request,
            request.Terminal.Out,
            request.Terminal.OutIsTerminal,
            request.Site,
            Language
        );
        DiagnosticList.Write(
            printer,
            _site.State.Diagnostics.Except(_told),
            new Strictness(IsCheck: false, IsStrict: false),
            Reporters.Look(request)
        );
        _told = _site.State.Diagnostics;
        request.Terminal.Out.Flush();
    }

    private Words Summary(IReadOnlySet<string> paths, TimeSpan elapsed)
    {
        var (file, more) = (Printable.Text(paths.Min(StringComparer.Ordinal)!), paths.Count - 1);
        if (more > 0)
            file += $" (+{more})";
        var counts = Tally.Of(
            _told.Count(d => d.Severity == Severity.Error),
            _told.Count(d => d.Severity == Severity.Warning)
        );
        var time = request.IsVerbose ? $" ({elapsed.TotalMilliseconds:0} ms)" : "";
        return new Words($"{file}: diperbarui{time}. {counts.Id}", $"{file}: updated{time}. {counts.En}");
    }

    private void Greet(string address, int? askedPort, int port)
    {
        request.Terminal.Out.WriteLine(new Words($"Pratinjau: {address}", $"Preview: {address}").In(Language));
        if (askedPort is null && port != Ports.Default)
            Say(
                new Words(
                    $"Porta {Ports.Default} sedang dipakai program lain, jadi dipakai {port}.",
                    $"Another program uses port {Ports.Default}, so this is {port}."
                )
            );
        Say(
            new Words(
                $"Draf, jadwal, dan masalah: http://localhost:{port}{Preview.Root}",
                $"Drafts, schedule and problems: http://localhost:{port}{Preview.Root}"
            )
        );
        Say(
            new Words(
                "Simpan tulisan, dan peramban mengikutinya. Berhenti: Ctrl+C",
                "Save a text, and the browser follows. To stop: Ctrl+C"
            )
        );
    }

    private int ComplainOfPort(int? asked)
    {
        var message = asked is { } port
            ? new Words($"Porta {port} sedang dipakai program lain.", $"Another program uses port {port}.")
            : new Words(
                $"Porta {Ports.Default} dan sembilan sesudahnya sedang dipakai program lain.",
                $"Other programs use port {Ports.Default} and the nine after it."
            );
        request.Terminal.Error.WriteLine(message.In(Language));
        request.Terminal.Error.WriteLine(
            new Words(
                "→ Pilih yang lain, misalnya --port 8080, atau --port 0 untuk yang mana saja.",
                "→ Choose another, e.g. --port 8080, or --port 0 for any."
            ).In(Language)
        );
        return ExitCodes.NotDone;
    }

    private void Say(Words words)
    {
        if (request.IsQuiet)
            return;
        request.Terminal.Out.WriteLine(words.In(Language));
        request.Terminal.Out.Flush();
    }
}
