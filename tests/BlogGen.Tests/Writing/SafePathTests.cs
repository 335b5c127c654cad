using BlogGen.Writing;

namespace BlogGen.Tests.Writing;

public sealed class SafePathTests
{
    [TestCase("index.html")]
    [TestCase("zat cair/gambar besar.jpg")]
    [TestCase("كتاب/index.html")]
    [TestCase(".nojekyll")]
    [TestCase(".well-known/security.txt")]
    [TestCase("console/com/computer.html")]
    public void An_ordinary_path_is_safe(string path) => Assert.That(SafePath.Is(path), Is.True);

    [Test]
    public void A_name_is_measured_in_bytes()
    {
        Assert.That(SafePath.Is(new string('a', 255)), Is.True);
        Assert.That(SafePath.Is(new string('ك', 128)), Is.False);
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
    public void A_trick_is_not(string path) => Assert.That(SafePath.Is(path), Is.False);
}
