using BlogGen.Writing;

namespace BlogGen.Tests.Writing;

public sealed class WriteFailureTests
{
    [TestCase(28)]
    [TestCase(122)]
    [TestCase(unchecked((int)0x80070070))]
    public void A_full_disk_is_called_by_its_name(int code)
    {
        Assert.That(WriteFailure.Of("index.html", new IOException("", code)).Code, Is.EqualTo("TLS12"));
        Assert.That(WriteFailure.OfCopy("static/a.jpg", new IOException("", code)).Code, Is.EqualTo("TLS12"));
    }

    [Test]
    public void Anything_else_names_the_file()
    {
        var problem = WriteFailure.Of("zat/index.html", new UnauthorizedAccessException());
        Assert.That(problem.Code, Is.EqualTo("TLS11"));
        Assert.That(problem.Message.Id, Does.Contain("`zat/index.html`"));
    }
}
