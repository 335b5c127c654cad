namespace BlogGen.Cli.Printing;

/// <summary>Blanks out when a PDF was made, so that the same sheet gives the same bytes. Offsets in the file stay as they are.</summary>
internal static class PdfDates
{
    public static byte[] Remove(byte[] pdf)
    {
        Blank(pdf, "/CreationDate (D:"u8);
        Blank(pdf, "/ModDate (D:"u8);
        return pdf;
    }

    private static void Blank(Span<byte> pdf, ReadOnlySpan<byte> key)
    {
        while (pdf.IndexOf(key) is >= 0 and var at)
        {
            var entry = pdf[at..];
            var end = entry.IndexOf((byte)')');
            if (end < 0)
                return;
            entry[..(end + 1)].Fill((byte)' ');
            pdf = entry[(end + 1)..];
        }
    }
}
