using System.Text;
using BlogGen.Files;
using CsCheck;

namespace BlogGen.Tests.Files;

public sealed class TextDecoderTests
{
    [Test]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "judul: A"u8];
        Assert.That(TextDecoder.Decode(bytes), Is.EqualTo(new DecodedText("judul: A", null, 0)));
    }

    [TestCase(false, true)]
    [TestCase(false, false)]
    [TestCase(true, true)]
    [TestCase(true, false)]
    public void UTF_16_of_an_old_Notepad_is_read_with_and_without_its_mark(bool bigEndian, bool withMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, withMark);
        byte[] bytes =
        [
            .. encoding.GetPreamble(),
            .. encoding.GetBytes("---\r\njudul: Halo Bapak dan Ibu\r\n---\r\né “x”"),
        ];
        var decoded = TextDecoder.Decode(bytes);
        Assert.That(decoded, Is.EqualTo(new DecodedText("---\njudul: Halo Bapak dan Ibu\n---\né “x”", "UTF-16", 0)));
        Assert.That(decoded.NotesFor("a.md").Single().Code, Is.EqualTo("BKS10"));
    }

    [Test]
    public void Windows_1252_keeps_its_quotes_and_dashes()
    {
        byte[] bytes = [0x93, (byte)'H', 0xE9, 0x94, 0x20, 0x96, 0x20, 0x80];
        Assert.That(TextDecoder.Decode(bytes), Is.EqualTo(new DecodedText("“Hé” – €", "Windows-1252", 0)));
    }

    [Test]
    public void One_stray_byte_does_not_spoil_the_other_letters()
    {
        byte[] bytes = [.. "Kafé “baik” "u8, 0x93, .. " 日本"u8];
        Assert.That(TextDecoder.Decode(bytes).Text, Is.EqualTo("Kafé “baik” “ 日本"));
    }

    [TestCase("a\r\nb\r\n", "a\nb\n")]
    [TestCase("a\rb\r", "a\nb\n")]
    [TestCase("a\r\r\nb\nc", "a\n\nb\nc")]
    public void All_line_ends_become_one(string text, string expected) =>
        Assert.That(TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text, Is.EqualTo(expected));

    [Test]
    public void Characters_that_a_feed_cannot_hold_are_removed_and_counted()
    {
        var decoded = TextDecoder.Decode("a\0b\u0001\u0008\u000B\u000C\u001F\tc\uFFFE\uFFFF😀"u8.ToArray());
        Assert.That(decoded, Is.EqualTo(new DecodedText("ab\tc😀", null, 8)));
        Assert.That(decoded.NotesFor("a.md").Single().Code, Is.EqualTo("BKS11"));
    }

    [Test]
    public void Half_a_surrogate_pair_is_removed()
    {
        byte[] bytes = [0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0];
        Assert.That(TextDecoder.Decode(bytes).Text, Is.EqualTo("a\uFFFDb").Or.EqualTo("ab"));
    }

    [Test]
    public void Any_bytes_give_text_that_XML_can_hold()
    {
        Check.Sample(
            Gen.Byte.Array[0, 200],
            bytes =>
            {
                var text = TextDecoder.Decode(bytes).Text;
                System.Xml.XmlConvert.VerifyXmlChars(text);
                return !text.Contains('\r');
            }
        );
    }
}
