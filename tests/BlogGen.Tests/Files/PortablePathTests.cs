using BlogGen.Files;

namespace BlogGen.Tests.Files;

public sealed class PortablePathTests
{
    [TestCase("index.html")]
    [TestCase("zat cair/gambar besar.jpg")]
    [TestCase("كتاب/index.html")]
    [TestCase(".nojekyll")]
    [TestCase(".well-known/security.txt")]
    [TestCase("console/com/computer.html")]
    public void An_ordinary_path_is_safe(string path) => Assert.That(PortablePath.Is(path), Is.True);

    [Test]
    public void A_name_is_measured_in_bytes()
    {
        Assert.That(PortablePath.Is(new string('a', 255)), Is.True);
        Assert.That(PortablePath.Is(new string('ك', 128)), Is.False);
    }

    [TestCase("")]
    [TestCase("/etc/passwd")]
    [TestCase("../x")]
    [TestCase("a/../b")]
    [TestCase("a/./b")]
    [TestCase("a/")]
    [TestCase(@"a\b")]
    [TestCase("C:/x")]
    [TestCase("a:b")]
    [TestCase("a\0b")]
    [TestCase("a\nb")]
    [TestCase("a\tb")]
    [TestCase(".. /x")]
    [TestCase("a./x")]
    [TestCase("NUL")]
    [TestCase("a/com1.tar.gz")]
    [TestCase("Lpt9/index.html")]
    [TestCase(".Git/hooks/x")]
    public void A_trick_is_not(string path) => Assert.That(PortablePath.Is(path), Is.False);

    [TestCase("Lampiran*.pdf")]
    [TestCase("Apa itu?.pdf")]
    [TestCase("a|b")]
    [TestCase("<a>")]
    public void A_sign_that_Windows_forbids_is_not(string path) => Assert.That(PortablePath.Is(path), Is.False);

    [TestCase("Soal Bab 1.pdf", "Soal Bab 1.pdf")]
    [TestCase("Soal: Bab 1.pdf", "Soal-Bab 1.pdf")]
    [TestCase("Apa itu?.pdf", "Apa itu-.pdf")]
    [TestCase("a/nul.txt", "a/nul-1.txt")]
    [TestCase("aux.tar.gz", "aux-1.tar.gz")]
    [TestCase("con/x.png", "con-1/x.png")]
    [TestCase("catatan.", "catatan")]
    [TestCase("catatan ", "catatan")]
    [TestCase(".git/x", "git/x")]
    [TestCase("???.pdf", "-.pdf")]
    [TestCase("...", "berkas")]
    public void A_name_that_is_not_safe_has_one_like_it(string path, string repaired)
    {
        Assert.That(PortablePath.Repair(path), Is.EqualTo(repaired));
        Assert.That(PortablePath.Is(repaired), Is.True);
    }

    [Test]
    public void A_name_that_is_too_long_keeps_its_start_and_its_ending_and_stays_alone()
    {
        var one = PortablePath.Repair(new string('ك', 200) + "1.pdf");
        var two = PortablePath.Repair(new string('ك', 200) + "2.pdf");

        Assert.That(one, Does.StartWith("كككك").And.EndWith(".pdf").And.Not.EqualTo(two));
        Assert.That(PortablePath.Is(one), Is.True);
    }

    [TestCase("con", true)]
    [TestCase("CON.html", true)]
    [TestCase("prn", true)]
    [TestCase("aux.tar.gz", true)]
    [TestCase("nul", true)]
    [TestCase("com1", true)]
    [TestCase("LPT9.txt", true)]
    [TestCase("con .txt", true)]
    [TestCase("com0", true)]
    [TestCase("com10", false)]
    [TestCase("con-1", false)]
    [TestCase("contoh", false)]
    public void Device_names_of_Windows_are_reserved(string name, bool reserved) =>
        Assert.That(PortablePath.IsDevice(name), Is.EqualTo(reserved));
}
