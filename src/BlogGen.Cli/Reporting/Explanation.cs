using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Cli.Reporting;

/// <summary>The answer of <c>why</c>: fate, reason, address, and what to change.</summary>
internal static class Explanation
{
    /// <param name="site">The address of the site; null where it is not known.</param>
    public static void Write(TextWriter writer, Listing listing, UiLanguage language, string? site = null)
    {
        var reason = listing.Reason.In(language);
        // What is published needs no excuse: since when, and where, says it all.
        var isNews = listing.Status == ListingStatus.Published && reason.Length > 0;
        writer.WriteLine(Printable.Text(listing.File));
        writer.WriteLine();
        writer.WriteLine(isNews ? Printable.Text(reason) : ListingWords.Fate(listing.Status).In(language));
        if (!isNews)
            Line(writer, new Words("Alasan", "Reason"), reason, language);
        Line(writer, new Words("Judul", "Title"), listing.Title, language);
        Line(writer, new Words("Tanggal", "Date"), ListingWords.Date(listing.Date), language);
        Line(writer, new Words("Alamat", "Address"), Address(listing.Url, site), language);
        if (ListingWords.Advice(listing.Status).In(language) is { Length: > 0 } advice)
            writer.WriteLine("→ " + advice);
    }

    private static string Address(string? url, string? site) =>
        url is null ? ""
        : site is null ? url
        : site.TrimEnd('/') + url;

    private static void Line(TextWriter writer, Words label, string value, UiLanguage language)
    {
        if (value.Length > 0)
            writer.WriteLine($"  {label.In(language) + ":", -9} {Printable.Text(value)}");
    }
}
