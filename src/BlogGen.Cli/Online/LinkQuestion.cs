using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace BlogGen.Cli.Online;

/// <summary>Asks for one address as politely as it can be asked: the head first, the page only where a server insists.</summary>
internal sealed class LinkQuestion(HttpClient client, SurveyLimits limits)
{
    private const int MostHops = 5;

    public async Task<Answer> AskAsync(Uri address, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(limits.ForEach);
            var (answer, wait) = await TryAsync(address, patience.Token, stop).ConfigureAwait(false);
            if (!IsBusy(answer.Status) || attempt >= limits.Retries)
                return answer;
            await Task.Delay(Shorter(wait ?? limits.BackOff * Math.Pow(2, attempt), limits.LongestWait), stop)
                .ConfigureAwait(false);
        }
    }

    private async Task<(Answer Answer, TimeSpan? Wait)> TryAsync(
        Uri address,
        CancellationToken patience,
        CancellationToken stop
    )
    {
        try
        {
            return await FollowAsync(address, patience).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (new Answer(AnswerKind.Uncertain, 0), null);
        }
        catch (HttpRequestException e)
        {
            return (OfFailure(e), null);
        }
    }

    private async Task<(Answer Answer, TimeSpan? Wait)> FollowAsync(Uri address, CancellationToken patience)
    {
        var (at, isForGood) = (address, true);
        for (var hop = 0; hop <= MostHops; hop++)
        {
            using var response = await HeadOrGetAsync(at, patience).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status is < 300 or >= 400 || response.Headers.Location is not { } next)
                return (
                    OfStatus(status, at == address || !isForGood ? null : at.AbsoluteUri),
                    response.Headers.RetryAfter?.Delta
                );
            isForGood &= status is 301 or 308;
            at = new Uri(at, next);
            if (at.Scheme is not ("http" or "https"))
                break;
        }
        return (new Answer(AnswerKind.Broken, 310), null);
    }

    /// <summary>Servers that know no HEAD, or answer it wrongly, are asked again.</summary>
    private async Task<HttpResponseMessage> HeadOrGetAsync(Uri address, CancellationToken patience)
    {
        try
        {
            var head = await SendAsync(HttpMethod.Head, address, patience).ConfigureAwait(false);
            if ((int)head.StatusCode is < 400 || IsBusy((int)head.StatusCode))
                return head;
            head.Dispose();
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ResponseEnded)
        {
            // It hung up at the word HEAD.
        }
        return await SendAsync(HttpMethod.Get, address, patience).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, CancellationToken patience)
    {
        using var request = new HttpRequestMessage(method, address);
        return await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience)
            .ConfigureAwait(false);
    }

    /// <summary>A page that is only shown to people, or to those who sign in, is there.</summary>
    private static Answer OfStatus(int status, string? moved) =>
        status switch
        {
            < 400 when moved is not null => new Answer(AnswerKind.Moved, status, moved),
            < 400 or 401 or 402 or 403 or 405 or 406 or 407 or 451 or 999 => new Answer(AnswerKind.Good, status),
            408 or 425 => new Answer(AnswerKind.Uncertain, status),
            _ when IsBusy(status) => new Answer(AnswerKind.Uncertain, status),
            _ => new Answer(AnswerKind.Broken, status),
        };

    private static Answer OfFailure(HttpRequestException failure) =>
        failure switch
        {
            { InnerException: AuthenticationException } => new Answer(AnswerKind.Broken, -1),
            { HttpRequestError: HttpRequestError.NameResolutionError } => new Answer(AnswerKind.NoRoute, 0),
            {
                InnerException: SocketException
                {
                    SocketErrorCode: SocketError.HostNotFound
                        or SocketError.TryAgain
                        or SocketError.NoData
                        or SocketError.NetworkUnreachable
                        or SocketError.NetworkDown
                        or SocketError.HostUnreachable
                }
            } => new Answer(AnswerKind.NoRoute, 0),
            _ => new Answer(AnswerKind.Uncertain, 0),
        };

    private static bool IsBusy(int status) => status is (int)HttpStatusCode.TooManyRequests or (>= 500 and < 600);

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
