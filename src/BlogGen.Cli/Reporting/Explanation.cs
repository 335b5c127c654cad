using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>The answer of <c>why</c>: fate, reason, address, and what to change.</summary>
internal static class Explanation
{
    public static void Write(TextWriter writer, Listing listing, UiLanguage language)
    {
        writer.WriteLine(Printable.Text(listing.File));
        writer.WriteLine();
        writer.WriteLine(ListingWords.Fate(listing.Status).In(language));
        if (listing.Reason.In(language) is { Length: > 0 } reason)
            Line(writer, new Words("Alasan", "Reason"), reason, language);
        Line(writer, new Words("Judul", "Title"), listing.Title, language);
        Line(writer, new Words("Tanggal", "Date"), ListingWords.Date(listing.Date), language);
        Line(writer, new Words("Alamat", "Address"), listing.Url ?? "", language);
        if (ListingWords.Advice(listing.Status).In(language) is { Length: > 0 } advice)
            writer.WriteLine("→ " + advice);
    }

    private static void Line(TextWriter writer, Words label, string value, UiLanguage language)
    {
        if (value.Length > 0)
            writer.WriteLine($"  {label.In(language) + ":", -9} {Printable.Text(value)}");
    }
}
