namespace BlogGen.Content;

/// <summary>A date as its author wrote it, placed on the time line in the site's zone where no offset was given.</summary>
/// <param name="Instant">With the offset as written, else the site zone's.</param>
/// <param name="HasTime">False for a date alone (then the time is 00:00 in the zone).</param>
public sealed record ContentDate(DateTimeOffset Instant, bool HasTime);
