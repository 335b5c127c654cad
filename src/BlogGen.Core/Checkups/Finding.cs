using BlogGen.Diagnostics;

namespace BlogGen.Checkups;

public enum FindingLevel
{
    Fine,

    /// <summary>Good to know; nothing goes wrong.</summary>
    Note,

    /// <summary>Something would go wrong later, or for somebody.</summary>
    Warning,

    /// <summary>It does not work as it is.</summary>
    Error,
}

/// <summary>One thing that <c>doctor</c> looked at.</summary>
/// <param name="Topic">A stable name for programs, such as <c>address</c>.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
public sealed record Finding(string Topic, FindingLevel Level, Words Message, Words? Advice)
{
    /// <summary>In a file of the site; null where it is in none.</summary>
    public SourceLocation? Place { get; init; }

    public static Finding Fine(string topic, Words message) => new(topic, FindingLevel.Fine, message, null);

    public static Finding Note(string topic, Words message, Words advice) =>
        new(topic, FindingLevel.Note, message, advice);

    public static Finding Warning(string topic, Words message, Words advice) =>
        new(topic, FindingLevel.Warning, message, advice);

    public static Finding Error(string topic, Words message, Words advice) =>
        new(topic, FindingLevel.Error, message, advice);
}
