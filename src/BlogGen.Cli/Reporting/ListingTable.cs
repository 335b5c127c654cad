using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Cli.Reporting;

/// <summary><c>list</c> for people: one group a fate, what needs a person last, where the eye rests.</summary>
internal static class ListingTable
{
    public static void Write(TextWriter writer, IReadOnlyList<Listing> listings, UiLanguage language)
    {
        if (listings.Count == 0)
        {
            writer.WriteLine(
                new Words(
                    "Belum ada tulisan. Mulai dengan: bloggen new post \"Judul Saya\"",
                    "No texts yet. Start with: bloggen new post \"My Title\""
                ).In(language)
            );
            return;
        }

        foreach (var group in listings.GroupBy(l => l.Status).OrderBy(g => g.Key))
            WriteGroup(writer, group.Key, [.. group], language);
        writer.WriteLine(Total(listings).In(language));
    }

    private static void WriteGroup(TextWriter writer, ListingStatus status, List<Listing> listings, UiLanguage language)
    {
        writer.WriteLine($"{ListingWords.Heading(status).In(language)} ({listings.Count})");
        var width = Math.Min(listings.Max(l => l.File.Length), 60);
        foreach (var listing in listings)
        {
            var date = ListingWords.Date(listing.Date).PadRight(16);
            var file = Printable.Text(listing.File).PadRight(width);
            writer.WriteLine($"  {date}  {file}  {Printable.Text(listing.Title)}".TrimEnd());
            if (status != ListingStatus.Published && listing.Reason.In(language) is { Length: > 0 } reason)
                writer.WriteLine($"  {"", 16}  → {Printable.Text(reason)}");
        }
        writer.WriteLine();
    }

    private static Words Total(IReadOnlyList<Listing> listings)
    {
        var published = listings.Count(l => l.Status == ListingStatus.Published);
        return new Words(
            $"{listings.Count} berkas, {published} terbit. Alasan satu tulisan: bloggen why BERKAS",
            $"{listings.Count} files, {published} published. About one text: bloggen why FILE"
        );
    }
}
