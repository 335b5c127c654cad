using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>One thing that will happen at a school, or has happened.</summary>
/// <param name="When">The date as it was written: what is shown where it is no date, such as "setiap Senin".</param>
/// <param name="Until">The last day of something that takes several.</param>
/// <param name="IsPast">Its last day was over when the site was built.</param>
public sealed record AgendaEvent(string Name, string When, ContentDate? Date, ContentDate? Until, bool IsPast)
{
    public string? Time { get; init; }

    public string? Place { get; init; }

    public string? Note { get; init; }

    public string? Url { get; init; }
}
