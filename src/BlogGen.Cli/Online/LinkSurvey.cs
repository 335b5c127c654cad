using System.Collections.Concurrent;
using BlogGen.Checking;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Online;

/// <summary>Asks other sites whether the pages that this one links to are still there.</summary>
internal sealed class LinkSurvey(HttpMessageHandler network, AnswerStore store, SurveyLimits limits)
{
    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _lost = new(StringComparer.OrdinalIgnoreCase);
    private bool _isConnected;

    /// <summary>Redirects are followed by us, who tell of them.</summary>
    public static HttpMessageHandler Internet() =>
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };

    public IEnumerable<Diagnostic> Ask(IReadOnlyList<ExternalLink> links)
    {
        foreach (var link in links)
        {
            if (store.Find(link.Address) is { } kept)
                _answers[link.Address.AbsoluteUri] = kept;
        }
        var open = links.Where(link => !_answers.ContainsKey(link.Address.AbsoluteUri)).ToList();
        AskAllAsync(open).GetAwaiter().GetResult();
        foreach (var link in open)
        {
            if (_answers.TryGetValue(link.Address.AbsoluteUri, out var answer))
                store.Keep(link.Address, answer);
        }
        if (open.Count > 0)
            store.Save();
        return Problems(links);
    }

    private async Task AskAllAsync(List<ExternalLink> links)
    {
        using var client = new HttpClient(network) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"bloggen/{ProgramVersion.Current} (link check of a blog)");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        var question = new LinkQuestion(client, limits);
        using var stop = new CancellationTokenSource(limits.ForAll);
        try
        {
            await Parallel
                .ForEachAsync(
                    links.GroupBy(link => link.Address.Authority, StringComparer.OrdinalIgnoreCase),
                    new ParallelOptions { MaxDegreeOfParallelism = limits.Sites, CancellationToken = stop.Token },
                    async (site, _) => await AskSiteAsync(question, site, stop).ConfigureAwait(false)
                )
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Time is up, or there is no network: what was answered counts.
        }
    }

    private async Task AskSiteAsync(
        LinkQuestion question,
        IGrouping<string, ExternalLink> links,
        CancellationTokenSource stop
    )
    {
        foreach (var link in links)
        {
            var answer = await question.AskAsync(link.Address, stop.Token).ConfigureAwait(false);
            _answers[link.Address.AbsoluteUri] = answer;
            if (answer.Kind == AnswerKind.NoRoute)
            {
                _lost[links.Key] = 0;
                if (!_isConnected && _lost.Count >= limits.LostSites)
                    await stop.CancelAsync().ConfigureAwait(false);
            }
            else
            {
                _isConnected = true;
            }
            await Task.Delay(limits.Pause, stop.Token).ConfigureAwait(false);
        }
    }

    private IEnumerable<Diagnostic> Problems(IReadOnlyList<ExternalLink> links)
    {
        var isOffline = !_isConnected && !_lost.IsEmpty;
        if (isOffline)
            yield return Diagnostics.Problems.NoConnection();
        var unasked = links.Count(link => !_answers.ContainsKey(link.Address.AbsoluteUri));
        if (!isOffline && unasked > 0)
            yield return Diagnostics.Problems.LinksNotAsked(unasked);
        foreach (var link in links)
        {
            if (!_answers.TryGetValue(link.Address.AbsoluteUri, out var answer))
                continue;
            foreach (var at in link.Places)
            {
                if (Problem(link.Address, answer, at, isOffline) is { } problem)
                    yield return problem;
            }
        }
    }

    private static Diagnostic? Problem(Uri link, Answer answer, SourceLocation at, bool isOffline)
    {
        var address = link.AbsoluteUri;
        return answer.Kind switch
        {
            AnswerKind.Broken => Diagnostics.Problems.ExternalLinkBroken(at, address, answer.Status),
            AnswerKind.NoRoute when !isOffline => Diagnostics.Problems.ExternalLinkBroken(at, address, 0),
            AnswerKind.Moved => Diagnostics.Problems.ExternalLinkMoved(at, address, answer.Target ?? ""),
            AnswerKind.Uncertain => Diagnostics.Problems.ExternalLinkUncertain(at, address, answer.Status),
            _ => null,
        };
    }
}
