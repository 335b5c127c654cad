using System.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>One line that moves while a long build runs; a short build never shows it.</summary>
internal sealed class ProgressLine : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Request _request;
    private TimeSpan _lastShown = Patience - Pace;
    private int _shownLength;

    private ProgressLine(Request request) => _request = request;

    /// <summary>Null where nobody watches.</summary>
    public static ProgressLine? For(Request request) =>
        request.Terminal.ErrorIsTerminal && !request.IsQuiet ? new ProgressLine(request) : null;

    /// <summary>Called by any thread.</summary>
    public void Report(BuildProgress value)
    {
        lock (_lock)
        {
            if (_watch.Elapsed - _lastShown < Pace)
                return;

            _lastShown = _watch.Elapsed;
            Show(Text(value));
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            if (_shownLength > 0)
                Show("");
            _shownLength = 0;
        }
    }

    public void Dispose() => Clear();

    private string Text(BuildProgress value)
    {
        var stage = value.Stage.In(_request.Language);
        var text = value.Total > 0 ? $"{stage} {value.Done}/{value.Total}" : stage;
        return text.Length < _request.Terminal.Width ? text : text[..(_request.Terminal.Width - 1)];
    }

    private void Show(string text)
    {
        _request.Terminal.Error.Write('\r' + text.PadRight(_shownLength) + (text.Length == 0 ? "\r" : ""));
        _request.Terminal.Error.Flush();
        _shownLength = text.Length;
    }
}
