namespace BlogGen.Cli.Online;

/// <summary>How much is asked of other sites, and how long anybody waits.</summary>
internal sealed record SurveyLimits
{
    public TimeSpan ForEach { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan ForAll { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Between two questions to one site.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Before the first retry; doubled for each further one.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    public int Retries { get; init; } = 2;

    /// <summary>Sites asked at the same time, each one question after the other.</summary>
    public int Sites { get; init; } = 8;

    /// <summary>After so many sites that lead nowhere, and none that answered, this computer is offline.</summary>
    public int LostSites { get; init; } = 4;
}
