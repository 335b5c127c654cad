namespace BlogGen.Sites;

/// <summary>A stretch of time in which a site stays the same by itself.</summary>
/// <param name="Since">Belongs to it.</param>
/// <param name="Until">Does not.</param>
internal readonly record struct Calm(DateTimeOffset Since, DateTimeOffset Until)
{
    public bool Holds(DateTimeOffset moment) => Since <= moment && moment < Until;
}

/// <summary>The moments at which a site becomes another one though nobody touched it: a post goes out, a notice expires, an event is over.</summary>
internal static class TurningPoints
{
    /// <summary>The stretch around a moment in which none of them lies.</summary>
    public static Calm Around(DateTimeOffset moment, Site site)
    {
        var calm = new Calm(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        foreach (var point in Of(site))
        {
            if (point <= moment && point > calm.Since)
                calm = calm with { Since = point };
            else if (point > moment && point < calm.Until)
                calm = calm with { Until = point };
        }
        return calm;
    }

    private static IEnumerable<DateTimeOffset> Of(Site site) =>
        site
            .Documents.SelectMany(page => FateDecider.TurningPoints(page.Document, page.Date, site.Config.Zone))
            .Concat(AgendaReader.TurningPoints(site));
}
