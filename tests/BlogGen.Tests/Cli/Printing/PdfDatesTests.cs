using System.Text;
using BlogGen.Cli.Printing;

namespace BlogGen.Tests.Cli.Printing;

public sealed class PdfDatesTests
{
    [Test]
    public void The_day_of_printing_is_blanked_out_and_nothing_is_moved()
    {
        const string before =
            "<</Creator (x)\n/CreationDate (D:20261124174300+00'00')\n/ModDate (D:20261124174300+00'00')>>\nstream";

        var after = Encoding.ASCII.GetString(PdfDates.Remove(Encoding.ASCII.GetBytes(before)));

        Assert.That(after, Does.Not.Contain("2026").And.Length.EqualTo(before.Length));
        Assert.That(after, Does.StartWith("<</Creator (x)\n").And.EndWith(">>\nstream"));
    }

    [TestCase("%PDF-1.4 nothing")]
    [TestCase("/CreationDate (D:2026 never closed")]
    public void What_holds_no_date_stays(string text) =>
        Assert.That(Encoding.ASCII.GetString(PdfDates.Remove(Encoding.ASCII.GetBytes(text))), Is.EqualTo(text));
}
