using System.Text;
using BlogGen.Tests.Writing;

namespace BlogGen.Tests.Goldens;

/// <summary>The golden folder itself: it would be worthless if it could not fail.</summary>
public sealed class GoldenFolderTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void Write()
    {
        _folder = new TempFolder();
        _folder.Write("guru/index.html", "satu\ndua\ntiga\nempat\nlima\nenam\n");
        _folder.Write("guru/feed.xml", "<feed/>");
    }

    [TearDown]
    public void Forget() => _folder.Dispose();

    [Test]
    public void The_same_files_pass() => Verify(Same());

    [Test]
    public void Another_line_is_shown_with_the_lines_around_it()
    {
        var actual = Same();
        actual["index.html"] = "satu\ndua\ntiga\nEMPAT\nlima\nenam\n";

        Assert.That(
            Complaint(actual),
            Does.Contain("index.html is not as expected:\n  dua\n  tiga\n- empat\n+ EMPAT\n  lima\n  enam\n")
        );
    }

    [Test]
    public void One_byte_at_a_line_end_counts()
    {
        var actual = Same();
        actual["feed.xml"] = "<feed/>\r";

        Assert.That(Complaint(actual), Does.Contain("feed.xml is not as expected"));
    }

    [Test]
    public void A_missing_file_and_an_unused_one_are_named()
    {
        var actual = Same();
        actual.Remove("feed.xml");
        actual["rss.xml"] = "<rss/>";

        Assert.That(
            Complaint(actual),
            Does.Contain("feed.xml is expected, but is not made.").And.Contain("rss.xml is made, but is not expected.")
        );
    }

    [Test]
    public void Rewriting_is_asked_for_and_takes_unused_files_away()
    {
        var actual = Same();
        actual.Remove("feed.xml");
        actual["index.html"] = "baru";

        Verify(actual, ("BLOGGEN_GOLDEN", "write"));

        Assert.That(_folder.Tree("guru"), Is.EqualTo("index.html: baru"));
    }

    [Test]
    public void A_machine_that_only_checks_never_rewrites()
    {
        var before = _folder.Tree("guru");

        Assert.That(
            Complaint(new() { ["index.html"] = "baru" }, ("BLOGGEN_GOLDEN", "write"), ("CI", "true")),
            Does.Contain("never rewritten")
        );
        Assert.That(_folder.Tree("guru"), Is.EqualTo(before));
    }

    private Dictionary<string, string> Same() =>
        new() { ["index.html"] = _folder.Read("guru/index.html"), ["feed.xml"] = "<feed/>" };

    private string Complaint(Dictionary<string, string> actual, params (string, string)[] environment) =>
        Assert.Throws<AssertionException>(() => Verify(actual, environment))!.Message;

    private void Verify(Dictionary<string, string> actual, params (string Name, string Value)[] environment)
    {
        using (new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext())
            new GoldenFolder(_folder.At("guru")).Verify(
                actual.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value)),
                name => environment.FirstOrDefault(pair => pair.Name == name).Value
            );
    }
}
